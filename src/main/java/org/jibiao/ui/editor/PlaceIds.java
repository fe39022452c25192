package org.jibiao.ui.editor;

import java.util.Locale;
import org.jibiao.form.Place;

/** The names of the editor's cells, which stay the same for ever: {@code amount-government}, {@code indicator-value-0-1-3}. */
final class PlaceIds {
    private PlaceIds() {}

    static String of(Place place) {
        return switch (place) {
            case Place.Year year -> "year";
            case Place.Department department -> "department";
            case Place.AnnualGoal goal -> "annual-goal";
            case Place.Task task -> "task-" + task.task();
            case Place.TaskName name -> "task-name-" + name.task();
            case Place.TaskContent content -> "task-content-" + content.task();
            case Place.Amount amount ->
                "amount-" + amount.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Place.Category category -> "category-" + category.category();
            case Place.Group group -> "group-" + of(group);
            case Place.Row row -> "indicator-" + of(row);
            case Place.IndicatorName name -> "indicator-name-" + of(name.at());
            case Place.IndicatorValue value -> "indicator-value-" + of(value.at());
            case Place.IndicatorNote note -> "indicator-note-" + of(note.at());
        };
    }

    private static String of(Place.Group group) {
        return group.category() + "-" + group.group();
    }

    private static String of(Place.Row row) {
        return of(row.in()) + "-" + row.row();
    }
}
