package org.jibiao.format.word;

import java.util.Objects;

/** What a Word document shows, in reading order, in its body or in one cell of a table. */
sealed interface Piece {
    /** A paragraph; its manual line breaks are {@code \n}. */
    record Paragraph(String text) implements Piece {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** A table. */
    record Nested(FoundTable table) implements Piece {
        public Nested {
            Objects.requireNonNull(table);
        }
    }

    /**
     * Something to be remarked at this place.
     *
     * @param leftOver the text that was not read; empty when there is none
     */
    record Note(String message, String leftOver) implements Piece {
        public Note {
            Objects.requireNonNull(message);
            Objects.requireNonNull(leftOver);
        }
    }
}
