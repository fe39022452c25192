package org.jibiao.ui.editor;

import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridCell;
import org.jibiao.ui.control.GridColumn;
import org.jibiao.ui.control.GridContent;

/** The line above the table: the department and the year. */
final class HeadRows {
    private static final List<GridColumn> COLUMNS =
            List.of(new GridColumn(92, 0), new GridColumn(150, 1), new GridColumn(92, 0), new GridColumn(76, 0));

    private HeadRows() {}

    static GridContent<Place> of(DepartmentForm form, Surroundings around) {
        Texts texts = around.texts();
        GridCell<Place> department = GridCell.at(0, 1, GridCell.Kind.TEXT, form.department());
        GridCell<Place> year = GridCell.at(0, 3, GridCell.Kind.VALUE, String.valueOf(form.year()));
        return new GridContent<>(
                COLUMNS,
                List.of(
                        GridCell.at(0, 0, GridCell.Kind.LABEL, texts.get("head.department")),
                        around.dressed(department, new Place.Department(), texts.get("head.department.prompt")),
                        GridCell.at(0, 2, GridCell.Kind.LABEL, texts.get("head.year")),
                        around.dressed(year, new Place.Year(), "")));
    }
}
