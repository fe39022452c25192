package org.jibiao.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes files whole or not at all: into a new file beside the target, forced to the disk, then put in the target's place in one
 * step. When anything fails the target is as it was and nothing else is left in the folder.
 */
public final class AtomicFile {
    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);

    /**
     * How often a move that the system refuses is tried again, and how long to wait before the first try; each further wait is twice
     * as long. On Windows a virus scanner or an indexer holds a new file for some milliseconds, sometimes for a second.
     */
    private static final int TRIES = 6;

    private static final Duration FIRST_WAIT = Duration.ofMillis(50);

    private static final Pattern FRESH =
            Pattern.compile("\\.jibiao-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");

    private static final Set<PosixFilePermission> MAY_WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; need not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What a test puts a failing disk in the place of. */
    interface Disk {
        /** Makes a new file with some content, complete on the disk. */
        void make(Path fresh, Content content) throws IOException;

        void move(Path from, Path to) throws IOException;

        void pause(Duration duration) throws InterruptedException;
    }

    private final Disk disk;

    public AtomicFile() {
        this(new RealDisk());
    }

    AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Makes or replaces a file; through a link, the file it leads to. The folder must exist.
     *
     * @throws WriteProtectedException when there is such a file and nobody may write it
     * @throws HeldFileException when there is such a file and the system does not let it be replaced, as a rule because another program
     *     has it open; an interrupt while waiting for the file does so too
     * @throws IOException when it cannot be written for another reason, or the content throws it
     */
    public void write(Path target, Content content) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        if (isProtected(place)) {
            throw new WriteProtectedException(place);
        }
        // Not Files.createTempFile: its file is closed to all other users, and stays so after the move.
        Path fresh = place.resolveSibling(".jibiao-" + UUID.randomUUID() + ".tmp");
        try {
            disk.make(fresh, content);
            moveWithPatience(fresh, place);
        } finally {
            clearAway(fresh);
        }
    }

    /**
     * Clears away what programs that were killed while they wrote left in a folder. Whatever cannot be cleared away stays.
     *
     * @param before nothing younger is touched: another program may be writing it
     */
    public void sweep(Path folder, Instant before) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder, file -> FRESH.matcher(file.getFileName().toString()).matches())) {
            for (Path file : left) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    clearAway(file);
                }
            }
        } catch (IOException e) {
            LOG.debug("a folder was not swept", e);
        }
    }

    /** A rename asks for no right to write the file that it replaces: whoever has locked a file is heard all the same. */
    private static boolean isProtected(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (!Files.isWritable(file)) {
            return true;
        }
        // An administrator may write everything, and to lock a file still means something.
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return rights != null && rights.readAttributes().permissions().stream().noneMatch(MAY_WRITE::contains);
    }

    private static void clearAway(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // What went wrong before is what the person must hear.
            LOG.warn("a file that was begun could not be cleared away", e);
        }
    }

    private void moveWithPatience(Path from, Path to) throws IOException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                disk.move(from, to);
                return;
            } catch (FileSystemException e) {
                if (e instanceof NoSuchFileException || Files.isDirectory(to)) {
                    throw e;
                }
                if (attempt == TRIES || interruptedIn(wait)) {
                    throw Files.exists(to) ? new HeldFileException(to, e) : e;
                }
            }
            wait = wait.multipliedBy(2);
        }
    }

    private boolean interruptedIn(Duration wait) {
        try {
            disk.pause(wait);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static final class RealDisk implements Disk {
        @Override
        public void make(Path fresh, Content content) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                // Some network folders cannot; the file is complete all the same before the old one goes.
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
            Thread.sleep(duration);
        }
    }
}
