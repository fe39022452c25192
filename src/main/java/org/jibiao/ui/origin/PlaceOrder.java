package org.jibiao.ui.origin;

import java.util.Comparator;
import java.util.List;
import org.jibiao.form.AmountField;
import org.jibiao.form.Place;

/** Orders the places of a form as a person reads it; a row and a group come with the first of their cells. */
final class PlaceOrder implements Comparator<Place> {
    @Override
    public int compare(Place one, Place other) {
        List<Integer> a = rank(one);
        List<Integer> b = rank(other);
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The part of the form, and within it the position, the coarser first. */
    private static List<Integer> rank(Place place) {
        return switch (place) {
            case Place.Department department -> List.of(0, 0, 0, 0, 0);
            case Place.Year year -> List.of(0, 1, 0, 0, 0);
            case Place.AnnualGoal goal -> List.of(1, 0, 0, 0, 0);
            case Place.Task task -> List.of(2, task.task(), 0, 0, 0);
            case Place.TaskName name -> List.of(2, name.task(), 0, 0, 0);
            case Place.TaskContent content -> List.of(2, content.task(), 1, 0, 0);
            case Place.Amount amount -> List.of(3, List.of(AmountField.values()).indexOf(amount.field()), 0, 0, 0);
            case Place.Category category -> List.of(4, category.category(), 0, 0, 0);
            case Place.Group group -> List.of(4, group.category(), group.group(), 0, 0);
            case Place.Row row -> rank(row, 0);
            case Place.IndicatorName name -> rank(name.at(), 0);
            case Place.IndicatorValue value -> rank(value.at(), 1);
            case Place.IndicatorNote note -> rank(note.at(), 2);
        };
    }

    private static List<Integer> rank(Place.Row row, int column) {
        return List.of(4, row.in().category(), row.in().group(), row.row(), column);
    }
}
