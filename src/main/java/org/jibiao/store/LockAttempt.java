package org.jibiao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** One program's try to take a data folder. */
final class LockAttempt {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Path folder;
    private final Path lockFile;
    private final Path noteFile;
    private final BringForward window;
    private final long deadline;

    LockAttempt(Path folder, BringForward window, Duration patience) {
        this.folder = folder;
        this.lockFile = folder.resolve("jibiao.lock");
        this.noteFile = folder.resolve("jibiao.window");
        this.window = window;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    DataLock acquire() {
        try {
            Files.createDirectories(folder);
            while (true) {
                FileLock lock = tryLock();
                if (lock != null) {
                    return held(lock);
                }
                Optional<DataLock.Busy> busy = ask();
                if (busy.isPresent()) {
                    return busy.get();
                }
                // The other one is a command about to end, or has only just begun and not yet said how to reach it.
                if (remaining().isZero() || !pause()) {
                    return busy(false);
                }
            }
        } catch (IOException e) {
            throw new StoreFailures(folder, lockFile).of(e);
        }
    }

    private DataLock held(FileLock lock) throws IOException {
        try {
            // Whoever was killed here before has left its note.
            Files.deleteIfExists(noteFile);
            return new DataLock.Held(lock, noteFile, door());
        } catch (IOException e) {
            lock.channel().close();
            throw e;
        }
    }

    /** A machine that lets nobody listen, or a disk that takes no note, is no reason not to work: later starts only say that it is busy. */
    private Optional<WindowDoor> door() {
        try {
            if (hasWindow()) {
                return Optional.of(WindowDoor.open(noteFile, window));
            }
            WindowNote.ofThisProcess(0).write(noteFile);
        } catch (IOException e) {
            LoggerFactory.getLogger(LockAttempt.class).warn("later starts will not find this program", e);
        }
        return Optional.empty();
    }

    /** What the other program says; empty when it may be worth another try. */
    private Optional<DataLock.Busy> ask() {
        Optional<WindowNote> note =
                WindowNote.read(noteFile).filter(WindowNote::hasWindow).filter(WindowNote::isOfARunningProcess);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        return !hasWindow()
                ? Optional.of(busy(false))
                : WindowCall.call(note.get(), remaining()).map(this::busy);
    }

    private DataLock.Busy busy(boolean broughtForward) {
        return new DataLock.Busy(
                WindowNote.read(noteFile)
                        .map(note -> OptionalLong.of(note.processId()))
                        .orElse(OptionalLong.empty()),
                broughtForward);
    }

    private boolean hasWindow() {
        return !window.equals(BringForward.NONE);
    }

    private Duration remaining() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    private static boolean pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The lock, or null when another program has it, or this very one. */
    private @Nullable FileLock tryLock() throws IOException {
        if (WindowNote.read(noteFile).filter(WindowNote::isOfThisProcess).isPresent()) {
            // Even opening and closing the lock file would let our own lock go: POSIX locks are by process, not by
            // channel.
            return null;
        }
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock;
    }
}
