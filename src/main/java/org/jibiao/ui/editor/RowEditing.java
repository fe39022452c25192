package org.jibiao.ui.editor;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.standard.Standards;

/** Which changes of its rows a form allows: of the tasks, which are all a department's own, and of the indicators. */
final class RowEditing {
    private final IndicatorEditing indicators;

    RowEditing(Standards standards) {
        indicators = new IndicatorEditing(standards);
    }

    /** What a cell that adds a row does. */
    Optional<Change> adding(DepartmentForm form, Place cell) {
        return switch (cell) {
            case Place.Task added -> Optional.of(new Change.InsertTask(added.task(), MainTask.BLANK));
            case Place.Group group -> indicators.adding(form, group);
            default -> Optional.empty();
        };
    }

    /** A new row below the one of a cell. */
    Optional<Change> inserting(DepartmentForm form, Place cell) {
        return RowsOfForm.task(cell)
                .<Change>map(task -> new Change.InsertTask(task + 1, MainTask.BLANK))
                .or(() -> RowsOfForm.indicator(cell).flatMap(at -> indicators.inserting(form, at)));
    }

    Optional<Change> moving(DepartmentForm form, Place cell, int rows) {
        return RowsOfForm.task(cell)
                .filter(task -> isTask(form, task) && isTask(form, task + rows))
                .<Change>map(task -> new Change.MoveTask(task, task + rows))
                .or(() -> RowsOfForm.indicator(cell).flatMap(at -> indicators.moving(form, at, rows)));
    }

    Optional<Change> removing(DepartmentForm form, Place cell) {
        return RowsOfForm.task(cell)
                .filter(task -> isTask(form, task))
                .<Change>map(Change.RemoveTask::new)
                .or(() -> RowsOfForm.indicator(cell).flatMap(at -> indicators.removing(form, at)));
    }

    /** Lets the row of a cell share the note above it, or gives it a note cell of its own. */
    List<Change> sharing(DepartmentForm form, Place cell, boolean share) {
        return RowsOfForm.indicator(cell)
                .map(at -> indicators.sharing(form, at, share))
                .orElse(List.of());
    }

    /** What can be done with the row of a cell. */
    RowTools tools(DepartmentForm form, Place cell) {
        return new RowTools(
                moving(form, cell, -1).isPresent(),
                moving(form, cell, 1).isPresent(),
                removing(form, cell).isPresent(),
                RowsOfForm.indicator(cell).flatMap(at -> indicators.noteTool(form, at)));
    }

    private static boolean isTask(DepartmentForm form, int task) {
        return task >= 0 && task < form.tasks().size();
    }
}
