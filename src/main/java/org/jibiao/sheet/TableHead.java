package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;

/**
 * The heads over the columns of a table, which may stand in several rows: 预算金额（万元） over 总额 and 财政拨款.
 *
 * @param row the first row of the head
 * @param rowAfter the row after it
 * @param columns the columns that have a head, from left to right
 */
record TableHead(int row, int rowAfter, List<HeadColumn> columns) {
    /** No head has more rows. */
    private static final int MOST_ROWS = 3;

    TableHead {
        columns = List.copyOf(columns);
    }

    /** The head that begins in a row; nothing where no head of the scope does. */
    static Optional<TableHead> at(SheetGrid grid, int row, LabelWords words, Scope scope) {
        List<At> heads = grid.textsIn(row)
                .filter(cell -> words.read(cell.text(), scope).isPresent())
                .toList();
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        int after = rowAfter(grid, row, heads, words, scope);
        List<HeadColumn> columns = new ArrayList<>();
        int width = IntStream.range(row, after)
                .flatMap(at -> grid.beginningIn(at).stream().mapToInt(At::columnAfter))
                .max()
                .orElse(0);
        for (int column = 0; column < width; ) {
            List<At> above = above(grid, row, after, column);
            if (above.isEmpty()) {
                column++;
            } else {
                HeadColumn head = column(above, column, words, scope);
                columns.add(head);
                column = head.to();
            }
        }
        return Optional.of(new TableHead(row, after, columns));
    }

    private static int rowAfter(SheetGrid grid, int row, List<At> heads, LabelWords words, Scope scope) {
        int spanned = heads.stream()
                .filter(cell -> !isBeside(cell, words))
                .mapToInt(At::rowAfter)
                .max()
                .orElse(row + 1);
        int after = Math.min(spanned, row + MOST_ROWS);
        while (after < grid.rows()
                && after < row + MOST_ROWS
                && grid.bandBegin(after) == grid.bandBegin(row)
                && isSubHead(grid, row, after, words, scope)) {
            after++;
        }
        return after;
    }

    /** Whether a label may stand beside a whole table, so that it reaches below the head of it. */
    private static boolean isBeside(At cell, LabelWords words) {
        return words.read(cell.text(), Scope.FIELD)
                .filter(label ->
                        label.term() == Term.TASKS || label.term() == Term.GRID || label.term() == Term.LONG_GRID)
                .isPresent();
    }

    /** Whether a row under a head has nothing but heads too, none of which the head has itself. */
    private static boolean isSubHead(SheetGrid grid, int head, int row, LabelWords words, Scope scope) {
        List<At> cells = grid.textsIn(row).toList();
        if (cells.isEmpty()) {
            return false;
        }
        List<Term> above = grid.textsIn(head)
                .flatMap(cell -> words.read(cell.text(), scope).stream())
                .map(Label::term)
                .toList();
        boolean deeper = cells.stream()
                .allMatch(cell -> isYear(cell)
                        || words.read(cell.text(), scope)
                                .filter(label -> label.term() == Term.VALUE
                                        || label.term() == Term.TOTAL
                                        || !above.contains(label.term()))
                                .isPresent());
        // A name alone under the head would be a row of the table.
        return deeper && cells.stream().allMatch(cell -> cell.column() > 0) && !above.isEmpty() && cells.size() > 1;
    }

    /** Whether a head is nothing but a year: 2024年. */
    private static boolean isYear(At cell) {
        return YearWords.alone(cell.text()).isPresent();
    }

    /** The cells of the head with a text over a column, the uppermost first. */
    private static List<At> above(SheetGrid grid, int row, int after, int column) {
        return IntStream.range(row, after)
                .mapToObj(at -> grid.covering(at, column))
                .flatMap(Optional::stream)
                .filter(cell -> !cell.isBlank() && cell.row() >= row && cell.rowAfter() <= after)
                .distinct()
                .toList();
    }

