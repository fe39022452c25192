package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;

/**
 * A cell of a table.
 *
 * @param column the first column that it covers, from 0
 * @param columnSpan how many columns it covers, at least 1
 * @param rowSpan how many rows it covers, at least 1, never beyond its band; see {@link Band} for the one kind of cell that reaches
 *     from a head into the rows
 * @param role what it is for, from which its face and alignment follow
 * @param text what it says, lines separated by {@code \n}; may be empty
 * @param place what it shows of the form; empty for a fixed text
 */
public record Cell(int column, int columnSpan, int rowSpan, Role role, String text, Optional<Place> place) {
    public Cell {
        Objects.requireNonNull(role);
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
        if (column < 0 || columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("column " + column + ", spans " + columnSpan + " x " + rowSpan);
        }
    }

    /** A cell that a reader found in a file, of which it knows the place in the table and the text. */
    public static Cell found(int column, int columnSpan, int rowSpan, String text) {
        return new Cell(column, columnSpan, rowSpan, Role.TEXT, text, Optional.empty());
    }

    /** What a cell is for. */
    public enum Role {
        /** Names the rows to its right; printed again, marked （续）, on every page that those rows reach. */
        LABEL,
        /** Names the column under it. */
        HEAD,
        /** Running text, at the left. */
        TEXT,
        /** A short value, centred. */
        VALUE,
        /** An amount, at the right. */
        AMOUNT
    }
}
