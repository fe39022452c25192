package org.jibiao.ui.editor;

import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridCell;
import org.jibiao.ui.control.GridColumn;
import org.jibiao.ui.control.GridContent;

/** The 年度履职目标. */
final class GoalRows {
    /** The width of the first column in every part of the table. */
    static final GridColumn LABEL_COLUMN = new GridColumn(76, 0);

    /** The room to spare in all other columns together, in relation to the first. */
    static final double REST = 9.5;

    private GoalRows() {}

    static GridContent<Place> of(DepartmentForm form, Surroundings around) {
        Texts texts = around.texts();
        return new GridContent<>(
                List.of(LABEL_COLUMN, new GridColumn(330, REST)),
                List.of(
                        GridCell.at(
                                0,
                                0,
                                GridCell.Kind.LABEL,
                                around.standard().labels().annualGoal()),
                        around.dressed(
                                GridCell.at(0, 1, GridCell.Kind.PROSE, form.annualGoal()),
                                new Place.AnnualGoal(),
                                texts.get("goal.prompt"))));
    }
}
