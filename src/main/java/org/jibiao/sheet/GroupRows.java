package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.sheet.Cell.Role;

/** The rows of a 二级指标 without its label: 三级指标, 指标值, and note cells that span the rows which share them. */
record GroupRows(Columns columns, Place.Group at, IndicatorGroup group) {
    /** At least one row: a blank one for a group without indicators. */
    List<Row> rows() {
        List<Indicator> indicators = group.indicators();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Place.Row row = at.row(i);
            List<Cell> cells = new ArrayList<>();
            cells.add(columns.cell(
                    columns.groups(),
                    columns.indicators(),
                    1,
                    Role.TEXT,
                    indicator.name(),
                    Optional.of(new Place.IndicatorName(row))));
            cells.add(columns.cell(
                    columns.indicators(),
                    columns.values(),
                    1,
                    Role.VALUE,
                    indicator.value().text(),
                    Optional.of(new Place.IndicatorValue(row))));
            // The first row of a group always begins a note cell, if only a blank one.
            if (i == 0 || indicator.note().isPresent()) {
                cells.add(columns.cell(
                        columns.values(),
                        columns.end(),
                        rowsSharing(i),
                        Role.TEXT,
                        indicator.note().orElse(""),
                        Optional.of(new Place.IndicatorNote(row))));
            }
            rows.add(new Row(cells));
        }
        return rows.isEmpty() ? List.of(blank(columns)) : rows;
    }

    /** How many rows the note cell that begins at a row covers. */
    private int rowsSharing(int first) {
        int next = first + 1;
        while (next < group.indicators().size()
                && group.indicators().get(next).note().isEmpty()) {
            next++;
        }
        return next - first;
    }

    /** A row in which nothing stands. */
    static Row blank(Columns columns) {
        return new Row(List.of(
                columns.cell(columns.groups(), columns.indicators(), 1, Role.TEXT, "", Optional.empty()),
                columns.cell(columns.indicators(), columns.values(), 1, Role.VALUE, "", Optional.empty()),
                columns.cell(columns.values(), columns.end(), 1, Role.TEXT, "", Optional.empty())));
    }
}
