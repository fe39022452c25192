package org.jibiao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Aside;
import org.jibiao.ui.control.GridCell;
import org.jibiao.ui.control.GridColumn;
import org.jibiao.ui.control.GridContent;

/**
 * The 指标 by 一级 and 二级指标. Of a fixed row only the value is open; where a department has rows of its own, a last row adds
 * one. A note that several rows share is one cell.
 */
final class IndicatorRows {
    private static final List<GridColumn> COLUMNS = List.of(
            GoalRows.LABEL_COLUMN,
            new GridColumn(66, 0.3),
            new GridColumn(92, 1.8),
            new GridColumn(62, 0.8),
            new GridColumn(110, GoalRows.REST - 2.9));

    private final DepartmentForm form;
    private final Surroundings around;
    private final Texts texts;
    private final List<GridCell<Place>> cells = new ArrayList<>();
    private int row;

    private IndicatorRows(DepartmentForm form, Surroundings around) {
        this.form = form;
        this.around = around;
        texts = around.texts();
    }

    static GridContent<Place> of(DepartmentForm form, Surroundings around) {
        return new IndicatorRows(form, around).content();
    }

    private GridContent<Place> content() {
        var labels = around.standard().labels();
        List<String> heads =
                List.of(labels.category(), labels.group(), labels.indicator(), labels.value(), labels.note());
        for (int column = 0; column < heads.size(); column++) {
            cells.add(GridCell.at(0, column, GridCell.Kind.HEAD, heads.get(column)));
        }
        row = 1;
        for (int category = 0; category < form.categories().size(); category++) {
            category(category);
        }
        return new GridContent<>(COLUMNS, cells);
    }

    private void category(int number) {
        IndicatorCategory category = form.categories().get(number);
        int rows = category.groups().stream().mapToInt(this::rowsOf).sum();
        if (rows > 0) {
            GridCell<Place> label = GridCell.<Place>at(row, 0, GridCell.Kind.LABEL, category.name())
                    .spanning(rows, 1);
            cells.add(around.marked(label, new Place.Category(number)));
            for (int group = 0; group < category.groups().size(); group++) {
                group(category.groups().get(group), new Place.Group(number, group));
            }
        }
    }

    private int rowsOf(IndicatorGroup group) {
        return Math.max(1, group.indicators().size() + (canGrow(group) ? 1 : 0));
    }

    private boolean canGrow(IndicatorGroup group) {
        return !around.locked() && around.standard().hasOwnRows(group);
    }

    private void group(IndicatorGroup group, Place.Group at) {
        GridCell<Place> label =
                GridCell.<Place>at(row, 1, GridCell.Kind.LABEL, group.name()).spanning(rowsOf(group), 1);
        cells.add(around.marked(label, at));
        for (int indicator = 0; indicator < group.indicators().size(); indicator++) {
            indicator(group, at.row(indicator));
            row++;
        }
        if (canGrow(group)) {
            cells.add(GridCell.<Place>at(row, 2, GridCell.Kind.ACTION, texts.get("indicator.add", group.name()))
                    .spanning(1, 3)
                    .withKey(at));
            row++;
        } else if (group.indicators().isEmpty()) {
            cells.add(GridCell.<Place>at(row, 2, GridCell.Kind.QUIET, "").spanning(1, 3));
            row++;
        }
    }

    private void indicator(IndicatorGroup group, Place.Row at) {
        Indicator indicator = group.indicators().get(at.row());
        boolean fixed = around.standard().isFixed(group, at.row());
        GridCell.Kind words = fixed ? GridCell.Kind.FIXED : GridCell.Kind.TEXT;
        GridCell<Place> name = GridCell.<Place>at(row, 2, words, indicator.name())
                .withAside(Aside.NONE.withLine(around.extras(indicator.extras())));
        cells.add(around.dressed(
                around.marked(name, at), new Place.IndicatorName(at), texts.get("indicator.name.prompt")));
        cells.add(around.dressed(
                GridCell.at(row, 3, GridCell.Kind.VALUE, indicator.value().text()),
                new Place.IndicatorValue(at),
                texts.get("indicator.value.prompt")));
        Optional<String> note = at.row() == 0 ? Optional.of(indicator.note().orElse("")) : indicator.note();
        note.ifPresent(text -> cells.add(around.dressed(
                GridCell.<Place>at(row, 4, words, text).spanning(rowsSharing(group, at.row()), 1),
                new Place.IndicatorNote(at),
                texts.get("indicator.note.prompt"))));
    }

    private static int rowsSharing(IndicatorGroup group, int first) {
        int end = first + 1;
        while (end < group.indicators().size()
                && group.indicators().get(end).note().isEmpty()) {
            end++;
        }
        return end - first;
    }
}
