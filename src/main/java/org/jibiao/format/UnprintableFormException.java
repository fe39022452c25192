package org.jibiao.format;

import java.io.IOException;

/** A form that a format cannot show, such as one with a character that no font has. The message says so in Chinese, with the place. */
public final class UnprintableFormException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String message;

    public UnprintableFormException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
