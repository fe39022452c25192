package org.jibiao.cli;

/** How a command ends, for scripts; the numbers from 64 on are those of the BSD sysexits. */
public enum ExitCode {
    /** Everything was done. */
    DONE(0),
    /** Some files or forms were not taken or not written; each was named. */
    SOME_FAILED(1),
    /** The command was written wrongly; nothing was done. */
    USAGE(2),
    /** The editor cannot open, because there is no display. */
    NO_DISPLAY(69),
    /** A mistake of the program. */
    BROKEN(70),
    /** The drafts of the data folder cannot be used. */
    UNAVAILABLE(74),
    /** Another program has the drafts open. */
    BUSY(75),
    /** Stopped by Ctrl+C. */
    STOPPED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
