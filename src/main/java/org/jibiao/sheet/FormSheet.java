package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Labels;

/**
 * A form as the ruled table of the official layout. Everything that the form says stands in exactly one cell or heading, which
 * carries its {@link Place}; what the standard does not know (categories of an imported form) is printed all the same. A part
 * without rows is printed with one blank row, as on the paper form.
 */
public final class FormSheet {
    private final DepartmentForm form;
    private final Labels labels;
    private final Columns columns;

    private FormSheet(DepartmentForm form, FormStandard standard) {
        this.form = form;
        this.labels = standard.labels();
        this.columns = new Columns(standard.layout());
    }

    /** The table of a form in the layout of a standard. */
    public static Sheet of(DepartmentForm form, FormStandard standard) {
        FormSheet sheet = new FormSheet(form, standard);
        return new Sheet(
                sheet.headings(),
                sheet.columns.widths(),
                List.of(sheet.annualGoal(), sheet.mainTasks(), sheet.budget(), sheet.indicators()));
    }

    private List<Heading> headings() {
        return List.of(
                new Heading(Heading.Kind.TITLE, labels.title(), Optional.empty()),
                new Heading(Heading.Kind.SUBTITLE, labels.subtitle(form.year()), Optional.of(new Place.Year())),
                new Heading(
                        Heading.Kind.LINE,
                        labels.departmentLine(form.department()),
                        Optional.of(new Place.Department())));
    }

    private Band annualGoal() {
        Cell goal = columns.cell(
                columns.labels(), columns.end(), 1, Role.TEXT, form.annualGoal(), Optional.of(new Place.AnnualGoal()));
        return new Band(List.of(), List.of(new Row(List.of(partLabel(labels.annualGoal(), 1), goal))));
    }

    private Band mainTasks() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < form.tasks().size(); i++) {
            MainTask task = form.tasks().get(i);
            rows.add(taskRow(
                    Role.TEXT,
                    task.name(),
                    Optional.of(new Place.TaskName(i)),
                    task.content(),
                    Optional.of(new Place.TaskContent(i))));
        }
        if (rows.isEmpty()) {
            rows.add(taskRow(Role.TEXT, "", Optional.empty(), "", Optional.empty()));
        }
        Row head = taskRow(Role.HEAD, labels.taskName(), Optional.empty(), labels.taskContent(), Optional.empty());
        return new Band(List.of(beside(partLabel(labels.mainTasks(), rows.size() + 1), head)), rows);
    }

    private Row taskRow(
            Role role, String name, Optional<Place> namePlace, String content, Optional<Place> contentPlace) {
        return new Row(List.of(
                columns.cell(columns.labels(), columns.taskNames(), 1, role, name, namePlace),
                columns.cell(columns.taskNames(), columns.end(), 1, role, content, contentPlace)));
    }

    private Band budget() {
        List<Row> sources = List.of(
                amountRow(columns.amountLabels(), labels.government(), AmountField.GOVERNMENT),
                amountRow(columns.amountLabels(), labels.fiscalAccount(), AmountField.FISCAL_ACCOUNT),
                amountRow(columns.amountLabels(), labels.unitFunds(), AmountField.UNIT_FUNDS));
        List<Row> structure = List.of(
                amountRow(columns.amountLabels(), labels.basic(), AmountField.BASIC),
                amountRow(columns.amountLabels(), labels.project(), AmountField.PROJECT));
        List<Row> rows = new ArrayList<>();
        rows.add(amountRow(columns.labels(), labels.total(), AmountField.TOTAL));
        rows.addAll(labelled(columns.labels(), columns.amountLabels(), labels.sources(), Optional.empty(), sources));
        rows.addAll(
                labelled(columns.labels(), columns.amountLabels(), labels.structure(), Optional.empty(), structure));
        return new Band(List.of(), labelled(0, columns.labels(), labels.budget(), Optional.empty(), rows));
    }

    private Row amountRow(double from, String label, AmountField field) {
        Budget budget = form.budget();
        String amount = budget.amount(field).map(Money::print).orElse("");
        return new Row(List.of(
                columns.cell(from, columns.amountFields(), 1, Role.LABEL, label, Optional.empty()),
                columns.cell(
                        columns.amountFields(),
                        columns.end(),
                        1,
                        Role.AMOUNT,
                        amount,
                        Optional.of(new Place.Amount(field)))));
    }

    private Band indicators() {
        Row head = new Row(List.of(
                columns.cell(0, columns.labels(), 1, Role.HEAD, labels.category(), Optional.empty()),
                columns.cell(columns.labels(), columns.groups(), 1, Role.HEAD, labels.group(), Optional.empty()),
                columns.cell(
                        columns.groups(), columns.indicators(), 1, Role.HEAD, labels.indicator(), Optional.empty()),
                columns.cell(columns.indicators(), columns.values(), 1, Role.HEAD, labels.value(), Optional.empty()),
                columns.cell(columns.values(), columns.end(), 1, Role.HEAD, labels.note(), Optional.empty())));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < form.categories().size(); i++) {
            IndicatorCategory category = form.categories().get(i);
            Optional<Place> place = Optional.of(new Place.Category(i));
            rows.addAll(labelled(0, columns.labels(), category.name(), place, categoryRows(i, category)));
        }
        return new Band(List.of(head), rows);
    }

    private List<Row> categoryRows(int index, IndicatorCategory category) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < category.groups().size(); i++) {
            IndicatorGroup group = category.groups().get(i);
            Place.Group at = new Place.Group(index, i);
            rows.addAll(labelled(
                    columns.labels(),
                    columns.groups(),
                    group.name(),
                    Optional.of(at),
                    new GroupRows(columns, at, group).rows()));
        }
        if (rows.isEmpty()) {
            Cell blank = columns.cell(columns.labels(), columns.groups(), 1, Role.LABEL, "", Optional.empty());
            rows.add(beside(blank, GroupRows.blank(columns)));
        }
        return rows;
    }

    private Cell partLabel(String text, int rows) {
        return columns.cell(0, columns.labels(), rows, Role.LABEL, text, Optional.empty());
    }

    /** The rows with a label that spans them all at their left. */
    private List<Row> labelled(double from, double to, String text, Optional<Place> place, List<Row> rows) {
        List<Row> labelled = new ArrayList<>(rows);
        labelled.set(0, beside(columns.cell(from, to, rows.size(), Role.LABEL, text, place), rows.getFirst()));
        return labelled;
    }

    private static Row beside(Cell first, Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(first);
        cells.addAll(row.cells());
        return new Row(cells);
    }
}
