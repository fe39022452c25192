package org.jibiao.ui.editor;

import java.util.Optional;

/**
 * What can be done with a row.
 *
 * @param up whether it can move up
 * @param down whether it can move down
 * @param remove whether it can go
 * @param note what can be done with its note; empty when nothing
 */
record RowTools(boolean up, boolean down, boolean remove, Optional<Note> note) {
    static final RowTools NONE = new RowTools(false, false, false, Optional.empty());

    /** What can be done with the note of a row. */
    enum Note {
        /** The row can have a note cell of its own. */
        SPLIT,
        /** The row can share the note cell above it. */
        SHARE
    }

    boolean any() {
        return up || down || remove || note.isPresent();
    }
}
