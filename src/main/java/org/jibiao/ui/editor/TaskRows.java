package org.jibiao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridCell;
import org.jibiao.ui.control.GridColumn;
import org.jibiao.ui.control.GridContent;

/** The 年度主要任务, a row each, and the row that adds one. */
final class TaskRows {
    private static final List<GridColumn> COLUMNS =
            List.of(GoalRows.LABEL_COLUMN, new GridColumn(120, 3), new GridColumn(210, GoalRows.REST - 3));

    private TaskRows() {}

    static GridContent<Place> of(DepartmentForm form, Surroundings around) {
        Texts texts = around.texts();
        List<GridCell<Place>> cells = new ArrayList<>();
        var labels = around.standard().labels();
        int adding = around.locked() ? 0 : 1;
        cells.add(GridCell.<Place>at(0, 0, GridCell.Kind.LABEL, labels.mainTasks())
                .spanning(1 + form.tasks().size() + adding, 1));
        cells.add(GridCell.at(0, 1, GridCell.Kind.HEAD, labels.taskName()));
        cells.add(GridCell.at(0, 2, GridCell.Kind.HEAD, labels.taskContent()));
        for (int task = 0; task < form.tasks().size(); task++) {
            MainTask shown = form.tasks().get(task);
            cells.add(around.dressed(
                    GridCell.at(1 + task, 1, GridCell.Kind.TEXT, shown.name()),
                    new Place.TaskName(task),
                    texts.get("task.name.prompt")));
            cells.add(around.dressed(
                    GridCell.at(1 + task, 2, GridCell.Kind.TEXT, shown.content()),
                    new Place.TaskContent(task),
                    texts.get("task.content.prompt")));
        }
        if (!around.locked()) {
            int end = form.tasks().size();
            cells.add(GridCell.<Place>at(1 + end, 1, GridCell.Kind.ACTION, texts.get("task.add"))
                    .spanning(1, 2)
                    .withKey(new Place.Task(end)));
        }
        return new GridContent<>(COLUMNS, cells);
    }
}
