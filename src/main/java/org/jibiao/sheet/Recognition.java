package org.jibiao.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;

/**
 * What has been recognised in a sheet.
 *
 * @param reading the form with its remarks
 * @param places what each cell with a field's text shows of the form
 * @param parts how many parts of the form are there: 年度履职目标, 年度主要任务, 预算情况, the indicators; a sheet with none is no form
 */
public record Recognition(Reading reading, Map<Position, Place> places, int parts) {
    public Recognition {
        Objects.requireNonNull(reading);
        places = Map.copyOf(places);
    }

    /**
     * Where a cell begins.
     *
     * @param row the row from 0, the rows of all bands counted through
     * @param column the column from 0
     */
    public record Position(int row, int column) {}

    /** What the cell at a position shows of the form; empty for a fixed text, and where there is none. */
    public Optional<Place> place(int row, int column) {
        return Optional.ofNullable(places.get(new Position(row, column)));
    }
}
