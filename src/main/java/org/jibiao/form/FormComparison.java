package org.jibiao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form says otherwise than an earlier one, most often the department's form of last year. A row that is there in both is found
 * whatever its place, and even under another name where its value, its note and its neighbours speak for it; that it has moved is no
 * difference. Texts are compared to the character. A row in which nothing stands is none.
 */
public final class FormComparison {
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Place, Difference> byPlace = new HashMap<>();

    private FormComparison() {}

    /** Compares a form with an earlier one. */
    public static FormComparison of(DepartmentForm before, DepartmentForm after) {
        FormComparison comparison = new FormComparison();
        comparison.compare(before, after);
        return comparison;
    }

    /** All differences in the order of the form; what is gone stands after what is left of its list. Empty when both forms say the same. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /**
     * What a place of the later form says otherwise: the difference there, or that its whole row is new. Empty when it says what the
     * earlier form said, and where the form has no such place.
     */
    public Optional<Difference> at(Place place) {
        return Optional.ofNullable(byPlace.get(place))
                .or(() -> place.wholeRow()
                        .map(byPlace::get)
                        .filter(difference -> difference.kind() == Difference.Kind.NEW));
    }

    private void compare(DepartmentForm before, DepartmentForm after) {
        compareText(new Place.Year(), String.valueOf(before.year()), String.valueOf(after.year()));
        compareText(new Place.Department(), before.department(), after.department());
        compareText(new Place.AnnualGoal(), before.annualGoal(), after.annualGoal());
        compareTasks(before.tasks(), after.tasks());
        for (AmountField field : AmountField.values()) {
            compareText(
                    new Place.Amount(field),
                    printed(before.budget().amount(field)),
                    printed(after.budget().amount(field)));
        }
        compareCategories(before.categories(), after.categories());
    }

    private static String printed(Optional<Money> amount) {
        return amount.map(Money::print).orElse("");
    }

    private void compareText(Place place, String before, String after) {
        if (!before.equals(after)) {
            add(new Difference(Difference.Kind.CHANGED, place, before, after));
        }
    }

    private void addNew(Place place, String name) {
        add(new Difference(Difference.Kind.NEW, place, "", name));
    }

    private void addGone(Place place, String name) {
        differences.add(new Difference(Difference.Kind.GONE, place, name, ""));
    }

    private void add(Difference difference) {
        differences.add(difference);
        byPlace.put(difference.place(), difference);
    }

    private void compareTasks(List<MainTask> before, List<MainTask> after) {
        RowPairs pairs = RowPairs.of(signsOfTasks(before), signsOfTasks(after));
        for (int row = 0; row < after.size(); row++) {
            MainTask task = after.get(row);
            Optional<MainTask> earlier = pairs.before(row).map(before::get);
            if (earlier.isPresent()) {
                compareText(new Place.TaskName(row), earlier.get().name(), task.name());
                compareText(new Place.TaskContent(row), earlier.get().content(), task.content());
            } else if (!task.equals(MainTask.BLANK)) {
                addNew(new Place.Task(row), task.name());
            }
        }
        for (int row : pairs.gone()) {
            if (!before.get(row).equals(MainTask.BLANK)) {
                addGone(new Place.Task(row), before.get(row).name());
            }
        }
    }

    private static List<RowPairs.Signs> signsOfTasks(List<MainTask> tasks) {
        return tasks.stream()
                .map(task -> new RowPairs.Signs(task, task.name(), "", task.content()))
                .toList();
    }

    private void compareCategories(List<IndicatorCategory> before, List<IndicatorCategory> after) {
        RowPairs pairs = RowPairs.of(signsOfCategories(before), signsOfCategories(after));
        for (int c = 0; c < after.size(); c++) {
            IndicatorCategory category = after.get(c);
            Optional<Integer> earlier = pairs.before(c);
            if (earlier.isEmpty()) {
                addNew(new Place.Category(c), category.name());
                compareGroups(c, List.of(), c, category.groups());
            } else {
                IndicatorCategory fellow = before.get(earlier.get());
                compareText(new Place.Category(c), fellow.name(), category.name());
                compareGroups(earlier.get(), fellow.groups(), c, category.groups());
            }
        }
        for (int c : pairs.gone()) {
            addGone(new Place.Category(c), before.get(c).name());
            compareGroups(c, before.get(c).groups(), c, List.of());
        }
    }

    private static List<RowPairs.Signs> signsOfCategories(List<IndicatorCategory> categories) {
        return categories.stream()
                .map(category -> new RowPairs.Signs(
                        category,
                        category.name(),
                        "",
                        category.groups().stream().map(IndicatorGroup::name).collect(Collectors.joining("、"))))
                .toList();
    }

