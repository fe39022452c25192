package org.jibiao.ui.control;

import java.util.Objects;

/**
 * What a grid says of a cell beside the text in it, quietly.
 *
 * @param mark drawn at the edge of the cell
 * @param hint what the mark means, in words: shown when the pointer rests on the cell, and read aloud after its text; empty when there
 *     is nothing to say
 * @param line a small line under the text; empty when there is none
 */
public record Aside(Mark mark, String hint, String line) {
    public static final Aside NONE = new Aside(Mark.NONE, "", "");

    public Aside {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(line);
    }

    /** What is drawn at the edge of a cell: a shape each, so that nobody has to tell colours apart. */
    public enum Mark {
        NONE,
        /** Says something else than before. */
        CHANGED,
        /** Was not there before. */
        NEW
    }

    public Aside withMark(Mark newMark, String newHint) {
        return new Aside(newMark, newHint, line);
    }

    public Aside withLine(String newLine) {
        return new Aside(mark, hint, newLine);
    }
}
