package org.jibiao.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;

/** The cells of a form, one a line with its place, so that two forms can be held against each other. */
final class FormCells {
    private FormCells() {}

    static List<String> of(DepartmentForm form) {
        List<String> cells = new ArrayList<>();
        cells.add("year: " + form.year());
        cells.add("department: " + form.department());
        cells.add("goal: " + form.annualGoal());
        int number = 0;
        for (MainTask task : form.tasks()) {
            number++;
            cells.add("task %d: %s".formatted(number, task.name()));
            cells.add("task content %d: %s".formatted(number, task.content()));
        }
        for (AmountField field : AmountField.values()) {
            cells.add(
                    field + ": " + form.budget().amount(field).map(Money::print).orElse("blank"));
        }
        for (IndicatorCategory category : form.categories()) {
            for (IndicatorGroup group : category.groups()) {
                cells.add("group: " + category.name() + " " + group.name());
                number = 0;
                for (Indicator indicator : group.indicators()) {
                    number++;
                    String at = "%s %s %d".formatted(category.name(), group.name(), number);
                    cells.add(at + " name: " + indicator.name());
                    cells.add(at + " value: " + indicator.value().text());
                    cells.add(at + " note: " + indicator.note().orElse("shared"));
                }
            }
        }
        return cells;
    }

    /** What stands in the cells of its tables, without the labels. */
    static List<String> texts(DepartmentForm form) {
        List<String> texts = new ArrayList<>();
        texts.add(form.annualGoal());
        form.tasks().forEach(task -> {
            texts.add(task.name());
            texts.add(task.content());
        });
        for (AmountField field : AmountField.values()) {
            form.budget().amount(field).map(Money::print).ifPresent(texts::add);
        }
        form.categories().stream()
                .flatMap(category -> category.groups().stream())
                .flatMap(group -> group.indicators().stream())
                .forEach(indicator -> {
                    texts.add(indicator.name());
                    texts.add(indicator.value().text());
                    indicator.note().ifPresent(texts::add);
                });
        return texts;
    }
}
