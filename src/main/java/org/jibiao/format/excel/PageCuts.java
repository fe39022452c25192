package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;

/**
 * Makes a table whole again that was cut into pages on its worksheet, as ours are: where a page begins, the labels of its rows stand again
 * with （续）, so do the heads above them, and a row that went over the page's end goes on.
 */
final class PageCuts {
    private static final Pattern CONTINUED = Pattern.compile("(?s)(.*\\S)\\s*[（(]续[）)]\\s*");

    /** The cells by their columns and the rows in which they end, so that the one above a cell is found at once. */
    private final Map<Long, Piece> ending = new HashMap<>();

    private final List<List<Piece>> rows = new ArrayList<>();
    private final TreeSet<Integer> dropped = new TreeSet<>();

    private PageCuts(List<Row> found) {
        for (int row = 0; row < found.size(); row++) {
            List<Piece> pieces = new ArrayList<>();
            for (Cell cell : found.get(row).cells()) {
                Piece piece = new Piece(row, cell);
                pieces.add(piece);
                ending.put(key(cell.column(), piece.end), piece);
            }
            rows.add(pieces);
        }
    }

    /** A cell that may grow by what goes on with it. */
    private static final class Piece {
        private final int begin;
        private final Cell cell;
        private int end;
        private String text;
        private boolean joined;

        Piece(int begin, Cell cell) {
            this.begin = begin;
            this.cell = cell;
            this.end = begin + cell.rowSpan();
            this.text = cell.text();
        }

        private int rowSpan() {
            return end - begin;
        }
    }

    /**
     * A whole table.
     *
     * @param origins of each row its number in the table that was cut
     */
    record Whole(List<Row> rows, List<Integer> origins) {}

    static Whole joined(List<Row> found) {
        PageCuts cuts = new PageCuts(found);
        for (int row = 1; row < found.size(); row++) {
            cuts.joinAt(row);
        }
        return cuts.whole();
    }

    private static long key(int column, int end) {
        return ((long) column << 32) | end;
    }

    /** The cell that ends where another begins, in the same columns. */
    private Optional<Piece> above(Piece piece, int row) {
        return Optional.ofNullable(ending.get(key(piece.cell.column(), row)))
                .filter(above -> above.cell.columnSpan() == piece.cell.columnSpan());
    }

    private void joinAt(int row) {
        List<Piece> labels =
                rows.get(row).stream().filter(piece -> isContinued(piece, row)).toList();
        if (labels.isEmpty()) {
            return;
        }
        Piece inner = labels.getLast();
        Piece label = above(inner, row).orElseThrow();
        int before = label.rowSpan();
        List<Piece> rest = rest(row, labels);
        labels.forEach(piece -> join(piece, row, false));
        int first = row;
        if (isHeadAgain(rest, label)) {
            rest.forEach(piece -> piece.joined = true);
            dropped.add(row);
            first = row + 1;
            rest = first < rows.size() ? rest(first, List.of()) : List.of();
            // The head lies between the two parts of a cell.
            rest.forEach(piece -> Optional.ofNullable(ending.get(key(piece.cell.column(), row)))
                    .ifPresent(above -> ending.put(key(piece.cell.column(), row + 1), above)));
        }
        if (isCut(rest)) {
            int at = first;
            if (rest.stream().allMatch(piece -> above(piece, at).isPresent())) {
                rest.forEach(piece -> join(piece, at, true));
                dropped.add(at);
            }
        } else if (!rest.isEmpty()) {
            joinShared(rest.getLast(), first, before, inner.cell.rowSpan());
        }
    }

    private List<Piece> rest(int row, List<Piece> labels) {
        return rows.get(row).stream().filter(piece -> !labels.contains(piece)).toList();
    }

    private boolean isContinued(Piece piece, int row) {
        return CONTINUED.matcher(piece.text).matches()
                && above(piece, row)
                        .filter(above -> bare(above.text).equals(bare(piece.text)))
                        .isPresent();
    }

    private static String bare(String label) {
        return CONTINUED.matcher(label).replaceFirst("$1").replaceAll("\\s", "");
    }

    /** Whether cells say the same as those beside the beginning of their label. */
    private boolean isHeadAgain(List<Piece> rest, Piece label) {
        List<String> head = rows.get(label.begin).stream()
                .filter(piece -> piece.cell.column() > label.cell.column())
                .map(piece -> piece.cell.text())
                .toList();
        return !head.isEmpty()
                && label.begin + 1 < label.end
                && rest.stream().map(piece -> piece.cell.text()).toList().equals(head);
    }

    /** Whether the row above goes on here: a row of its own has a name and something beside it. */
    private static boolean isCut(List<Piece> rest) {
        long filled = rest.stream().filter(piece -> !piece.text.isBlank()).count();
        return filled > 0 && (filled == 1 || rest.getFirst().text.isBlank());
    }

    /** A note that stands beside all rows of a group goes on beside the group's rows on the new page. */
    private void joinShared(Piece note, int row, int rowsBefore, int rowsAfter) {
        above(note, row)
                .filter(above -> note.rowSpan() == rowsAfter
                        && (note.text.isBlank()
                                ? above.text.isBlank() || above.rowSpan() > 1
                                : above.rowSpan() == rowsBefore && Math.max(rowsBefore, rowsAfter) > 1))
                .ifPresent(above -> join(note, row, true));
    }

    private void join(Piece piece, int row, boolean withText) {
        Piece above = above(piece, row).orElseThrow();
        above.end = piece.end;
        above.text = withText ? above.text + piece.text : above.text;
        piece.joined = true;
        ending.put(key(piece.cell.column(), piece.end), above);
    }

    private Whole whole() {
        List<Row> whole = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (dropped.contains(row)) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            for (Piece piece : rows.get(row)) {
                if (!piece.joined) {
                    int gone = dropped.subSet(piece.begin, piece.end).size();
                    cells.add(Cell.found(
                            piece.cell.column(), piece.cell.columnSpan(), piece.rowSpan() - gone, piece.text));
                }
            }
            whole.add(new Row(cells));
            origins.add(row);
        }
        return new Whole(whole, origins);
    }
}
