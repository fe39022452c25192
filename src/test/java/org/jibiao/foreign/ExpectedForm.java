package org.jibiao.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.form.AmountField;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.sheet.FormKind;
import tools.jackson.databind.JsonNode;

/**
 * What a reader should make of a form of another place.
 *
 * @param annualGoal its paragraphs, which may stand behind fixed words of the layout
 * @param orRemark the fields that may as well stay blank, as long as a remark has their text
 * @param indicators every row, with the note that holds for it
 * @param remarks what must stand in some remark
 */
record ExpectedForm(
        FormKind kind,
        int year,
        String department,
        List<String> annualGoal,
        List<MainTask> tasks,
        Map<AmountField, Money> amounts,
        Set<String> orRemark,
        List<Row> indicators,
        List<String> remarks) {
    private static final Map<String, AmountField> AMOUNTS = Map.of(
            "total", AmountField.TOTAL,
            "government", AmountField.GOVERNMENT,
            "fiscalAccount", AmountField.FISCAL_ACCOUNT,
            "unitFunds", AmountField.UNIT_FUNDS,
            "basic", AmountField.BASIC,
            "project", AmountField.PROJECT);

    /** A row of the indicators; the note is empty text when there is none. */
    record Row(String category, String group, String name, String value, String note, Map<String, String> extras) {}

    static ExpectedForm of(JsonNode json) {
        return new ExpectedForm(
                FormKind.valueOf(json.required("kind").stringValue()),
                json.required("year").intValue(),
                json.required("department").stringValue(),
                texts(json.required("annualGoal")),
                json.required("tasks")
                        .valueStream()
                        .map(task -> new MainTask(text(task, "name"), text(task, "content")))
                        .toList(),
                amounts(json.required("budget")),
                Set.copyOf(texts(json.path("orRemark"))),
                json.required("indicators").valueStream().map(ExpectedForm::row).toList(),
                texts(json.path("remarks")));
    }

    /** Whether a field may stay blank when a remark has its text. */
    boolean mayBeRemark(String field) {
        return orRemark.contains(field);
    }

    boolean mayBeRemark(AmountField field) {
        return AMOUNTS.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .anyMatch(entry -> mayBeRemark(entry.getKey()));
    }

    private static Row row(JsonNode json) {
        Map<String, String> extras = new LinkedHashMap<>();
        json.path("extras")
                .propertyStream()
                .forEach(extra -> extras.put(extra.getKey(), extra.getValue().stringValue()));
        return new Row(
                text(json, "category"),
                text(json, "group"),
                text(json, "name"),
                text(json, "value"),
                Optional.ofNullable(json.get("note")).map(JsonNode::stringValue).orElse(""),
                extras);
    }

    private static Map<AmountField, Money> amounts(JsonNode json) {
        return json.propertyStream()
                .collect(Collectors.toMap(
                        amount -> Optional.ofNullable(AMOUNTS.get(amount.getKey()))
                                .orElseThrow(),
                        amount -> Money.parse(amount.getValue().stringValue())
                                .amount()
                                .orElseThrow()));
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.valueStream().forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).stringValue();
    }
}
