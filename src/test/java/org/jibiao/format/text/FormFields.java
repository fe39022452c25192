package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;

/** The fields of a form, one a line with its name and without white space, so that two forms can be held against each other. */
final class FormFields {
    private FormFields() {}

    static List<String> of(DepartmentForm form) {
        List<String> fields = new ArrayList<>();
        add(fields, "year", String.valueOf(form.year()));
        add(fields, "department", form.department());
        add(fields, "annualGoal", form.annualGoal());
        for (MainTask task : form.tasks()) {
            add(fields, "task.name", task.name());
            add(fields, "task.content", task.content());
        }
        for (AmountField field : AmountField.values()) {
            add(
                    fields,
                    field.name(),
                    form.budget().amount(field).map(Money::print).orElse("blank"));
        }
        for (IndicatorCategory category : form.categories()) {
            for (IndicatorGroup group : category.groups()) {
                for (Indicator indicator : group.indicators()) {
                    add(fields, "category", category.name());
                    add(fields, "group", group.name());
                    add(fields, "name", indicator.name());
                    add(fields, "value", indicator.value().text());
                    add(fields, "note", indicator.note().orElse("shared"));
                }
            }
        }
        return fields;
    }

    private static void add(List<String> fields, String name, String text) {
        fields.add(name + ": " + text.replaceAll("[\\s\\h]", ""));
    }
}
