package org.jibiao.ui;

/** There is no display, or not what JavaFX needs to use it, such as GTK on Linux. */
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1L;

    NoDisplayException(Throwable cause) {
        super(cause);
    }
}
