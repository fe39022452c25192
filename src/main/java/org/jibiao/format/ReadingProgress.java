package org.jibiao.format;

/** Whoever watches or stops the reading of a long file. */
@FunctionalInterface
public interface ReadingProgress {
    /** For a reading that nobody watches. */
    ReadingProgress NONE = (done, total) -> true;

    /**
     * Tells how far the reading is; called between two pages or worksheets.
     *
     * @return whether to go on; a reader that must not stops there and gives what it has
     */
    boolean goOn(int done, int total);
}
