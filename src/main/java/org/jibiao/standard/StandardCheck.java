package org.jibiao.standard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.text.Texts;

/** What is wrong in a standard: words that are missing, widths that do not go together, rows that cannot be told apart. */
final class StandardCheck {
    private final Texts texts;

    StandardCheck(Texts texts) {
        this.texts = texts;
    }

    /** The flaws, each with its place in the data file; empty when the standard is in order. */
    List<String> flaws(FormStandard standard) {
        List<String> flaws = new ArrayList<>();
        checkLabels(standard.labels(), flaws);
        checkLayout(standard.layout(), flaws);
        checkCategories(standard.categories(), flaws);
        checkBlanks("systemColumns", standard.systemColumns(), flaws);
        checkOtherTables(standard.otherTables(), flaws);
        checkComparison(standard, flaws);
        return flaws;
    }

    private void checkLabels(FormStandard.Labels labels, List<String> flaws) {
        checkBlanks("labels", labels, flaws);
        if (!labels.subtitle().contains(FormStandard.YEAR)) {
            flaws.add(texts.get("label.lacks", "labels.subtitle", FormStandard.YEAR));
        }
        if (!labels.departmentLine().contains(FormStandard.DEPARTMENT)) {
            flaws.add(texts.get("label.lacks", "labels.departmentLine", FormStandard.DEPARTMENT));
        }
    }

    private void checkBlanks(String at, Record words, List<String> flaws) {
        for (RecordComponent word : words.getClass().getRecordComponents()) {
            if (value(word, words) instanceof String text && text.isBlank()) {
                flaws.add(texts.get("label.blank", at + "." + word.getName()));
            }
        }
    }

    private void checkMarks(FormStandard.Marks marks, List<String> flaws) {
        if (marks.continued().isBlank()) {
            flaws.add(texts.get("label.blank", "layout.marks.continued"));
        }
        if (!marks.pageNumber().contains(FormStandard.PAGE)) {
            flaws.add(texts.get("label.lacks", "layout.marks.pageNumber", FormStandard.PAGE));
        }
    }

    private void checkLayout(FormStandard.Layout layout, List<String> flaws) {
        checkMarks(layout.marks(), flaws);
        for (RecordComponent measure : FormStandard.Layout.class.getRecordComponents()) {
            if (measure.getType() == double.class
                    && !(value(measure, layout) instanceof Double points && points > 0 && Double.isFinite(points))) {
                flaws.add(texts.get("layout.notPositive", "layout." + measure.getName()));
            }
        }
        // One character and the padding at both sides is the least that a column can be.
        double least = layout.bodySize() + 2 * layout.paddingX();
        double rest = layout.tableWidth() - layout.category();
        checkWidth("layout.category", layout.category(), least, flaws);
        checkWidth("layout.group", layout.group(), least, flaws);
        checkWidth("layout.indicator", layout.indicator(), least, flaws);
        checkWidth("layout.value", layout.value(), least, flaws);
        checkWidth("layout.note", layout.note(), least, flaws);
        checkWidth("layout.taskName", layout.taskName(), least, flaws);
        checkWidth("layout.amountLabel", layout.amountLabel(), least, flaws);
        checkWidth("layout.amountField", layout.amountField(), least, flaws);
        checkRest("layout.taskName", layout.taskName(), rest - least, flaws);
        checkRest(
                "layout.amountLabel + layout.amountField",
                layout.amountLabel() + layout.amountField(),
                rest - least,
                flaws);
        if (layout.tableWidth() > layout.paperWidth()) {
            flaws.add(texts.get("layout.wide", points(layout.tableWidth()), points(layout.paperWidth())));
        }
        if (layout.marginTop() + layout.marginBottom() + 10 * layout.lineHeight() > layout.paperHeight()) {
            flaws.add(texts.get("layout.low", points(layout.paperHeight())));
        }
        if (layout.lineHeight() < layout.bodySize()) {
            flaws.add(texts.get("layout.lines", points(layout.lineHeight()), points(layout.bodySize())));
        }
    }

    private void checkComparison(FormStandard standard, List<String> flaws) {
        FormStandard.ComparisonColumn column = standard.comparison();
        FormStandard.Layout layout = standard.layout();
        checkBlanks("comparison", column, flaws);
        checkWidth("comparison.width", column.width(), layout.bodySize() + 2 * layout.paddingX(), flaws);
        if (!column.before().contains(FormStandard.TEXT)) {
            flaws.add(texts.get("label.lacks", "comparison.before", FormStandard.TEXT));
        }
        for (String place : List.of(FormStandard.COLUMN, FormStandard.TEXT)) {
            if (!column.beforeOf().contains(place)) {
                flaws.add(texts.get("label.lacks", "comparison.beforeOf", place));
            }
        }
    }

    private void checkWidth(String key, double width, double least, List<String> flaws) {
        if (width < least) {
            flaws.add(texts.get("layout.narrow", key, points(width), points(least)));
        }
    }

    private void checkRest(String key, double width, double most, List<String> flaws) {
        if (width > most) {
            flaws.add(texts.get("layout.noRoom", key, points(width), points(most)));
        }
    }

    private void checkCategories(List<FormStandard.Category> categories, List<String> flaws) {
        if (categories.isEmpty()) {
            flaws.add(texts.get("categories.none"));
        }
        Set<String> names = new HashSet<>();
        for (int c = 0; c < categories.size(); c++) {
            String at = "categories[" + c + "]";
            checkName(at, categories.get(c).name(), names, flaws);
            List<FormStandard.Group> groups = categories.get(c).groups();
            if (groups.isEmpty()) {
                flaws.add(texts.get("category.empty", at));
            }
            for (int g = 0; g < groups.size(); g++) {
                String groupAt = at + ".groups[" + g + "]";
                checkName(groupAt, groups.get(g).name(), names, flaws);
                checkGroup(groupAt, groups.get(g), flaws);
            }
        }
    }

    private void checkGroup(String at, FormStandard.Group group, List<String> flaws) {
        if (!group.ownRows() && group.indicators().isEmpty()) {
            flaws.add(texts.get("group.closed", at));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < group.indicators().size(); i++) {
            checkName(at + ".indicators[" + i + "]", group.indicators().get(i).name(), names, flaws);
        }
        // Only when all present names are known: a name that has changed hands would find the wrong row of last year.
        for (int i = 0; i < group.indicators().size(); i++) {
            List<String> former = group.indicators().get(i).formerNames();
            for (int f = 0; f < former.size(); f++) {
                checkName(at + ".indicators[" + i + "].formerNames[" + f + "]", former.get(f), names, flaws);
            }
        }
    }

    /** A blank word would be found at every place of a text. */
    private void checkOtherTables(List<FormStandard.OtherTable> tables, List<String> flaws) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).title().isBlank()) {
                flaws.add(texts.get("label.blank", "otherTables[" + i + "].title"));
            }
            if (tables.get(i).head().isBlank()) {
                flaws.add(texts.get("label.blank", "otherTables[" + i + "].head"));
            }
        }
    }

    private void checkName(String at, String name, Set<String> taken, List<String> flaws) {
        if (name.isBlank()) {
            flaws.add(texts.get("name.blank", at));
        } else if (!taken.add(name)) {
            flaws.add(texts.get("name.twice", at, name));
        }
    }

    /** At most two digits after the point, for messages. */
    private static String points(double length) {
        return String.valueOf(Math.round(length * 100) / 100.0);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName() + " cannot be read", e);
        }
    }
}
