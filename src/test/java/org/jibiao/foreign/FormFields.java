package org.jibiao.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Money;

/** The fields of a form one by one, to count how many came back. */
final class FormFields {
    private FormFields() {}

    static int count(DepartmentForm form) {
        return fields(form).size();
    }

    /**
     * The fields of a form that another form lacks or has otherwise, and those that it has too many, with both texts.
     *
     * @param same tells when two texts are the same
     */
    static List<String> misses(DepartmentForm wanted, DepartmentForm got, BiPredicate<String, String> same) {
        Map<String, String> found = fields(got);
        List<String> misses = new ArrayList<>();
        fields(wanted).forEach((field, text) -> {
            String other = Optional.ofNullable(found.remove(field)).orElse("");
            if (!same.test(text, other)) {
                misses.add(field + ": wanted " + text + ", got " + other);
            }
        });
        found.forEach((field, text) -> misses.add(field + ": nothing wanted, got " + text));
        return misses;
    }

    private static Map<String, String> fields(DepartmentForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("year", String.valueOf(form.year()));
        fields.put("department", form.department());
        fields.put("goal", form.annualGoal());
        for (int i = 0; i < form.tasks().size(); i++) {
            fields.put("task " + i + " name", form.tasks().get(i).name());
            fields.put("task " + i + " content", form.tasks().get(i).content());
        }
        for (AmountField field : AmountField.values()) {
            fields.put(
                    field.name(), form.budget().amount(field).map(Money::plain).orElse(""));
        }
        for (int category = 0; category < form.categories().size(); category++) {
            String inCategory = form.categories().get(category).name();
            fields.put("category " + category, inCategory);
            for (IndicatorGroup group : form.categories().get(category).groups()) {
                add(inCategory + "/" + group.name(), group, fields);
            }
        }
        return fields;
    }

    private static void add(String path, IndicatorGroup group, Map<String, String> fields) {
        String shared = "";
        for (int i = 0; i < group.indicators().size(); i++) {
            Indicator indicator = group.indicators().get(i);
            String at = path + " " + i;
            fields.put(at + " name", indicator.name());
            fields.put(at + " value", indicator.value().text());
            // Where a group has no note at all, nobody can tell a cell of its own from one that is shared.
            boolean shares = indicator.note().isEmpty() && !shared.isEmpty();
            shared = indicator.note().orElse(shared);
            fields.put(at + " note", shares ? "shared" : shared);
        }
    }
}
