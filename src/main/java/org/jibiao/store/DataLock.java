package org.jibiao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.LoggerFactory;

/**
 * Who may use a data folder: one program at a time. The operating system holds the lock of the file {@code jibiao.lock} and lets it go when the
 * program ends, however it ends, so that nothing stale ever keeps anybody out. Beside it {@code jibiao.window} says how to reach the
 * program that holds it.
 */
public sealed interface DataLock {
    /** How long a second start waits for the first to show its window, or to end. */
    Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * Takes a data folder, making it when there is none. When another program has it, an editor asks that one to show its window, and whoever
     * meets a command waits a moment for it to end. Throws {@link StoreException} when the folder cannot be used.
     *
     * @param window shows this program's window to later starts; {@link BringForward#NONE} for a command
     */
    static DataLock acquire(Path dataFolder, BringForward window) {
        return new LockAttempt(dataFolder.toAbsolutePath().normalize(), window, PATIENCE).acquire();
    }

    /** This program has the folder until it closes the lock. */
    final class Held implements DataLock, AutoCloseable {
        private final FileLock lock;
        private final Path noteFile;
        private final Optional<WindowDoor> door;

        Held(FileLock lock, Path noteFile, Optional<WindowDoor> door) {
            this.lock = lock;
            this.noteFile = noteFile;
            this.door = door;
        }

        /** Lets the folder go. */
        @Override
        public void close() {
            door.ifPresent(WindowDoor::close);
            try (FileChannel channel = lock.channel()) {
                if (channel.isOpen()) {
                    Files.deleteIfExists(noteFile);
                }
            } catch (IOException e) {
                // The operating system lets the lock go when the program ends, and the next one replaces the note.
                LoggerFactory.getLogger(DataLock.class).warn("the data folder was not let go", e);
            }
        }
    }

    /**
     * Another program has the folder.
     *
     * @param processId its number, where it is known
     * @param broughtForward whether it has shown its window; where not, it is a command, or does not answer
     */
    record Busy(OptionalLong processId, boolean broughtForward) implements DataLock {}
}