    private void compareGroups(
            int categoryBefore, List<IndicatorGroup> before, int categoryAfter, List<IndicatorGroup> after) {
        RowPairs pairs = RowPairs.of(signsOfGroups(before), signsOfGroups(after));
        for (int g = 0; g < after.size(); g++) {
            Place.Group at = new Place.Group(categoryAfter, g);
            NotedRows rows = NotedRows.of(after.get(g).indicators());
            Optional<Integer> earlier = pairs.before(g);
            if (earlier.isEmpty()) {
                addNew(at, after.get(g).name());
                compareRows(at, NotedRows.of(List.of()), at, rows);
            } else {
                IndicatorGroup fellow = before.get(earlier.get());
                compareText(at, fellow.name(), after.get(g).name());
                compareRows(
                        new Place.Group(categoryBefore, earlier.get()), NotedRows.of(fellow.indicators()), at, rows);
            }
        }
        for (int g : pairs.gone()) {
            Place.Group was = new Place.Group(categoryBefore, g);
            addGone(was, before.get(g).name());
            compareRows(was, NotedRows.of(before.get(g).indicators()), was, NotedRows.of(List.of()));
        }
    }

    private static List<RowPairs.Signs> signsOfGroups(List<IndicatorGroup> groups) {
        return groups.stream()
                .map(group -> new RowPairs.Signs(
                        group,
                        group.name(),
                        "",
                        group.indicators().stream().map(Indicator::name).collect(Collectors.joining("、"))))
                .toList();
    }

    private void compareRows(Place.Group was, NotedRows before, Place.Group at, NotedRows after) {
        RowPairs pairs = RowPairs.of(before.signs(), after.signs());
        for (int row = 0; row < after.rows().size(); row++) {
            Place.Row place = at.row(row);
            Indicator indicator = after.rows().get(row);
            Optional<Indicator> earlier = pairs.before(row).map(before.rows()::get);
            if (earlier.isPresent()) {
                compareText(new Place.IndicatorName(place), earlier.get().name(), indicator.name());
                compareText(
                        new Place.IndicatorValue(place),
                        earlier.get().value().text(),
                        indicator.value().text());
                compareText(place, extras(earlier.get()), extras(indicator));
            } else if (!after.isBlank(row)) {
                addNew(place, indicator.name());
            }
            if (after.beginsNote(row)) {
                compareNote(before, after, pairs, place);
            }
        }
        for (int row : pairs.gone()) {
            if (!before.isBlank(row)) {
                addGone(was.row(row), before.rows().get(row).name());
            }
        }
    }

    /** A note cell says something else when one of its rows, which is not new, showed another note. */
    private void compareNote(NotedRows before, NotedRows after, RowPairs pairs, Place.Row at) {
        Set<String> notes = new LinkedHashSet<>();
        for (int row = at.row(); row < after.endOfNote(at.row()); row++) {
            pairs.before(row).map(before::note).ifPresent(notes::add);
        }
        Set<String> others = new HashSet<>(notes);
        others.remove(after.note(at.row()));
        if (!others.isEmpty()) {
            add(new Difference(
                    Difference.Kind.CHANGED,
                    new Place.IndicatorNote(at),
                    notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("\n")),
                    after.note(at.row())));
        }
    }

    private static String extras(Indicator indicator) {
        return indicator.extras().stream()
                .map(extra -> extra.head() + " " + extra.text())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The rows of a group with the note that each shows.
     *
     * @param begins the row at which the note cell of each row begins
     */
    private record NotedRows(List<Indicator> rows, List<Integer> begins) {
        static NotedRows of(List<Indicator> rows) {
            List<Integer> begins = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                begins.add(row == 0 || rows.get(row).note().isPresent() ? row : begins.getLast());
            }
            return new NotedRows(rows, begins);
        }

        boolean beginsNote(int row) {
            return begins.get(row) == row;
        }

        /** The row after the last one that shares the note cell beginning at a row. */
        int endOfNote(int row) {
            int end = row + 1;
            while (end < rows.size() && begins.get(end) == row) {
                end++;
            }
            return end;
        }

        String note(int row) {
            return rows.get(begins.get(row)).note().orElse("");
        }

        boolean isBlank(int row) {
            Indicator indicator = rows.get(row);
            return indicator.name().isEmpty()
                    && indicator.value().text().isEmpty()
                    && indicator.note().orElse("").isEmpty()
                    && indicator.extras().isEmpty();
        }

        /** A note that several rows share says nothing of one of them. */
        List<RowPairs.Signs> signs() {
            List<RowPairs.Signs> signs = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                Indicator indicator = rows.get(row);
                boolean own = beginsNote(row) && endOfNote(row) == row + 1;
                signs.add(new RowPairs.Signs(
                        List.of(indicator.name(), indicator.value(), note(row), indicator.extras()),
                        indicator.name(),
                        indicator.value().text(),
                        own ? note(row) : ""));
            }
            return signs;
        }
    }
}
