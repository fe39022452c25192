package org.jibiao.store;

/** Drafts could not be read or written. The message says in Chinese what is wrong, where, and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, for whoever must decide what to do about it. */
    public enum Kind {
        /** A newer program wrote the drafts; nothing was touched. */
        NEWER,
        /** The file is damaged; it was not overwritten. */
        DAMAGED,
        /** There is no room on the disk. */
        DISK_FULL,
        /** The folder is read-only, or the user may not write there. */
        NOT_WRITABLE,
        /** Another process has the drafts open. */
        IN_USE,
        /** Anything else. */
        OTHER
    }

    private final Kind kind;

    StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
