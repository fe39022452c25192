package org.jibiao.form;

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
 */
public record Indicator(String name, TargetValue value, Optional<String> note) {
    public static final Indicator BLANK = new Indicator("", TargetValue.BLANK, Optional.of(""));

    public Indicator {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
        Objects.requireNonNull(note);
    }

    public Indicator withName(String newName) {
        return new Indicator(newName, value, note);
    }

    public Indicator withValue(TargetValue newValue) {
        return new Indicator(name, newValue, note);
    }

    public Indicator withNote(Optional<String> newNote) {
        return new Indicator(name, value, newNote);
    }
}
