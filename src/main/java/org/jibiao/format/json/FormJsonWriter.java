package org.jibiao.format.json;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.Indicator.Extra;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the interchange JSON: the same text for the same form, on every machine. */
final class FormJsonWriter {
    private final JsonMapper mapper = new JsonMapper();
    private final ObjectWriter printer = mapper.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    String write(DepartmentForm form) {
        return printer.writeValueAsString(json(form)) + "\n";
    }

    /** The form as a part of another JSON. */
    ObjectNode json(DepartmentForm form) {
        ObjectNode json = mapper.createObjectNode();
        json.put(FormKeys.FORMAT, FormKeys.FORMAT_NAME);
        json.put(FormKeys.SCHEMA, FormKeys.SCHEMA_VERSION);
        json.put(FormKeys.YEAR, form.year());
        putText(json, FormKeys.DEPARTMENT, form.department());
        putText(json, FormKeys.ANNUAL_GOAL, form.annualGoal());
        ArrayNode tasks = json.putArray(FormKeys.TASKS);
        for (MainTask task : form.tasks()) {
            ObjectNode item = tasks.addObject();
            putText(item, FormKeys.NAME, task.name());
            putText(item, FormKeys.CONTENT, task.content());
        }
        putBudget(json.putObject(FormKeys.BUDGET), form.budget());
        putIndicators(json, form.categories());
        return json;
    }

    private static void putBudget(ObjectNode json, Budget budget) {
        putAmount(json, FormKeys.TOTAL, budget.total());
        ObjectNode sources = json.putObject(FormKeys.SOURCES);
        putAmount(sources, FormKeys.GOVERNMENT, budget.sources().government());
        putAmount(sources, FormKeys.FISCAL_ACCOUNT, budget.sources().fiscalAccount());
        putAmount(sources, FormKeys.UNIT_FUNDS, budget.sources().unitFunds());
        ObjectNode structure = json.putObject(FormKeys.STRUCTURE);
        putAmount(structure, FormKeys.BASIC, budget.structure().basic());
        putAmount(structure, FormKeys.PROJECT, budget.structure().project());
    }

    private static void putIndicators(ObjectNode json, List<IndicatorCategory> categories) {
        ArrayNode rows = json.putArray(FormKeys.INDICATORS);
        for (IndicatorCategory category : categories) {
            for (IndicatorGroup group : category.groups()) {
                for (Indicator indicator : group.indicators()) {
                    ObjectNode row = rows.addObject();
                    putText(row, FormKeys.CATEGORY, category.name());
                    putText(row, FormKeys.GROUP, group.name());
                    putText(row, FormKeys.NAME, indicator.name());
                    putText(row, FormKeys.VALUE, indicator.value().text());
                    row.put(FormKeys.NOTE, indicator.note().orElse(null));
                    putExtras(row, indicator.extras());
                }
            }
        }
        if (!Outline.followsFromNames(categories)) {
            putOutline(json.putArray(FormKeys.OUTLINE), categories);
        }
    }

    private static void putExtras(ObjectNode row, List<Extra> extras) {
        if (!extras.isEmpty()) {
            ArrayNode items = row.putArray(FormKeys.EXTRAS);
            for (Extra extra : extras) {
                ObjectNode item = items.addObject();
                putText(item, FormKeys.HEAD, extra.head());
                putText(item, FormKeys.TEXT, extra.text());
            }
        }
    }

    private static void putOutline(ArrayNode outline, List<IndicatorCategory> categories) {
        for (IndicatorCategory category : categories) {
            ObjectNode item = outline.addObject();
            putText(item, FormKeys.CATEGORY, category.name());
            ArrayNode groups = item.putArray(FormKeys.GROUPS);
            for (IndicatorGroup group : category.groups()) {
                ObjectNode part = groups.addObject();
                putText(part, FormKeys.GROUP, group.name());
                part.put(FormKeys.ROWS, group.indicators().size());
            }
        }
    }

    private static void putText(ObjectNode json, String key, String text) {
        json.put(key, text.isEmpty() ? null : text);
    }

    private static void putAmount(ObjectNode json, String key, Optional<Money> amount) {
        json.put(key, amount.map(Money::plain).orElse(null));
    }
}
