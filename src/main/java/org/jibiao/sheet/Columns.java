package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard.Layout;

/**
 * The columns of the printed form. Its parts divide the width at different places; the table has a column for every part of the
 * width that lies between two neighbouring dividing lines, and a cell covers all those between its own two.
 */
final class Columns {
    /** The left edge of the columns, and at last the right edge of the table, in hundredths of a point: exact to compare. */
    private final List<Long> edges;

    /** The dividing lines, from left to right, as the parts of the form know them; all in points from the table's left edge. */
    private final Layout layout;

    Columns(Layout layout) {
        this.layout = layout;
        TreeSet<Long> all = new TreeSet<>();
        for (double line : List.of(
                0.0,
                labels(),
                groups(),
                indicators(),
                values(),
                taskNames(),
                amountLabels(),
                amountFields(),
                layout.tableWidth())) {
            all.add(hundredths(line));
        }
        edges = List.copyOf(all);
    }

    /** Where the column of the 一级指标 and of the labels of the upper parts ends. */
    double labels() {
        return layout.category();
    }

    double groups() {
        return labels() + layout.group();
    }

    double indicators() {
        return groups() + layout.indicator();
    }

    double values() {
        return indicators() + layout.value();
    }

    double taskNames() {
        return labels() + layout.taskName();
    }

    double amountLabels() {
        return labels() + layout.amountLabel();
    }

    double amountFields() {
        return amountLabels() + layout.amountField();
    }

    double end() {
        return layout.tableWidth();
    }

    /** The widths in points. */
    List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            widths.add((edges.get(i) - edges.get(i - 1)) / 100.0);
        }
        return widths;
    }

    /** A cell between two dividing lines. */
    Cell cell(double from, double to, int rows, Cell.Role role, String text, Optional<Place> place) {
        int first = edges.indexOf(hundredths(from));
        return new Cell(first, edges.indexOf(hundredths(to)) - first, rows, role, text, place);
    }

    private static long hundredths(double points) {
        return Math.round(points * 100);
    }
}
