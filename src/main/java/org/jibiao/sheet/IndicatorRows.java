package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.SheetGrid.At;
import org.jspecify.annotations.Nullable;

/** Reads the indicators from the rows under the heads 一级指标 to 指标值说明. */
final class IndicatorRows {
    private final SheetGrid grid;
    private final FormWords words;
    private final RecognitionLog log;
    private final List<CategoryRead> categories = new ArrayList<>();

    IndicatorRows(SheetGrid grid, FormWords words, RecognitionLog log) {
        this.grid = grid;
        this.words = words;
        this.log = log;
    }

    private record Heads(Optional<At> category, Optional<At> group, At indicator, At value, Optional<At> note) {}

    private record CategoryRead(String name, List<GroupRead> groups) {}

    private record GroupRead(String name, List<Indicator> indicators) {}

    List<IndicatorCategory> read(SheetParts.Rows rows) {
        @Nullable Heads heads = null;
        for (int row = rows.from(); row < rows.to(); row++) {
            Optional<Heads> found = heads(row);
            if (found.isPresent()) {
                // A head that is printed again on a new page changes nothing.
                heads = found.get();
            } else if (heads != null) {
                read(row, heads);
            }
        }
        return categories.stream()
                .map(category -> new IndicatorCategory(
                        category.name(),
                        category.groups().stream()
                                .map(group -> new IndicatorGroup(group.name(), group.indicators()))
                                .toList()))
                .toList();
    }

    private Optional<Heads> heads(int row) {
        Optional<At> indicator = SheetParts.find(grid, row, words.labels().indicator());
        Optional<At> value = SheetParts.find(grid, row, words.labels().value());
        if (indicator.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Optional<At> category = SheetParts.find(grid, row, words.labels().category());
        Optional<At> group = SheetParts.find(grid, row, words.labels().group());
        Optional<At> note = SheetParts.find(grid, row, words.labels().note());
        List.of(category, group, indicator, value, note).forEach(head -> head.ifPresent(log::fixed));
        return Optional.of(new Heads(category, group, indicator.get(), value.get(), note));
    }

    private void read(int row, Heads heads) {
        Optional<At> name = beginningUnder(row, heads.indicator());
        Optional<At> value = beginningUnder(row, heads.value());
        Optional<At> note = heads.note().flatMap(head -> beginningUnder(row, head));
        boolean blank = isBlank(name) && isBlank(value) && isBlank(note);
        beginGroup(row, heads);
        if (blank) {
            return;
        }
        GroupRead group = currentGroup();
        Place.Row at = new Place.Group(
                        categories.size() - 1, categories.getLast().groups().size() - 1)
                .row(group.indicators().size());
        name.ifPresent(cell -> log.shows(cell, new Place.IndicatorName(at)));
        value.ifPresent(cell -> log.shows(cell, new Place.IndicatorValue(at)));
        note.ifPresent(cell -> log.shows(cell, new Place.IndicatorNote(at)));
        group.indicators()
                .add(new Indicator(
                        text(name),
                        new TargetValue(text(value)),
                        // A group's first cell that is blank is the same as none.
                        note.map(At::text)
                                .filter(text ->
                                        !text.isEmpty() || !group.indicators().isEmpty())));
    }

    /** Begins the category and the group whose labels stand before a row, unless the row belongs to the current ones. */
    private void beginGroup(int row, Heads heads) {
        Optional<At> category = heads.category().flatMap(head -> beginningUnder(row, head));
        category.filter(cell -> !cell.isBlank()).ifPresent(cell -> {
            if (categories.isEmpty() || !FormWords.same(categories.getLast().name(), cell.text())) {
                categories.add(new CategoryRead(label(cell), new ArrayList<>()));
            }
            log.shows(cell, new Place.Category(categories.size() - 1));
        });
        Optional<At> group = heads.group().flatMap(head -> beginningUnder(row, head));
        group.filter(cell -> !cell.isBlank()).ifPresent(cell -> {
            List<GroupRead> groups = currentCategory().groups();
            if (groups.isEmpty() || !FormWords.same(groups.getLast().name(), cell.text())) {
                groups.add(new GroupRead(label(cell), new ArrayList<>()));
            }
            log.shows(cell, new Place.Group(categories.size() - 1, groups.size() - 1));
        });
    }

    private CategoryRead currentCategory() {
        if (categories.isEmpty()) {
            log.remark(log.texts().get("category.unnamed"));
            categories.add(new CategoryRead("", new ArrayList<>()));
        }
        return categories.getLast();
    }

    private GroupRead currentGroup() {
        List<GroupRead> groups = currentCategory().groups();
        if (groups.isEmpty()) {
            log.remark(log.texts().get("group.unnamed", categories.getLast().name()));
            groups.add(new GroupRead("", new ArrayList<>()));
        }
        return groups.getLast();
    }

    /** A label as it is named in the form: without line breaks and without the （续） of a new page. */
    private static String label(At cell) {
        return FormWords.unmarked(cell.text().replaceAll("\\s*\\n\\s*", ""));
    }

    private Optional<At> beginningUnder(int row, At head) {
        return grid.beginningIn(row).stream().filter(cell -> cell.isUnder(head)).findFirst();
    }

    private static boolean isBlank(Optional<At> cell) {
        return cell.filter(present -> !present.isBlank()).isEmpty();
    }

    private static String text(Optional<At> cell) {
        return cell.map(At::text).orElse("");
    }
}
