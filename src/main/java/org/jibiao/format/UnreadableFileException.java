package org.jibiao.format;

import java.io.IOException;

/** A file from which no form can be read. The message says in Chinese what is wrong, where, and what to do. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String message;

    public UnreadableFileException(String message) {
        super(message);
        this.message = message;
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
