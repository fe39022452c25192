package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jibiao.form.Indicator;
import org.jibiao.form.Indicator.Extra;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.IndicatorOutline.GroupRead;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;

/** Reads the indicators from the rows under their heads, in whatever order the columns stand. */
final class IndicatorRows {
    private final SheetGrid grid;
    private final LabelWords words;
    private final ValueWords values;
    private final RecognitionLog log;
    private final IndicatorOutline outline;
    private boolean saidUnclear;

    /** Whether the label beside or above the rows says that they are for several years. */
    private boolean severalYears;

    IndicatorRows(Scan scan) {
        this.grid = scan.grid();
        this.words = scan.words();
        this.values = scan.values();
        this.log = scan.log();
        this.outline = new IndicatorOutline(log);
    }

    List<IndicatorCategory> categories() {
        return outline.categories();
    }

    void read(SheetParts.Indicators rows) {
        Optional<IndicatorColumns> columns = IndicatorColumns.of(rows.head(), grid, words);
        severalYears = isOfSeveralYears(rows.head());
        if (!severalYears) {
            remarkUnclear(columns);
        }
        for (int row = rows.from(); row < rows.to(); row++) {
            int at = row;
            if (row < rows.head().rowAfter()) {
                // A head that is printed again on a new page changes nothing.
                rows.head().note(grid, words, log);
            } else {
                if (row == grid.bandBegin(row)) {
                    columns = rows.head().over(grid, row).flatMap(head -> IndicatorColumns.of(head, grid, words));
                }
                columns.ifPresent(known -> seesLabelBefore(at, known, rows.head()));
                if (severalYears) {
                    leaveOver(at);
                } else {
                    columns.ifPresent(known -> new Row(at, rows.head(), known).read());
                }
            }
        }
    }

    /** Whether a label before the first column of the head, or alone in the row above it, is about several years. */
    private boolean isOfSeveralYears(TableHead head) {
        int first = head.columns().stream()
                .filter(column -> column.term().isPresent() && !column.isBesideAll())
                .mapToInt(HeadColumn::from)
                .findFirst()
                .orElse(0);
        boolean beside = IntStream.range(0, first)
                .mapToObj(column -> grid.covering(head.row(), column))
                .flatMap(Optional::stream)
                .anyMatch(cell -> words.isOfSeveralYears(cell.text()));
        List<At> above =
                head.row() == 0 ? List.of() : grid.textsIn(head.row() - 1).toList();
        return beside || (above.size() == 1 && isLabelOfSeveralYears(above.getFirst()));
    }

    private boolean isLabelOfSeveralYears(At cell) {
        return words.isOfSeveralYears(cell.text()) && words.is(cell.text(), Scope.FIELD, Term.LONG_GRID);
    }

    /** A label before the columns holds for its row and those below, up to the next. */
    private void seesLabelBefore(int row, IndicatorColumns columns, TableHead head) {
        grid.textsIn(row)
                .filter(cell -> cell.columnAfter() <= columns.first()
                        && head.columns().stream().noneMatch(column -> column.holds(cell) && !column.isBesideAll()))
                .findFirst()
                .ifPresent(cell -> severalYears = words.isOfSeveralYears(cell.text()));
    }

    /** Indicators for several years, which our form has not. */
    private void leaveOver(int row) {
        List<At> cells = grid.textsIn(row)
                .filter(cell -> !words.is(cell.text(), Scope.FIELD, Term.LONG_GRID))
                .toList();
        grid.textsIn(row).forEach(log::fixed);
        if (!cells.isEmpty()) {
            String text = String.join(" | ", cells.stream().map(At::text).toList());
            log.leftOver(cells.getFirst(), log.texts().get("row.severalYears", text), Optional.empty(), text);
        }
    }

    private void remarkUnclear(Optional<IndicatorColumns> columns) {
        if (!saidUnclear && columns.filter(known -> !known.unclear()).isEmpty()) {
            saidUnclear = true;
            log.remark(
                    columns.isEmpty()
                            ? log.texts().get("indicators.unclear")
                            : log.texts().get("values.unclear"));
        }
    }

    private final class Row {
        private final int row;
        private final TableHead head;
        private final IndicatorColumns columns;

        Row(int row, TableHead head, IndicatorColumns columns) {
            this.row = row;
            this.head = head;
            this.columns = columns;
        }

        void read() {
            grid.textsIn(row)
                    .filter(cell -> cell.columnAfter() <= columns.indicator().from()
                            && (words.is(cell.text(), Scope.FIELD, Term.GRID)
                                    || words.is(cell.text(), Scope.FIELD, Term.LONG_GRID)))
                    .forEach(log::fixed);
            columns.numbers().stream()
                    .flatMap(number -> under(number).stream())
                    .filter(cell -> LabelWords.isNumber(cell.text()))
                    .forEach(log::fixed);
            if (isSum()) {
                leaveOverSum();
                return;
            }
            boolean continued = beginGroup();
            Optional<At> name = first(columns.indicator());
            Optional<At> note = columns.note().flatMap(this::first);
            List<At> value = columns.value().map(this::under).orElse(List.of());
            boolean nameGoesOn = name.isEmpty() && isCoveredFromAbove(columns.indicator());
            if (name.isEmpty() && value.isEmpty() && note.isPresent() && goesOn(continued)) {
                outline.appendToNote(note.get());
            } else if (!nameGoesOn && (name.isPresent() || !value.isEmpty() || note.isPresent())) {
                add(name, value, note, continued);
            }
        }

        /** Whether a row may be what a page has cut off the one above. */
        private boolean goesOn(boolean continued) {
            return outline.hasRows() && (continued || grid.bandBegin(row) == row);
        }

