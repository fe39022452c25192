package org.jibiao.format.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.page.MissingCharacter;
import org.jibiao.standard.FormStandard.Labels;
import org.jibiao.text.Texts;

/** Says in Chinese which characters of a form cannot be printed and where they stand. */
record MissingCharacterMessage(Texts texts, Labels labels) {
    /** More than so many lines nobody reads; the clerk finds the others at the next try. */
    private static final int MOST_LINES = 10;

    String of(List<MissingCharacter> missing, DepartmentForm form) {
        String lines = missing.stream()
                .limit(MOST_LINES)
                .map(character -> texts.get(
                        "missing.line",
                        character.place().map(place -> nameOf(place, form)).orElse(labels.title()),
                        character.character(),
                        character.number()))
                .collect(Collectors.joining("\n"));
        return missing.size() > MOST_LINES
                ? texts.get("missing.many", missing.size(), lines, MOST_LINES)
                : texts.get("missing.few", missing.size(), lines);
    }

    private String nameOf(Place place, DepartmentForm form) {
        return switch (place) {
            case Place.Year year -> texts.get("place.year");
            case Place.Department department -> texts.get("place.department");
            case Place.AnnualGoal goal -> labels.annualGoal();
            case Place.Task task -> taskRow(task.task());
            case Place.TaskName name -> taskCell(name.task(), labels.taskName());
            case Place.TaskContent content -> taskCell(content.task(), labels.taskContent());
            case Place.Amount amount -> labels.budget();
            case Place.Category category ->
                form.categories().get(category.category()).name();
            case Place.Group group -> groupName(group, form);
            case Place.Row row -> row(row, form);
            case Place.IndicatorName name -> rowCell(name.at(), form, labels.indicator());
            case Place.IndicatorValue value -> rowCell(value.at(), form, labels.value());
            case Place.IndicatorNote note -> rowCell(note.at(), form, labels.note());
        };
    }

    private String taskCell(int task, String column) {
        return texts.get("place.cell", taskRow(task), column);
    }

    private String taskRow(int task) {
        return texts.get("place.task", labels.mainTasks(), task + 1);
    }

    private String rowCell(Place.Row row, DepartmentForm form, String column) {
        return texts.get("place.cell", row(row, form), column);
    }

    private String row(Place.Row row, DepartmentForm form) {
        return texts.get("place.row", groupName(row.in(), form), row.row() + 1);
    }

    private static String groupName(Place.Group group, DepartmentForm form) {
        return form.group(group).name();
    }
}
