package org.jibiao.standard;

/** A standard's data file that is not in order. The message says in Chinese which file, where in it, and what to put right. */
public final class InvalidStandardException extends RuntimeException {
    public InvalidStandardException(String message) {
        super(message);
    }

    public InvalidStandardException(String message, Throwable cause) {
        super(message, cause);
    }
}