        private boolean isSum() {
            return grid.textsIn(row)
                    .filter(cell -> !log.isUnderstood(cell))
                    .findFirst()
                    .filter(cell -> cell.column() <= columns.indicator().from())
                    .flatMap(cell -> words.read(cell.text(), Scope.GRID_ROW))
                    .isPresent();
        }

        private void leaveOverSum() {
            List<At> cells =
                    grid.textsIn(row).filter(cell -> !log.isUnderstood(cell)).toList();
            String text = String.join(" | ", cells.stream().map(At::text).toList());
            cells.forEach(log::fixed);
            log.leftOver(cells.getFirst(), log.texts().get("row.sum", text), outline.lastRow(), text);
        }

        /** Begins the category and the group whose labels stand before a row; true when a label says that it goes on. */
        private boolean beginGroup() {
            Optional<At> category = columns.category().flatMap(this::label);
            Optional<At> group =
                    columns.group().flatMap(this::label).filter(cell -> !category.equals(Optional.of(cell)));
            category.ifPresent(outline::beginCategory);
            group.ifPresent(outline::beginGroup);
            return category.filter(cell -> FormWords.isContinued(cell.text())).isPresent()
                    || group.filter(cell -> FormWords.isContinued(cell.text())).isPresent();
        }

        /** The label that begins in a column of this row; one may go over into the next column. */
        private Optional<At> label(HeadColumn column) {
            return grid.textsIn(row)
                    .filter(cell -> cell.column() >= column.from()
                            && cell.column() < column.to()
                            && (column.holds(cell)
                                    || cell.columnAfter() <= columns.indicator().from()))
                    .findFirst();
        }

        private void add(Optional<At> name, List<At> value, Optional<At> note, boolean continued) {
            GroupRead group = outline.currentGroup();
            Place.Row at = outline.nextRow();
            name.ifPresent(cell -> log.shows(cell, new Place.IndicatorName(at)));
            List<Extra> extras = new ArrayList<>();
            TargetValue target = new TargetValue(value(at, value, extras));
            for (HeadColumn column : columns.extras()) {
                under(column).forEach(cell -> addExtra(at, column, cell, extras));
            }
            Optional<String> ownNote = note(at, note, group, continued);
            outline.add(new Indicator(name.map(At::text).orElse(""), target, ownNote, extras));
        }

        private void addExtra(Place.Row at, HeadColumn column, At cell, List<Extra> extras) {
            log.shows(cell, at);
            head.keptUnder(column, grid, log);
            extras.add(new Extra(column.title(), cell.text()));
        }

        /** The value, joined of the cells of its sign and its unit; what does not go together with it is kept beside it. */
        private String value(Place.Row at, List<At> cells, List<Extra> extras) {
            Optional<At> sign = columns.sign().flatMap(this::first);
            Optional<At> unit = columns.unit().flatMap(this::first);
            List<At> own = new ArrayList<>(cells);
            if (sign.isEmpty() && own.size() > 1 && values.isSign(own.getFirst().text())) {
                sign = Optional.of(own.removeFirst());
            }
            if (unit.isEmpty() && own.size() == 2) {
                unit = Optional.of(own.removeLast());
            }
            String written = own.isEmpty() ? "" : own.getFirst().text();
            if (!own.isEmpty()) {
                log.shows(own.getFirst(), new Place.IndicatorValue(at));
            }
            ValueWords.Joined joined = values.join(
                    sign.map(At::text).orElse(""), written, unit.map(At::text).orElse(""));
            sign.ifPresent(cell -> keep(at, cell, joined.usedSign(), columns.sign(), extras));
            unit.ifPresent(cell -> keep(at, cell, joined.usedUnit(), columns.unit(), extras));
            return joined.value();
        }

        /** Notes that a cell is in the value, or keeps it beside the value where its column has a head to call it by. */
        private void keep(Place.Row at, At cell, boolean used, Optional<HeadColumn> head, List<Extra> extras) {
            if (used) {
                log.shows(cell, new Place.IndicatorValue(at));
            } else {
                head.filter(column -> column.holds(cell)).ifPresent(column -> addExtra(at, column, cell, extras));
            }
        }

        /**
         * The note cell that begins at this row. A cell of its own without a text is a blank note, but not where a group begins, nor in a
         * table without merged cells, where it is left blank under the note that it shares, nor at the top of a page.
         */
        private Optional<String> note(Place.Row at, Optional<At> note, GroupRead group, boolean continued) {
            if (note.isPresent()) {
                log.shows(note.get(), new Place.IndicatorNote(at));
                if (continued && outline.noteIsUnfinished()) {
                    outline.appendToNote(note.get());
                    return Optional.empty();
                }
                return Optional.of(note.get().text());
            }
            boolean ownCell = columns.note()
                    .filter(column -> grid.beginningIn(row).stream().anyMatch(column::holds))
                    .isPresent();
            boolean shared = group.isEmpty() || continued || isUnmerged();
            return ownCell && !shared ? Optional.of("") : Optional.empty();
        }

        /** Whether the group of this row has its label in a row above without being merged with it. */
        private boolean isUnmerged() {
            return columns.group()
                    .or(columns::category)
                    .flatMap(column -> grid.covering(row, column.from()))
                    .filter(At::isBlank)
                    .isPresent();
        }

        private boolean isCoveredFromAbove(HeadColumn column) {
            return grid.covering(row, column.from())
                    .filter(above -> above.row() < row && !above.isBlank())
                    .isPresent();
        }

        private Optional<At> first(HeadColumn column) {
            return under(column).stream().findFirst();
        }

        private List<At> under(HeadColumn column) {
            return grid.textsIn(row).filter(column::holds).toList();
        }
    }
}
