package org.jibiao.workspace;

/** A draft lies on disk, but its form cannot be read. The message says so in Chinese; the draft is left as it is. */
public final class UnreadableDraftException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableDraftException(String message, Throwable cause) {
        super(message, cause);
    }
}
