package org.jibiao.ui.print;

/** Something was not printed. The message says in Chinese why, and what to do. */
public final class PrintingException extends Exception {
    private static final long serialVersionUID = 1L;

    public PrintingException(String message) {
        super(message);
    }
}
