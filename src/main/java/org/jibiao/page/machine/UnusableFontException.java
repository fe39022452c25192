package org.jibiao.page.machine;

/** A font cannot be used; the message says why, in Chinese. */
public final class UnusableFontException extends Exception {
    private static final long serialVersionUID = 1;

    public UnusableFontException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
