package org.jibiao.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where later starts knock to have the window shown: a port on the loopback address, which works on every system and with a path of any length,
 * and answers only those who know the secret of the {@link WindowNote}.
 */
final class WindowDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowDoor.class);
    private static final Duration SLOWEST_CALLER = Duration.ofSeconds(1);

    private final ServerSocket socket;
    private final WindowNote note;
    private final BringForward window;

    private WindowDoor(ServerSocket socket, BringForward window) {
        this.socket = socket;
        this.note = WindowNote.ofThisProcess(socket.getLocalPort());
        this.window = window;
    }

    /** Begins to listen, and says where in a note. */
    static WindowDoor open(Path noteFile, BringForward window) throws IOException {
        WindowDoor door = new WindowDoor(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), window);
        Thread.ofPlatform().name("jibiao-window-door").daemon().start(door::listen);
        try {
            door.note.write(noteFile);
            return door;
        } catch (IOException e) {
            door.close();
            throw e;
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout((int) SLOWEST_CALLER.toMillis());
                answer(caller);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.debug("a caller went away", e);
                }
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        byte[] question = note.question().getBytes(US_ASCII);
        byte[] asked = caller.getInputStream().readNBytes(question.length);
        if (MessageDigest.isEqual(question, asked)) {
            String answer = note.answer() + (isShown() ? WindowCall.SHOWN : WindowCall.NOT_SHOWN);
            caller.getOutputStream().write(answer.getBytes(US_ASCII));
        }
    }

    private boolean isShown() {
        try {
            return window.bringForward();
        } catch (RuntimeException e) {
            LOG.warn("the window was not shown", e);
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("the door did not close", e);
        }
    }
}
