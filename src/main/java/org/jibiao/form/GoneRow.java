package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of an earlier form that a later form has no more, with all that it said, ready to stand in the later form again. */
public sealed interface GoneRow {
    /** What names the row: the 任务名称 or the 三级指标. */
    String name();

    /** Puts the row back to where it stood; empty when its 二级指标 is gone too. */
    Optional<Change> restoring(DepartmentForm form);

    /** Puts the row behind all that its list has; empty when its 二级指标 is gone too. */
    Optional<Change> appending(DepartmentForm form);

    /** The rows, in their order, that are gone from a form since an earlier one. */
    static List<GoneRow> of(DepartmentForm before, DepartmentForm after, FormComparison comparison) {
        List<GoneRow> gone = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            if (difference.kind() != Difference.Kind.GONE) {
                continue;
            }
            if (difference.place() instanceof Place.Task task) {
                gone.add(new Task(task.task(), before.tasks().get(task.task())));
            } else if (difference.place() instanceof Place.Row row) {
                gone.add(new Row(row, groupNow(before, row.in(), after, comparison), noted(before, row)));
            }
        }
        return gone;
    }

    /**
     * A task that is gone.
     *
     * @param was which task of the earlier form it was
     */
    record Task(int was, MainTask task) implements GoneRow {
        @Override
        public String name() {
            return task.name();
        }

        @Override
        public Optional<Change> restoring(DepartmentForm form) {
            return Optional.of(new Change.InsertTask(Math.min(was, form.tasks().size()), task));
        }

        @Override
        public Optional<Change> appending(DepartmentForm form) {
            return Optional.of(new Change.InsertTask(form.tasks().size(), task));
        }
    }

    /**
     * An indicator that is gone.
     *
     * @param was its place in the earlier form
     * @param in the group of the later form to which it belongs; empty when that is gone too
     * @param indicator what it said, with the note that it showed as its own
     */
    record Row(Place.Row was, Optional<Place.Group> in, Indicator indicator) implements GoneRow {
        @Override
        public String name() {
            return indicator.name();
        }

        @Override
        public Optional<Change> restoring(DepartmentForm form) {
            return in.map(group -> {
                int row = Math.min(was.row(), form.group(group).indicators().size());
                boolean shares = row > 0 && shownNote(form, group.row(row - 1)).equals(indicator.note());
                return new Change.InsertIndicator(
                        group.row(row), shares ? indicator.withNote(Optional.empty()) : indicator);
            });
        }

        @Override
        public Optional<Change> appending(DepartmentForm form) {
            return in.map(group -> new Change.InsertIndicator(
                    group.row(form.group(group).indicators().size()), indicator));
        }
    }

    private static Indicator noted(DepartmentForm form, Place.Row at) {
        return form.indicator(at).withNote(shownNote(form, at));
    }

    /** The note that a row shows, be it its own or one that it shares. */
    private static Optional<String> shownNote(DepartmentForm form, Place.Row at) {
        int row = at.row();
        while (row > 0 && form.indicator(at.in().row(row)).note().isEmpty()) {
            row--;
        }
        return Optional.of(form.indicator(at.in().row(row)).note().orElse(""));
    }

    private static Optional<Place.Group> groupNow(
            DepartmentForm before, Place.Group was, DepartmentForm after, FormComparison comparison) {
        String category = before.categories().get(was.category()).name();
        String group = before.group(was).name();
        List<Place.Group> ofThatName = new ArrayList<>();
        for (int c = 0; c < after.categories().size(); c++) {
            for (int g = 0; g < after.categories().get(c).groups().size(); g++) {
                Place.Group at = new Place.Group(c, g);
                if (nameBefore(at, after.group(at).name(), comparison).equals(group)) {
                    ofThatName.add(at);
                }
            }
        }
        return ofThatName.stream()
                .filter(at -> nameBefore(
                                new Place.Category(at.category()),
                                after.categories().get(at.category()).name(),
                                comparison)
                        .equals(category))
                .findFirst()
                .or(() -> ofThatName.stream().findFirst());
    }

    /** The name that a group or category had in the earlier form, as far as it was there. */
    private static String nameBefore(Place place, String name, FormComparison comparison) {
        return comparison
                .at(place)
                .filter(difference -> difference.kind() == Difference.Kind.CHANGED)
                .map(Difference::before)
                .orElse(name);
    }
}
