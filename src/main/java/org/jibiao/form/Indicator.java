package org.jibiao.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A 三级指标, one row of the grid.
 *
 * @param name the 三级指标 as printed; empty when blank
 * @param value the 指标值
 * @param note the 指标值说明 of the note cell that begins at this row, empty text when that cell is blank;
 *     {@link Optional#empty()} when the row begins no cell of its own and shares the one above it in its group (for the first row of a
 *     group: the group begins with one blank cell that the rows below share)
 * @param extras what the form of another place says of the indicator in columns that ours has not, in their order
 */
public record Indicator(String name, TargetValue value, Optional<String> note, List<Extra> extras) {
    public static final Indicator BLANK = new Indicator("", TargetValue.BLANK, Optional.of(""));

    public Indicator {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
        Objects.requireNonNull(note);
        extras = List.copyOf(extras);
    }

    /** An indicator as our form has it. */
    public Indicator(String name, TargetValue value, Optional<String> note) {
        this(name, value, note, List.of());
    }

    /**
     * What stands in a column that our form has not: 权重, 分值.
     *
     * @param head the head of the column as the file has it
     * @param text what it says of the indicator; never empty
     */
    public record Extra(String head, String text) {
        public Extra {
            Objects.requireNonNull(head);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("nothing under " + head);
            }
        }
    }

    public Indicator withName(String newName) {
        return new Indicator(newName, value, note, extras);
    }

    public Indicator withValue(TargetValue newValue) {
        return new Indicator(name, newValue, note, extras);
    }

    public Indicator withNote(Optional<String> newNote) {
        return new Indicator(name, value, newNote, extras);
    }

    public Indicator withExtras(List<Extra> newExtras) {
        return new Indicator(name, value, note, newExtras);
    }
}
