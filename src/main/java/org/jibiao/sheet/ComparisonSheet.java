package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Difference;
import org.jibiao.form.FormComparison;
import org.jibiao.form.GoneRow;
import org.jibiao.form.Place;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.ComparisonColumn;
import org.jibiao.standard.FormStandard.Labels;

/**
 * A form as the ruled table of the official layout, with one more column at its right that tells how each row differs from an earlier
 * form. Rows that only the earlier form has stand at the end of their list; their cells show no place, because the form has none.
 */
public final class ComparisonSheet {
    private final FormComparison comparison;
    private final Labels labels;
    private final ComparisonColumn words;
    private final Set<Place> gone = new HashSet<>();
    private final Sheet official;

    private ComparisonSheet(DepartmentForm before, DepartmentForm form, FormStandard standard) {
        comparison = FormComparison.of(before, form);
        labels = standard.labels();
        words = standard.comparison();
        official = FormSheet.of(withGoneRows(before, form), standard);
    }

    /** The table of a form compared with an earlier one, in the layout of a standard. */
    public static Sheet of(DepartmentForm before, DepartmentForm form, FormStandard standard) {
        return new ComparisonSheet(before, form, standard).sheet();
    }

    /** A row whose group is gone, too, has no place in the table; it is told of under the editor. */
    private DepartmentForm withGoneRows(DepartmentForm before, DepartmentForm form) {
        DepartmentForm all = form;
        for (GoneRow row : GoneRow.of(before, form, comparison)) {
            Optional<Change> change = row.appending(all);
            if (change.isPresent()) {
                all = change.get().applyTo(all);
                gone.add(change.get().place());
            }
        }
        return all;
    }

    private Sheet sheet() {
        List<Double> widths = new ArrayList<>(official.columnWidths());
        widths.add(words.width());
        return new Sheet(
                official.headings().stream().map(this::heading).toList(),
                widths,
                official.bands().stream().map(this::band).toList());
    }

    private Heading heading(Heading heading) {
        return heading.place()
                .filter(Place.Department.class::isInstance)
                .flatMap(comparison::at)
                .map(difference -> new Heading(
                        heading.kind(), heading.text() + "　" + words.before(difference.before()), heading.place()))
                .orElse(heading);
    }

    private Band band(Band band) {
        List<Row> head = new ArrayList<>(band.head());
        if (!head.isEmpty()) {
            head.set(0, beside(head.getFirst(), cell(Role.HEAD, head.size(), words.head())));
        }
        return new Band(head, band.rows().stream().map(this::row).toList());
    }

    private Row row(Row row) {
        boolean isGone = row.cells().stream()
                .flatMap(cell -> cell.place().flatMap(Place::wholeRow).stream())
                .anyMatch(gone::contains);
        if (isGone) {
            List<Cell> cells = row.cells().stream().map(this::withoutGonePlace).toList();
            return beside(new Row(cells), cell(Role.TEXT, 1, words.gone()));
        }
        List<String> lines = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cell.place()
                    .flatMap(comparison::at)
                    .map(this::line)
                    .filter(line -> !lines.contains(line))
                    .ifPresent(lines::add);
        }
        return beside(row, cell(Role.TEXT, 1, String.join("\n", lines)));
    }

    /** A label that begins in the same row goes on standing for what the form has. */
    private Cell withoutGonePlace(Cell cell) {
        return cell.place().flatMap(Place::wholeRow).isEmpty()
                ? cell
                : new Cell(
                        cell.column(), cell.columnSpan(), cell.rowSpan(), cell.role(), cell.text(), Optional.empty());
    }

    private String line(Difference difference) {
        if (difference.kind() == Difference.Kind.NEW) {
            return words.added();
        }
        return column(difference.place())
                .map(column -> words.beforeOf(column, difference.before()))
                .orElseGet(() -> words.before(difference.before()));
    }

    /** The head of the column in which a place stands, where its row has several. */
    private Optional<String> column(Place place) {
        return switch (place) {
            case Place.TaskName name -> Optional.of(labels.taskName());
            case Place.TaskContent content -> Optional.of(labels.taskContent());
            case Place.Category category -> Optional.of(labels.category());
            case Place.Group group -> Optional.of(labels.group());
            case Place.IndicatorName name -> Optional.of(labels.indicator());
            case Place.IndicatorValue value -> Optional.of(labels.value());
            case Place.IndicatorNote note -> Optional.of(labels.note());
            case Place.Year year -> Optional.empty();
            case Place.Department department -> Optional.empty();
            case Place.AnnualGoal goal -> Optional.empty();
            case Place.Amount amount -> Optional.empty();
            case Place.Task task -> Optional.empty();
            case Place.Row row -> Optional.empty();
        };
    }

    private Cell cell(Role role, int rows, String text) {
        return new Cell(official.columnWidths().size(), 1, rows, role, text, Optional.empty());
    }

    private static Row beside(Row row, Cell last) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.add(last);
        return new Row(cells);
    }
}
