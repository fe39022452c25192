package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jibiao.format.excel.FoundSheet.FoundCell;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;

/**
 * The cells of a worksheet as a table with spans. A worksheet has a million rows and sixteen thousand columns; the table has the columns in
 * which something stands, and the rows, with one blank row where any number of them parts two others.
 */
final class CellGrid {
    /** Merged areas above this are left out: no worksheet that people made has as many. */
    static final int MOST_MERGED = 50_000;

    /** How many places are looked at for whether an area is free, so that areas laid over each other do not cost a day. */
    private static final int MOST_LOOKS = 20_000_000;

    private final int[] rowNumbers;
    private final int[] columnNumbers;

    /** Of each place the cell or area that covers it: its number, from 1; 0 for a place that is free. */
    private final int[] covering;

    private final List<Area> areas = new ArrayList<>();
    private final List<FoundCell> covered = new ArrayList<>();
    private final String[] shown;
    private final OptionalInt cut;
    private int looks;

    private CellGrid(int[] rowNumbers, int[] columnNumbers, OptionalInt cut) {
        this.rowNumbers = rowNumbers;
        this.columnNumbers = columnNumbers;
        this.cut = cut;
        this.covering = new int[rowNumbers.length * columnNumbers.length];
        this.shown = new String[covering.length];
        Arrays.fill(shown, "");
    }

    /**
     * The table.
     *
     * @param cells in any order; of two at one place the first counts
     * @param merged the merged areas; of two that overlap the first counts
     */
    static CellGrid of(List<FoundCell> cells, List<Area> merged, CellAllowance allowance) {
        int[] columns =
                cells.stream().mapToInt(FoundCell::column).sorted().distinct().toArray();
        int[] rows = withBlankRows(
                cells.stream().mapToInt(FoundCell::row).sorted().distinct().toArray());
        int room = allowance.rows(rows.length, columns.length);
        OptionalInt cut = room < rows.length ? OptionalInt.of(rows[room]) : OptionalInt.empty();
        CellGrid grid = new CellGrid(Arrays.copyOf(rows, room), columns, cut);
        merged.stream()
                .sorted(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn))
                .forEach(grid::cover);
        cells.forEach(grid::put);
        return grid;
    }

    private static int[] withBlankRows(int[] rows) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < rows.length; i++) {
            if (i > 0 && rows[i] > rows[i - 1] + 1) {
                all.add(rows[i - 1] + 1);
            }
            all.add(rows[i]);
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private void cover(Area area) {
        Area kept = new Area(
                from(rowNumbers, area.firstRow()),
                from(columnNumbers, area.firstColumn()),
                from(rowNumbers, area.lastRow() + 1) - 1,
                from(columnNumbers, area.lastColumn() + 1) - 1);
        if (kept.firstRow() > kept.lastRow() || kept.firstColumn() > kept.lastColumn() || !isFree(kept)) {
            return;
        }
        areas.add(kept);
        places(kept).forEach(place -> covering[place] = areas.size());
    }

    private boolean isFree(Area area) {
        return looks < MOST_LOOKS && places(area).peek(place -> looks++).allMatch(place -> covering[place] == 0);
    }

    private IntStream places(Area area) {
        return IntStream.rangeClosed(area.firstRow(), area.lastRow())
                .flatMap(row -> IntStream.rangeClosed(area.firstColumn(), area.lastColumn())
                        .map(column -> place(row, column)));
    }

    /** How many numbers lie before one. */
    private static int from(int[] numbers, int number) {
        int found = Arrays.binarySearch(numbers, number);
        return found >= 0 ? found : -found - 1;
    }

    private int place(int row, int column) {
        return row * columnNumbers.length + column;
    }

    private void put(FoundCell cell) {
        int row = from(rowNumbers, cell.row());
        if (row >= rowNumbers.length) {
            return;
        }
        int place = place(row, from(columnNumbers, cell.column()));
        int number = covering[place];
        boolean first = number == 0 || isFirst(areas.get(number - 1), place);
        if (!first) {
            covered.add(cell);
        } else if (shown[place].isEmpty()) {
            shown[place] = cell.text();
        }
    }

    private boolean isFirst(Area area, int place) {
        return place == place(area.firstRow(), area.firstColumn());
    }

    /** The rows, every place of them covered. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>(rowNumbers.length);
        for (int row = 0; row < rowNumbers.length; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columnNumbers.length; column++) {
                int place = place(row, column);
                int number = covering[place];
                if (number == 0) {
                    cells.add(Cell.found(column, 1, 1, shown[place]));
                } else if (isFirst(areas.get(number - 1), place)) {
                    Area area = areas.get(number - 1);
                    cells.add(
                            Cell.found(column, area.lastColumn() - column + 1, area.lastRow() - row + 1, shown[place]));
                }
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** Cells that a merged area hides: only its first one is shown. */
    List<FoundCell> covered() {
        return covered;
    }

    /** The worksheet's first row for which there was no room. */
    OptionalInt cut() {
        return cut;
    }

    /** The worksheet's row of a row of the table, both from 0. */
    int row(int row) {
        return rowNumbers[row];
    }

    /** The worksheet's column of a column of the table, both from 0. */
    int column(int column) {
        return columnNumbers[column];
    }
}
