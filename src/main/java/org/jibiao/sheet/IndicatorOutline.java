package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;

/** The categories and groups of a form while their indicators are read, from top to bottom. */
final class IndicatorOutline {
    private final RecognitionLog log;
    private final List<CategoryRead> categories = new ArrayList<>();

    IndicatorOutline(RecognitionLog log) {
        this.log = log;
    }

    private record CategoryRead(String name, List<GroupRead> groups) {}

    /** A group that is being read. */
    record GroupRead(String name, List<Indicator> indicators) {
        boolean isEmpty() {
            return indicators.isEmpty();
        }
    }

    /** A label of a category stands before a row; the same one again changes nothing. */
    void beginCategory(At label) {
        if (categories.isEmpty() || !FormWords.same(categories.getLast().name(), label.text())) {
            categories.add(new CategoryRead(name(label), new ArrayList<>()));
        }
        log.shows(label, new Place.Category(categories.size() - 1));
    }

    /** A label of a group stands before a row; the same one again changes nothing. */
    void beginGroup(At label) {
        List<GroupRead> groups = currentCategory().groups();
        if (groups.isEmpty() || !FormWords.same(groups.getLast().name(), label.text())) {
            groups.add(new GroupRead(name(label), new ArrayList<>()));
        }
        log.shows(label, new Place.Group(categories.size() - 1, groups.size() - 1));
    }

    private CategoryRead currentCategory() {
        if (categories.isEmpty()) {
            log.remark(log.texts().get("category.unnamed"));
            categories.add(new CategoryRead("", new ArrayList<>()));
        }
        return categories.getLast();
    }

    GroupRead currentGroup() {
        List<GroupRead> groups = currentCategory().groups();
        if (groups.isEmpty()) {
            log.remark(log.texts().get("group.unnamed", categories.getLast().name()));
            groups.add(new GroupRead("", new ArrayList<>()));
        }
        return groups.getLast();
    }

    /** Where the next indicator of the current group goes. */
    Place.Row nextRow() {
        int rows = currentGroup().indicators().size();
        return new Place.Group(
                        categories.size() - 1, categories.getLast().groups().size() - 1)
                .row(rows);
    }

    void add(Indicator indicator) {
        currentGroup().indicators().add(indicator);
    }

    boolean hasRows() {
        return lastRow().isPresent();
    }

    /** The indicator that was read last. */
    Optional<Place> lastRow() {
        return categories.isEmpty()
                        || categories.getLast().groups().isEmpty()
                        || categories.getLast().groups().getLast().isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.Group(
                                categories.size() - 1,
                                categories.getLast().groups().size() - 1)
                        .row(categories
                                        .getLast()
                                        .groups()
                                        .getLast()
                                        .indicators()
                                        .size()
                                - 1));
    }

    /** The row of the current group at which its last note begins; -1 when it has none. */
    private int noteRow() {
        List<Indicator> rows =
                categories.isEmpty() || categories.getLast().groups().isEmpty()
                        ? List.of()
                        : categories.getLast().groups().getLast().indicators();
        int at = rows.size() - 1;
        while (at >= 0 && rows.get(at).note().filter(note -> !note.isEmpty()).isEmpty()) {
            at--;
        }
        return at;
    }

    /** Whether the last note of the current group was cut off in a sentence. */
    boolean noteIsUnfinished() {
        int at = noteRow();
        return at >= 0
                && CutText.isUnfinished(
                        currentGroup().indicators().get(at).note().orElse(""));
    }

    /** A note goes on in a cell of the next page. */
    void appendToNote(At rest) {
        int at = noteRow();
        List<Indicator> rows = currentGroup().indicators();
        Place.Row row = new Place.Group(
                        categories.size() - 1, categories.getLast().groups().size() - 1)
                .row(Math.max(at, rows.size() - 1));
        log.shows(rest, new Place.IndicatorNote(row));
        if (at < 0) {
            Indicator last = rows.removeLast();
            rows.add(last.withNote(Optional.of(rest.text())));
        } else {
            Indicator begun = rows.get(at);
            rows.set(at, begun.withNote(Optional.of(CutText.joined(begun.note().orElse(""), rest.text()))));
        }
    }

    List<IndicatorCategory> categories() {
        return categories.stream()
                .map(category -> new IndicatorCategory(
                        category.name(),
                        category.groups().stream()
                                .map(group -> new IndicatorGroup(group.name(), withoutBlankNotes(group.indicators())))
                                .toList()))
                .toList();
    }

    /** Blank cells in a group without any note say that it has none, not that each row has a blank one of its own. */
    private static List<Indicator> withoutBlankNotes(List<Indicator> rows) {
        return rows.stream().allMatch(row -> row.note().orElse("").isEmpty())
                ? rows.stream().map(row -> row.withNote(Optional.empty())).toList()
                : rows;
    }

    /** A label as it is named in the form: without line breaks and without the （续） of a new page. */
    private static String name(At label) {
        return FormWords.unmarked(label.text().replaceAll("\\s*\\n\\s*", ""));
    }
}
