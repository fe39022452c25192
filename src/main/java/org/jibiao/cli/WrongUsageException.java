package org.jibiao.cli;

/** A command that was written wrongly. The message says in Chinese how it is written right. */
final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    WrongUsageException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
