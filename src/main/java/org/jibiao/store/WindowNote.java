package org.jibiao.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the program that has a data folder is reached, as a file that only its user may read.
 *
 * @param processId its number
 * @param started when it was started, in milliseconds of the epoch, because numbers are used again; 0 where the system does not tell
 * @param port where it listens on the loopback address; 0 when it has no window
 * @param question what a caller says to prove that it may read this file
 * @param answer what the program says to prove that it wrote this file, and is no other that took over the port
 */
record WindowNote(long processId, long started, int port, String question, String answer) {
    static WindowNote ofThisProcess(int port) {
        ProcessHandle self = ProcessHandle.current();
        return new WindowNote(self.pid(), started(self), port, secret(), secret());
    }

    /** The note as it lies there; empty when there is none, or none that can be read. */
    static Optional<WindowNote> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            return words.length == 5
                    ? Optional.of(new WindowNote(
                            Long.parseLong(words[0]),
                            Long.parseLong(words[1]),
                            Integer.parseInt(words[2]),
                            words[3],
                            words[4]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Puts the note in place in one step. */
    void write(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + "-new");
        Files.deleteIfExists(aside);
        createForTheUserAlone(aside);
        Files.writeString(aside, "%d %d %d %s %s%n".formatted(processId, started, port, question, answer));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean hasWindow() {
        return port != 0;
    }

    /** Whether the program that wrote the note still runs. */
    boolean isOfARunningProcess() {
        return ProcessHandle.of(processId)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process) == started)
                .isPresent();
    }

    boolean isOfThisProcess() {
        return processId == ProcessHandle.current().pid() && isOfARunningProcess();
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static void createForTheUserAlone(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return;
        }
        Files.createFile(file);
        @Nullable AclFileAttributeView access = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (access != null) {
            access.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(access.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
