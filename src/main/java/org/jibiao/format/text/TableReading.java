package org.jibiao.format.text;

import java.util.List;

/**
 * The rows of a table, as they were most likely meant.
 *
 * @param items what is read, from top to bottom
 */
record TableReading(List<Item> items) {
    TableReading {
        items = List.copyOf(items);
    }

    /** A row, or text that is of no row. */
    sealed interface Item {
        /** Where it is printed. */
        Span span();
    }

    /**
     * A row.
     *
     * @param group the group that it is in; -1 when in none
     * @param other the next likely reading of the row, the same as this one when the text leaves no doubt
     */
    record ReadRow(Span span, int group, RowReading row, RowReading other) implements Item {
        boolean isDoubtful() {
            return !row.cells().equals(other.cells());
        }
    }

    /** A line that fits no row. */
    record Stray(Span span) implements Item {}
}
