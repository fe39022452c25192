package org.jibiao.workspace;

/** The drafts of a data folder cannot be used now. The message says in Chinese why and what to do. */
public final class WorkspaceUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final boolean busy;

    /**
     * @param message why and what to do
     * @param busy whether another program has the drafts open, so that closing it mends everything
     */
    public WorkspaceUnavailableException(String message, boolean busy) {
        super(message);
        this.message = message;
        this.busy = busy;
    }

    public WorkspaceUnavailableException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
        busy = false;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** Whether another program has the drafts open. */
    public boolean busy() {
        return busy;
    }
}
