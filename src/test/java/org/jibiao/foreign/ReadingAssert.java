package org.jibiao.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.FormWords;
import org.jibiao.sheet.Reading;

/**
 * Holds a reading against what it should be: every field right, or blank with its text in a remark where that is allowed; nothing of the
 * drawing gone. White space, full-width and half-width forms make no difference, since a PDF file has lost the first.
 */
final class ReadingAssert {
    private final ExpectedForm expected;
    private final Reading reading;
    private final DepartmentForm form;
    private final String remarks;
    private final List<String> faults = new ArrayList<>();

    private ReadingAssert(ExpectedForm expected, Reading reading) {
        this.expected = expected;
        this.reading = reading;
        this.form = reading.form();
        this.remarks = remarks(List.of(reading));
    }

    /** What is wrong with the reading, in words; empty when all is well. */
    static List<String> faults(ExpectedForm expected, Reading reading) {
        ReadingAssert check = new ReadingAssert(expected, reading);
        check.all();
        return check.faults;
    }

    /** What the drawing has, and neither the forms nor the remarks. */
    static List<String> lost(Drawing drawing, List<Reading> readings) {
        String remarks = remarks(readings);
        String forms = readings.stream()
                .map(Reading::form)
                .map(ReadingAssert::everything)
                .collect(Collectors.joining("\n"));
        return drawing.everything().stream()
                .flatMap(drawn -> Drawing.own(drawn).stream())
                .filter(own -> !forms.contains(bare(own))
                        && !forms.contains(
                                bare(new TargetValue(own).normalised().text()))
                        && !remarks.contains(bare(own))
                        && !isAmount(own, readings))
                .toList();
    }

    private void all() {
        if (expected.kind() != reading.kind()) {
            faults.add("kind: wanted " + expected.kind() + ", got " + reading.kind());
        }
        if (expected.year() != form.year()) {
            faults.add("year: wanted " + expected.year() + ", got " + form.year());
        }
        text("department", expected.department(), form.department());
        goal();
        tasks();
        for (AmountField field : AmountField.values()) {
            amount(field);
        }
        indicators();
        expected.remarks().stream()
                .filter(remark -> !remarks.contains(bare(remark)) && !isExtra(remark))
                .forEach(remark -> faults.add("no remark has: " + remark));
    }

    private void text(String field, String wanted, String got) {
        boolean blank = got.isBlank() && expected.mayBeRemark(field) && remarks.contains(bare(wanted));
        if (!bare(wanted).equals(bare(got)) && !blank) {
            faults.add(field + ": wanted " + wanted + ", got " + got);
        }
    }

    /** The paragraphs in their order, with nothing between them but what numbers them. */
    private void goal() {
        String got = bare(form.annualGoal());
        boolean blank = got.isEmpty()
                && expected.mayBeRemark("annualGoal")
                && expected.annualGoal().stream().allMatch(paragraph -> remarks.contains(bare(paragraph)));
        if (blank) {
            return;
        }
        int from = 0;
        StringBuilder between = new StringBuilder();
        for (String paragraph : expected.annualGoal()) {
            int at = got.indexOf(bare(paragraph), from);
            if (at < 0) {
                faults.add("annualGoal: wanted " + paragraph + ", got " + form.annualGoal());
                return;
            }
            between.append(got, from, at);
            from = at + bare(paragraph).length();
        }
        between.append(got.substring(from));
        if (!between.toString().matches("(目标\\d+:)*")) {
            faults.add("annualGoal has too much: " + between);
        }
    }

    private void tasks() {
        List<String> wanted =
                expected.tasks().stream().map(ReadingAssert::dense).toList();
        List<String> got = form.tasks().stream().map(ReadingAssert::dense).toList();
        boolean blank = got.isEmpty()
                && expected.mayBeRemark("tasks")
                && expected.tasks().stream().allMatch(task -> remarks.contains(bare(task.content())));
        if (!wanted.equals(got) && !blank) {
            faults.add("tasks: wanted " + wanted + ", got " + got);
        }
    }

    private void amount(AmountField field) {
        Optional<Money> wanted = Optional.ofNullable(expected.amounts().get(field));
        Optional<Money> got = form.budget().amount(field);
        boolean blank = got.isEmpty() && expected.mayBeRemark(field);
        if (!wanted.equals(got) && !blank) {
            faults.add(field + ": wanted " + wanted.map(Money::plain) + ", got " + got.map(Money::plain));
        }
    }

