package org.jibiao.workspace;

import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;

/** Where the focus goes after a change was made or taken back: a place that the form has now, as long as its table has a row at all. */
final class ShownPlace {
    private ShownPlace() {}

    static Place afterDoing(Change change, DepartmentForm form) {
        return present(change.place(), form);
    }

    static Place afterUndoing(Change change, DepartmentForm form) {
        return switch (change) {
            case Change.MoveTask move -> new Place.Task(move.from());
            case Change.MoveIndicator move -> move.from();
            default -> present(change.place(), form);
        };
    }

    /** A row that is gone leaves the place to the one above it, when it was the last. */
    private static Place present(Place place, DepartmentForm form) {
        return switch (place) {
            case Place.Task row ->
                new Place.Task(within(row.task(), form.tasks().size()));
            case Place.Row row ->
                row.in().row(within(row.row(), form.group(row.in()).indicators().size()));
            default -> place;
        };
    }

    private static int within(int index, int rows) {
        return Math.max(0, Math.min(index, rows - 1));
    }
}
