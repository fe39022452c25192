package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;

/** A table of which more may stand on the next page. */
final class OpenTable {
    /** How far the widths of two pieces may differ, in points. */
    private static final double SAME_WIDTH = 4;

    /** The most rows of a head that is printed again. */
    private static final int MOST_HEADS = 6;

    /** How much more room than its first row a piece must have had on the page before to be a table of its own, in points. */
    private static final double SPARE_ROOM = 24;

    private final List<OpenCell> cells = new ArrayList<>();
    private final List<JoinedBlock.RowPlace> places = new ArrayList<>();
    private final List<RowSignature> signatures = new ArrayList<>();
    /** Where rows with the same words stand among the signatures, so that a long table need not be gone through for each page. */
    private final Map<String, List<Integer>> sameWords = new HashMap<>();

    private final List<OpenCell> dangling = new ArrayList<>();
    private final List<JoinedBlock.Line> below = new ArrayList<>();
    private final double left;
    private final double width;
    private int page;
    private PageTable last;

    /**
     * Begins with the first piece.
     *
     * @param page the page on which it stands
     * @param firstRow the number of its first row on that page
     */
    OpenTable(PageTable table, int page, int firstRow) {
        this.left = table.box().left();
        this.width = table.box().width();
        this.last = table;
        this.page = page;
        append(table, 0, 0, firstRow);
    }

    /** Keeps a line that stands below the piece at the end of its page, and that is nothing if the table goes on. */
    void addBelow(JoinedBlock.Line line) {
        below.add(line);
    }

    List<JoinedBlock.Line> below() {
        return below;
    }

    /**
     * Takes the first table of the next page when it is a piece of this one.
     *
     * @param on the page
     * @param textEnd how far down tables reach on the pages of the document
     * @return whether it is
     */
    boolean goesOn(PageTable table, int on, double textEnd) {
        if (Math.abs(table.box().width() - width) > SAME_WIDTH) {
            return false;
        }
        double moved = left - table.box().left();
        int heads = heads(table, moved);
        PageBreak pageBreak = new PageBreak(dangling, last, table, heads, moved);
        if (!pageBreak.cutsRow() && heads == 0 && (beginsAnew(table) || hadRoom(table, textEnd))) {
            return false;
        }
        below.clear();
        page = on;
        join(table, heads, moved, pageBreak);
        last = table;
        return true;
    }

    /** A form that is printed once more with other words begins with the same label. */
    private boolean beginsAnew(PageTable table) {
        String first = RowSignature.of(table, 0).first();
        return !first.isEmpty() && first.equals(signatures.getFirst().first());
    }

    private boolean hadRoom(PageTable table, double textEnd) {
        double height = table.beginningIn(0).stream()
                .filter(cell -> cell.rowSpan() == 1)
                .mapToDouble(cell -> cell.box().height())
                .max()
                .orElse(Double.MAX_VALUE);
        return textEnd - last.box().bottom() > height + SPARE_ROOM;
    }

    /** How many rows at the beginning of a piece are a head that stands in this table already. */
    private int heads(PageTable table, double moved) {
        List<RowSignature> beginning = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_HEADS, table.rows() - 1); row++) {
            beginning.add(RowSignature.of(table, row));
        }
        int most = 0;
        for (int from : beginning.isEmpty() ? List.<Integer>of() : standing(beginning.getFirst())) {
            int same = 0;
            while (same < beginning.size()
                    && from + same < signatures.size()
                    && beginning.get(same).isLike(signatures.get(from + same), moved)) {
                same++;
            }
            if (same > most && (from == 0 || isHead(beginning.getFirst()))) {
                most = same;
            }
        }
        int heads = most;
        while (heads > 0
                && (isCrossed(table, heads)
                        || beginning.subList(0, heads).stream().allMatch(row -> row.filled() == 0))) {
            heads--;
        }
        return heads;
    }

    /** A head in the middle of a table has a word over every column. */
    private static boolean isHead(RowSignature row) {
        return row.filled() >= 2 && row.filled() == row.cells().size();
    }

    private static boolean isCrossed(PageTable table, int row) {
        return table.cells().stream().anyMatch(cell -> cell.row() < row && cell.rowAfter() > row);
    }

    private List<Integer> standing(RowSignature row) {
        return sameWords.getOrDefault(row.words(), List.of());
    }

    private void sign(RowSignature row) {
        sameWords.computeIfAbsent(row.words(), words -> new ArrayList<>()).add(signatures.size());
        signatures.add(row);
    }

    private void add(OpenCell cell) {
        cells.add(cell);
        dangling.add(cell);
    }

    private void join(PageTable table, int heads, double moved, PageBreak pageBreak) {
        int offset = places.size() - heads - (pageBreak.cutsRow() ? 1 : 0);
        for (PageBreak.Pair pair : pageBreak.joined()) {
            int rowAfter = pair.piece().rowAfter() + offset;
            if (pair.withText()) {
                pair.cell().goOn(pair.piece(), rowAfter, table.padding());
            } else {
                pair.cell().stretch(pair.piece(), rowAfter);
            }
        }
        for (PageCell cell : table.cells()) {
            if (cell.row() >= heads && pageBreak.isNew(cell)) {
                add(new OpenCell(cell.moved(moved), cell.row() + offset, cell.rowAfter() + offset, table.padding()));
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            sign(RowSignature.of(table, row));
            if (row + offset >= places.size()) {
                places.add(new JoinedBlock.RowPlace(page, row + 1));
            }
        }
        dangling.removeIf(cell -> cell.rowAfter() < places.size());
    }

    private void append(PageTable table, int offset, double moved, int firstRow) {
        for (PageCell cell : table.cells()) {
            add(new OpenCell(cell.moved(moved), cell.row() + offset, cell.rowAfter() + offset, table.padding()));
        }
        for (int row = 0; row < table.rows(); row++) {
            sign(RowSignature.of(table, row));
            places.add(new JoinedBlock.RowPlace(page, firstRow + row));
        }
        dangling.removeIf(cell -> cell.rowAfter() < places.size());
    }

    /** The table as it is so far. */
    JoinedBlock.Table table() {
        double[] sides = new double[2 * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            sides[2 * i] = cells.get(i).last().box().left();
            sides[2 * i + 1] = cells.get(i).last().box().right();
        }
        Edges columns = Edges.of(sides);
        List<List<Cell>> rows = new ArrayList<>();
        places.forEach(place -> rows.add(new ArrayList<>()));
        for (OpenCell cell : cells) {
            Box box = cell.last().box();
            int column = columns.nearest(box.left());
            int span = Math.max(1, columns.nearest(box.right()) - column);
            rows.get(cell.row()).add(Cell.found(column, span, cell.rowAfter() - cell.row(), cell.text()));
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
        return new JoinedBlock.Table(rows.stream().map(Row::new).toList(), places);
    }
}
