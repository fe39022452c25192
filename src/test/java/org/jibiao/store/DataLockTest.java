package org.jibiao.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    private static final BringForward SHOWN = () -> true;

    @TempDir
    Path folder;

    private final List<DataLock.Held> open = new ArrayList<>();

    /** What a second program does: takes the folder as an editor or as a command, says what became of it, and holds it until told. */
    public static final class SecondStart {
        private SecondStart() {}

        static void main(String[] arguments) throws IOException {
            Path data = Path.of(arguments[0]);
            BringForward window = arguments[1].equals("editor") ? SHOWN : BringForward.NONE;
            switch (DataLock.acquire(data, window)) {
                case DataLock.Busy busy ->
                    System.out.println("busy " + busy.processId().orElse(0) + " " + busy.broughtForward());
                case DataLock.Held held -> {
                    System.out.println("held");
                    System.in.read();
                    held.close();
                }
            }
        }
    }

    @AfterEach
    void letGo() {
        open.forEach(DataLock.Held::close);
    }

    @Test
    void bringsTheWindowForwardThatIsOpenInAnotherProgram() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        held(() -> shown.incrementAndGet() > 0);
        try (ChildProcess second = start("editor")) {
            assertThat(second.line())
                    .isEqualTo("busy " + ProcessHandle.current().pid() + " true");
            assertThat(shown).hasValue(1);
        }
    }

    @Test
    void tellsACommandThatAWindowIsOpenWithoutShowingIt() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        held(() -> shown.incrementAndGet() > 0);
        try (ChildProcess second = start("command")) {
            assertThat(second.line())
                    .isEqualTo("busy " + ProcessHandle.current().pid() + " false");
            assertThat(shown).hasValue(0);
        }
    }

    @Test
    void tellsAnEditorThatACommandIsAtWork() throws Exception {
        try (ChildProcess command = start("command")) {
            assertThat(command.line()).isEqualTo("held");
            assertThat(attempt(SHOWN, Duration.ofMillis(200)))
                    .isEqualTo(new DataLock.Busy(OptionalLong.of(command.id()), false));
        }
    }

    @Test
    void waitsForACommandThatIsAboutToEnd() throws Exception {
        try (ChildProcess command = start("command")) {
            assertThat(command.line()).isEqualTo("held");
            command.tell("end");
            assertThat(attempt(SHOWN, Duration.ofMinutes(1)))
                    .isInstanceOfSatisfying(DataLock.Held.class, DataLock.Held::close);
        }
    }

    @Test
    void isFreeAgainWhenItsProgramWasKilled() throws Exception {
        for (String program : new String[] {"editor", "command"}) {
            try (ChildProcess killed = start(program)) {
                assertThat(killed.line()).isEqualTo("held");
                killed.kill();
                assertThat(folder.resolve("jibiao.window")).exists();
                held(SHOWN).close();
            }
        }
    }

    @Test
    void givesUpAWindowThatHangs() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        BringForward hanging = () -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        };
        held(hanging);
        assertThat(attempt(SHOWN, Duration.ofMillis(200)))
                .isEqualTo(new DataLock.Busy(
                        OptionalLong.of(ProcessHandle.current().pid()), false));
        released.countDown();
    }

    @Test
    void saysThatTheWindowCouldNotBeShown() {
        BringForward failing = () -> {
            throw new IllegalStateException("no toolkit");
        };
        held(failing);
        assertThat(DataLock.acquire(folder, SHOWN))
                .isInstanceOfSatisfying(
                        DataLock.Busy.class,
                        busy -> assertThat(busy.broughtForward()).isFalse());
    }

    @Test
    void staysHeldWhenTheSameProgramTriesAgain() throws Exception {
        DataLock.Held held = held(SHOWN);
        assertThat(DataLock.acquire(folder, SHOWN)).isInstanceOf(DataLock.Busy.class);
        try (ChildProcess second = start("editor")) {
            assertThat(second.line()).startsWith("busy ");
        }
        held.close();
        try (ChildProcess second = start("editor")) {
            assertThat(second.line()).isEqualTo("held");
        }
    }

    @Test
    void ignoresACallerThatDoesNotKnowTheSecret() throws IOException {
        AtomicInteger shown = new AtomicInteger();
        held(() -> shown.incrementAndGet() > 0);
        WindowNote note = WindowNote.read(folder.resolve("jibiao.window")).orElseThrow();
        try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), note.port())) {
            stranger.getOutputStream()
                    .write("x".repeat(note.question().length()).getBytes(US_ASCII));
            assertThat(stranger.getInputStream().readAllBytes()).isEmpty();
        }
        assertThat(shown).hasValue(0);
    }

    @Test
    void doesNotTakeAStrangerOnTheOldPortForTheWindow() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> {
                try (Socket caller = stranger.accept()) {
                    caller.getOutputStream().write("+".repeat(65).getBytes(US_ASCII));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            WindowNote note = WindowNote.ofThisProcess(stranger.getLocalPort());
            assertThat(WindowCall.call(note, Duration.ofSeconds(10))).isEmpty();
        }
    }

    @Test
    void letsOnlyItsUserReadTheSecret() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        held(SHOWN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("jibiao.window"))))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNoNoteBehind() {
        held(SHOWN).close();
        assertThat(folder.resolve("jibiao.window")).doesNotExist();
    }

    @Test
    void saysThatTheFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataLock.acquire(file.resolve("data"), SHOWN))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }

    private DataLock.Held held(BringForward window) {
        DataLock.Held held = (DataLock.Held) DataLock.acquire(folder, window);
        open.add(held);
        return held;
    }

    private DataLock attempt(BringForward window, Duration patience) {
        return new LockAttempt(folder, window, patience).acquire();
    }

    private ChildProcess start(String program) throws IOException {
        return ChildProcess.start(SecondStart.class, folder.toString(), program);
    }
}
