package org.jibiao.ui.editor;

import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;

/** Finds the row that a place lies in, and the place that lies in a row. */
final class RowsOfForm {
    private RowsOfForm() {}

    /** The task of a place; empty when it lies elsewhere. */
    static Optional<Integer> task(Place place) {
        return switch (place) {
            case Place.TaskName name -> Optional.of(name.task());
            case Place.TaskContent content -> Optional.of(content.task());
            default -> Optional.empty();
        };
    }

    /** The row of the indicators of a place; empty when it lies elsewhere. */
    static Optional<Place.Row> indicator(Place place) {
        return switch (place) {
            case Place.IndicatorName name -> Optional.of(name.at());
            case Place.IndicatorValue value -> Optional.of(value.at());
            case Place.IndicatorNote note -> Optional.of(note.at());
            default -> Optional.empty();
        };
    }

    /** The first cell of a row; a place that is a cell is its own. */
    static Place firstCell(Place place) {
        return switch (place) {
            case Place.Task task -> new Place.TaskName(task.task());
            case Place.Row row -> new Place.IndicatorName(row);
            default -> place;
        };
    }

    /** The cell of another row in the same column. */
    static Place sameColumn(Place cell, Place otherRow) {
        if (otherRow instanceof Place.Task task) {
            return cell instanceof Place.TaskContent
                    ? new Place.TaskContent(task.task())
                    : new Place.TaskName(task.task());
        }
        if (otherRow instanceof Place.Row row) {
            return cell instanceof Place.IndicatorValue ? new Place.IndicatorValue(row) : new Place.IndicatorName(row);
        }
        return otherRow;
    }

    /** The cell itself where the form has it; else one of the row above that took its place. */
    static Optional<Place> nearest(DepartmentForm form, Place cell) {
        Optional<Integer> task = task(cell);
        if (task.isPresent()) {
            int last = form.tasks().size() - 1;
            return last < 0
                    ? Optional.empty()
                    : Optional.of(sameColumn(cell, new Place.Task(Math.min(task.get(), last))));
        }
        Optional<Place.Row> row = indicator(cell);
        if (row.isPresent()) {
            int last = form.group(row.get().in()).indicators().size() - 1;
            if (row.get().row() <= last) {
                return Optional.of(cell);
            }
            return last < 0
                    ? Optional.empty()
                    : Optional.of(sameColumn(cell, row.get().in().row(last)));
        }
        return Optional.of(cell);
    }
}