    private static HeadColumn column(List<At> above, int column, LabelWords words, Scope scope) {
        At leaf = above.getLast();
        Optional<Label> label = words.read(leaf.text(), scope);
        Optional<Label> unit = above.reversed().stream()
                .flatMap(cell -> words.read(cell.text(), scope).stream())
                .filter(known -> known.unit().isPresent())
                .findFirst();
        boolean longTerm = above.stream()
                .anyMatch(cell -> words.read(cell.text(), scope)
                                .filter(known -> known.term() == Term.LONG_GRID
                                        || known.term() == Term.LONG_VALUE
                                        || known.term() == Term.LONG_TOTAL)
                                .isPresent()
                        || words.is(cell.text(), Scope.FIELD, Term.LONG_GOAL));
        boolean past = above.stream().anyMatch(cell -> words.is(cell.text(), scope, Term.PAST_VALUE));
        String title = String.join(
                " ", above.stream().map(cell -> oneLine(cell.text())).distinct().toList());
        return new HeadColumn(
                column,
                leaf.columnAfter(),
                past ? Optional.of(Term.PAST_VALUE) : label.map(Label::term),
                title,
                longTerm,
                unit.flatMap(Label::unit));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", "");
    }

    /** Notes the heads that are known; one that is not known is understood as soon as something is kept under its name. */
    void note(SheetGrid grid, LabelWords words, RecognitionLog log) {
        cells(grid).filter(cell -> isKnown(cell, words)).forEach(log::fixed);
    }

    /** Notes that something is kept under the name of a column. */
    void keptUnder(HeadColumn column, SheetGrid grid, RecognitionLog log) {
        cells(grid)
                .filter(cell -> column.title().contains(oneLine(cell.text())))
                .forEach(log::fixed);
    }

    private Stream<At> cells(SheetGrid grid) {
        return IntStream.range(row, rowAfter).boxed().flatMap(grid::textsIn);
    }

    private static boolean isKnown(At cell, LabelWords words) {
        return Stream.of(Scope.FIELD, Scope.TASK_HEAD, Scope.GRID_HEAD)
                .anyMatch(scope -> words.read(cell.text(), scope).isPresent());
    }

    Optional<HeadColumn> first(Term term) {
        return columns.stream().filter(column -> column.is(term)).findFirst();
    }

    Optional<HeadColumn> last(Term term) {
        return columns.reversed().stream().filter(column -> column.is(term)).findFirst();
    }

    List<HeadColumn> all(Term term) {
        return columns.stream().filter(column -> column.is(term)).toList();
    }

    /**
     * The same head over a table that goes on in another one with other columns; nothing when its columns cannot be told.
     *
     * @param row the first row of the other table
     */
    Optional<TableHead> over(SheetGrid grid, int row) {
        int end = row;
        List<At> widest = List.of();
        while (end < grid.rows() && grid.bandBegin(end) == row) {
            int at = end;
            List<At> cells = columns(grid, at);
            if (cells.size() > widest.size()) {
                widest = cells;
            }
            end++;
        }
        if (end > row && width(grid, row) == width(grid, this.row)) {
            return Optional.of(this);
        }
        if (widest.size() != columns.size()) {
            return Optional.empty();
        }
        List<HeadColumn> moved = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            moved.add(columns.get(i).at(widest.get(i).column(), widest.get(i).columnAfter()));
        }
        return Optional.of(new TableHead(this.row, rowAfter, moved));
    }

    /** The cells that cover a row, from left to right. */
    private static List<At> columns(SheetGrid grid, int row) {
        return IntStream.range(0, width(grid, row))
                .mapToObj(column -> grid.covering(row, column))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static int width(SheetGrid grid, int row) {
        return grid.beginningIn(grid.bandBegin(row)).stream()
                .mapToInt(At::columnAfter)
                .max()
                .orElse(0);
    }
}
