package org.jibiao.sheet;

import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard.Labels;
import org.jibiao.text.Texts;

/** What the places of a form are called, so that a person finds them on paper too: 满意度第 2 行的指标值. */
public final class PlaceNames {
    private final Texts texts = new Texts(PlaceNames.class);
    private final Labels labels;

    /**
     * @param labels the words of the standard that the form follows
     */
    public PlaceNames(Labels labels) {
        this.labels = labels;
    }

    /** The name of a place of a form; of a place that the form has not, what can be said of it. */
    public String name(Place place, DepartmentForm form) {
        return switch (place) {
            case Place.Year year -> texts.get("place.year");
            case Place.Department department -> texts.get("place.department");
            case Place.AnnualGoal goal -> labels.annualGoal();
            case Place.Task task -> taskRow(task.task());
            case Place.TaskName name -> taskCell(name.task(), labels.taskName());
            case Place.TaskContent content -> taskCell(content.task(), labels.taskContent());
            case Place.Amount amount -> amount(amount.field());
            case Place.Category category ->
                category(category.category(), form)
                        .map(IndicatorCategory::name)
                        .filter(name -> !name.isBlank())
                        .orElse(labels.category());
            case Place.Group group -> group(group, form);
            case Place.Row row -> row(row, form);
            case Place.IndicatorName name -> rowCell(name.at(), form, labels.indicator());
            case Place.IndicatorValue value -> rowCell(value.at(), form, labels.value());
            case Place.IndicatorNote note -> rowCell(note.at(), form, labels.note());
        };
    }

    private String amount(AmountField field) {
        String label = switch (field) {
            case TOTAL -> labels.total();
            case GOVERNMENT -> labels.government();
            case FISCAL_ACCOUNT -> labels.fiscalAccount();
            case UNIT_FUNDS -> labels.unitFunds();
            case BASIC -> labels.basic();
            case PROJECT -> labels.project();
        };
        return texts.get("place.cell", labels.budget(), label);
    }

    private String taskCell(int task, String column) {
        return texts.get("place.cell", taskRow(task), column);
    }

    private String taskRow(int task) {
        return texts.get("place.line", labels.mainTasks(), task + 1);
    }

    private String rowCell(Place.Row row, DepartmentForm form, String column) {
        return texts.get("place.cell", row(row, form), column);
    }

    private String row(Place.Row row, DepartmentForm form) {
        return texts.get("place.line", group(row.in(), form), row.row() + 1);
    }

    private String group(Place.Group at, DepartmentForm form) {
        return category(at.category(), form)
                .filter(category -> at.group() < category.groups().size())
                .map(category -> category.groups().get(at.group()))
                .map(IndicatorGroup::name)
                .filter(name -> !name.isBlank())
                .orElse(labels.group());
    }

    private static Optional<IndicatorCategory> category(int at, DepartmentForm form) {
        return Optional.of(form.categories())
                .filter(categories -> at < categories.size())
                .map(categories -> categories.get(at));
    }
}
