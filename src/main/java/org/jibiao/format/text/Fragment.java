package org.jibiao.format.text;

/**
 * A printed piece of text without a space in it: a line of a cell, or a part of one.
 *
 * @param line its line in the text, from 1
 * @param before the way from the piece before it
 * @param text what it says, never empty
 */
record Fragment(int line, Gap before, String text) {
    Fragment {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty fragment at line " + line);
        }
    }

    /** Whether this piece begins a line of its own. */
    boolean beginsLine() {
        return before != Gap.NONE;
    }
}
