package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jibiao.form.AmountField;
import org.jibiao.form.Comparison;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Meaning;
import org.jibiao.form.Money;
import org.jibiao.form.TargetValue;
import org.jibiao.page.Face;
import org.jibiao.page.FaceSet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Labels;
import org.jibiao.standard.FormStandard.SystemColumns;

/**
 * A form in plain columns, one sheet for each part of it: nothing is merged, and what covers several rows of the form stands in each of
 * them, so that any block of cells can be copied as it is.
 */
final class ColumnSheets {
    /** A 万 is so many powers of ten. */
    private static final int WAN = 4;

    private final DepartmentForm form;
    private final FormStandard standard;
    private final Labels labels;
    private final SystemColumns words;

    private final FaceSet faces;

    private ColumnSheets(DepartmentForm form, FormStandard standard, FaceSet faces) {
        this.form = form;
        this.standard = standard;
        this.faces = faces;
        this.labels = standard.labels();
        this.words = standard.systemColumns();
    }

    /**
     * The sheets of a form, from left to right.
     *
     * @param faces measures the texts
     */
    static List<Worksheet> of(DepartmentForm form, FormStandard standard, FaceSet faces) {
        ColumnSheets sheets = new ColumnSheets(form, standard, faces);
        return List.of(sheets.basics(), sheets.tasks(), sheets.budget(), sheets.indicators());
    }

    private Worksheet basics() {
        Rows rows = new Rows(List.of(90.0, 560.0), words.field(), words.content());
        rows.add(text(words.year()), text(String.valueOf(form.year())));
        rows.add(text(words.department()), text(form.department()));
        rows.add(text(labels.annualGoal()), text(form.annualGoal()));
        return sheet(words.basics(), rows);
    }

    private Worksheet tasks() {
        Rows rows = new Rows(List.of(190.0, 460.0), labels.taskName(), labels.taskContent());
        for (MainTask task : form.tasks()) {
            rows.add(text(task.name()), text(task.content()));
        }
        return sheet(labels.mainTasks(), rows);
    }

    private Worksheet budget() {
        Rows rows =
                new Rows(List.of(110.0, 150.0, 130.0, 130.0), words.part(), words.field(), words.yuan(), words.wan());
        addAmount(rows, words.total(), words.total(), AmountField.TOTAL);
        addAmount(rows, words.sources(), words.government(), AmountField.GOVERNMENT);
        addAmount(rows, words.sources(), words.fiscalAccount(), AmountField.FISCAL_ACCOUNT);
        addAmount(rows, words.sources(), words.unitFunds(), AmountField.UNIT_FUNDS);
        addAmount(rows, words.structure(), words.basic(), AmountField.BASIC);
        addAmount(rows, words.structure(), words.project(), AmountField.PROJECT);
        return sheet(labels.budget(), rows);
    }

    private void addAmount(Rows rows, String part, String field, AmountField amount) {
        Optional<Money> yuan = form.budget().amount(amount);
        CellValue wan = yuan.map(Money::yuan)
                .map(number -> number.movePointLeft(WAN))
                .map(number -> CellValue.of(number, number.toPlainString()))
                .orElseGet(CellValue.Blank::new);
        rows.add(
                text(part),
                text(field),
                new Entry(CellStyle.COLUMN_YUAN, CellValue.of(yuan)),
                new Entry(CellStyle.COLUMN_WAN, wan));
    }

    private Worksheet indicators() {
        Rows rows = new Rows(
                List.of(80.0, 95.0, 150.0, 60.0, 75.0, 60.0, 240.0, 95.0),
                labels.category(),
                labels.group(),
                labels.indicator(),
                words.comparison(),
                labels.value(),
                words.unit(),
                labels.note(),
                words.asWritten());
        for (IndicatorCategory category : form.categories()) {
            for (IndicatorGroup group : category.groups()) {
                String note = "";
                for (Indicator indicator : group.indicators()) {
                    note = indicator.note().orElse(note);
                    addIndicator(rows, category, group, indicator, note);
                }
            }
        }
        return sheet(words.indicators(), rows);
    }

    private void addIndicator(
            Rows rows, IndicatorCategory category, IndicatorGroup group, Indicator indicator, String note) {
        Parts parts = parts(indicator.value());
        rows.add(
                text(category.name()),
                text(group.name()),
                text(indicator.name()),
                text(parts.comparison()),
                new Entry(CellStyle.COLUMN_TEXT, parts.value()),
                text(parts.unit()),
                text(note),
                text(indicator.value().text()));
    }

    /** A value as the system takes it: in three fields. */
    private record Parts(String comparison, CellValue value, String unit) {}

    /** A sign that nobody wrote stays blank: whether = or ≥ is meant only the clerk knows. */
    private Parts parts(TargetValue value) {
        String written = value.text().strip();
        return switch (value.meaning()) {
            case Meaning.Blank blank -> new Parts("", new CellValue.Blank(), "");
            case Meaning.Quantity quantity ->
                new Parts(
                        quantity.comparison().map(Comparison::sign).orElse(""),
                        CellValue.of(quantity.number(), quantity.number().toPlainString()),
                        quantity.unit());
            case Meaning.Range range ->
                new Parts(
                        words.otherQuantity(),
                        CellValue.of(
                                range.from().toPlainString() + "-" + range.to().toPlainString()),
                        range.unit());
            case Meaning.Deadline deadline -> new Parts(words.qualitative(), CellValue.of(written), "");
            case Meaning.Qualitative qualitative -> new Parts(words.qualitative(), CellValue.of(written), "");
        };
    }

    private Worksheet sheet(String name, Rows rows) {
        return new Worksheet(
                SheetName.of(name, labels.title()),
                Paper.landscape(standard.layout()),
                rows.widths,
                rows.all,
                List.of(),
                List.of(),
                OptionalInt.of(0),
                true);
    }

    private static Entry text(String text) {
        return new Entry(CellStyle.COLUMN_TEXT, CellValue.of(text));
    }

    /** What stands in a cell, wherever that is. */
    private record Entry(CellStyle style, CellValue value) {}

    /** Rows under a head. */
    private final class Rows {
        private final List<Double> widths;
        private final List<SheetRow> all = new ArrayList<>();

        /**
         * Begins with the head.
         *
         * @param widths of the columns, in points
         */
        Rows(List<Double> widths, String... heads) {
            this.widths = widths;
            List<Entry> entries = new ArrayList<>();
            for (String head : heads) {
                entries.add(new Entry(CellStyle.COLUMN_HEAD, CellValue.of(head)));
            }
            add(entries.toArray(Entry[]::new));
        }

        void add(Entry... entries) {
            List<SheetCell> cells = new ArrayList<>();
            double lines = 1;
            for (Entry entry : entries) {
                if (entry.value() instanceof CellValue.Text text) {
                    lines = Math.max(lines, lines(text.text(), widths.get(cells.size())));
                }
                cells.add(new SheetCell(cells.size(), entry.style(), entry.value()));
            }
            double height =
                    lines * standard.layout().lineHeight() + standard.layout().paddingY();
            all.add(new SheetRow(OptionalDouble.of(Math.min(height, SheetRow.HIGHEST)), cells));
        }

        /** How many lines a text takes in a column, when each ends up to a character early. */
        private double lines(String text, double width) {
            double size = standard.layout().bodySize();
            return text.lines()
                    .mapToDouble(line -> Math.ceil(faces.width(Face.BODY, size, line) / (width - size)))
                    .map(lines -> Math.max(lines, 1))
                    .sum();
        }
    }
}