    private void indicators() {
        List<ExpectedForm.Row> got = rows(form);
        for (int i = 0; i < Math.max(got.size(), expected.indicators().size()); i++) {
            if (i >= got.size()) {
                faults.add("indicator missing: " + dense(expected.indicators().get(i)));
            } else if (i >= expected.indicators().size()) {
                faults.add("indicator too many: " + dense(got.get(i)));
            } else {
                indicator(expected.indicators().get(i), got.get(i));
            }
        }
    }

    /** A row may say more than is expected, under heads of its own: nothing is wrong with that. */
    private void indicator(ExpectedForm.Row wanted, ExpectedForm.Row got) {
        boolean same = dense(wanted).equals(dense(got))
                && wanted.extras().entrySet().stream()
                        .allMatch(extra ->
                                bare(extra.getValue()).equals(bare(got.extras().getOrDefault(extra.getKey(), ""))));
        if (!same) {
            faults.add("indicator: wanted " + dense(wanted) + wanted.extras() + ", got " + dense(got) + got.extras());
        }
    }

    private boolean isExtra(String text) {
        return rows(form).stream()
                .flatMap(row -> row.extras().values().stream())
                .anyMatch(extra -> bare(extra).contains(bare(text)));
    }

    /** The rows of a form, with the note that holds for each. */
    private static List<ExpectedForm.Row> rows(DepartmentForm form) {
        List<ExpectedForm.Row> rows = new ArrayList<>();
        for (IndicatorCategory category : form.categories()) {
            for (IndicatorGroup group : category.groups()) {
                String note = "";
                for (Indicator indicator : group.indicators()) {
                    note = indicator.note().orElse(note);
                    Map<String, String> extras = new LinkedHashMap<>();
                    indicator
                            .extras()
                            .forEach(extra -> extras.merge(extra.head(), extra.text(), (one, two) -> one + "/" + two));
                    rows.add(new ExpectedForm.Row(
                            category.name(),
                            group.name(),
                            indicator.name(),
                            indicator.value().normalised().text(),
                            note,
                            extras));
                }
            }
        }
        return rows;
    }

    /** Whether a name keeps the 指标1： of the layout makes no difference. */
    private static String dense(ExpectedForm.Row row) {
        String name = bare(row.name()).replaceFirst("^指标\\d+:", "");
        return bare(row.category() + "|" + row.group()) + "|" + name + "|" + bare(row.value() + "|" + row.note());
    }

    private static String dense(MainTask task) {
        return bare(task.name() + "|" + task.content());
    }

    private static String everything(DepartmentForm form) {
        StringBuilder all = new StringBuilder(form.year() + "\n" + form.department() + "\n" + form.annualGoal() + "\n");
        form.tasks()
                .forEach(task -> all.append(task.name())
                        .append('\n')
                        .append(task.content())
                        .append('\n'));
        for (ExpectedForm.Row row : rows(form)) {
            all.append(String.join("\n", row.category(), row.group(), row.name(), row.value(), row.note()))
                    .append('\n');
            row.extras()
                    .forEach((head, text) ->
                            all.append(head).append('\n').append(text).append('\n'));
        }
        return bare(all.toString());
    }

    private static String remarks(List<Reading> readings) {
        return bare(readings.stream()
                .flatMap(reading -> reading.remarks().stream())
                .map(remark -> remark.message() + "\n" + remark.leftOver())
                .collect(Collectors.joining("\n")));
    }

    /** Whether a drawn number is an amount of one of the forms, in 元 or in 万元. */
    private static boolean isAmount(String drawn, List<Reading> readings) {
        Optional<Money> yuan = Money.parse(drawn).amount();
        Optional<Money> myriads = Money.parse(drawn + "万元").amount();
        return readings.stream().anyMatch(reading -> {
            for (AmountField field : AmountField.values()) {
                Optional<Money> amount = reading.form().budget().amount(field);
                if (amount.isPresent() && (amount.equals(yuan) || amount.equals(myriads))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String bare(String text) {
        return FormWords.bare(text);
    }
}
