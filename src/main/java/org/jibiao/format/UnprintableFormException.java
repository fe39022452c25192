package org.jibiao.format;

import java.io.IOException;

/** A form that a format cannot show, such as one with a character that no font has. The message says so in Chinese, with the place. */
public final class UnprintableFormException extends IOException {
    public UnprintableFormException(String message) {
        super(message);
    }
}
