package org.jibiao.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/**
 * Writes files whole or not at all: into a new file beside the target, forced to the disk, then put in the target's place in one
 * step. When anything fails the target is as it was and nothing else is left in the folder.
 */
public final class AtomicFile {
    /**
     * How often a move that the system refuses is tried again, and how long to wait before the first try; each further wait is twice
     * as long. On Windows a virus scanner or an indexer holds a new file for some milliseconds, sometimes for a second.
     */
    private static final int TRIES = 6;

    private static final Duration FIRST_WAIT = Duration.ofMillis(50);

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; need not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What a test puts a failing disk in the place of. */
    interface Disk {
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
     * @throws IOException when it cannot be written, or the content throws it; an interrupt while waiting for the file does so too
     */
    public void write(Path target, Content content) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        // Not Files.createTempFile: its file is closed to all other users, and stays so after the move.
        Path fresh = place.resolveSibling(".jibiao-" + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            moveWithPatience(fresh, place);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void moveWithPatience(Path from, Path to) throws IOException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                disk.move(from, to);
                return;
            } catch (FileSystemException e) {
                if (attempt == TRIES || e instanceof NoSuchFileException || Files.isDirectory(to)) {
                    throw e;
                }
            }
            try {
                disk.pause(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AccessDeniedException(to.toString());
            }
            wait = wait.multipliedBy(2);
        }
    }

    private static final class RealDisk implements Disk {
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
