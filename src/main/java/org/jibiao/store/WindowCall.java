package org.jibiao.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** A later start's knock at the {@link WindowDoor}. */
final class WindowCall {
    static final String SHOWN = "+";
    static final String NOT_SHOWN = "-";

    private WindowCall() {}

    /** Asks for the window; tells whether it was shown, or is empty when whoever wrote the note does not answer in time. */
    static Optional<Boolean> call(WindowNote note, Duration patience) {
        int millis = (int) Math.max(1, patience.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(note.address(), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(note.question().getBytes(US_ASCII));
            int length = note.answer().length() + SHOWN.length();
            String answer = new String(socket.getInputStream().readNBytes(length), US_ASCII);
            return answer.startsWith(note.answer()) ? Optional.of(answer.endsWith(SHOWN)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
