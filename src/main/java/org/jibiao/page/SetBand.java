package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A band whose cells have been broken into lines. Its head and its rows are counted through.
 *
 * @param headRows how many of the rows are repeated on every page that the others reach
 * @param rows the cells of one row each, by row
 * @param spanning the cells that cover several rows, those of fewer rows first
 */
record SetBand(int headRows, List<List<SetCell>> rows, List<SetCell> spanning) {

    static SetBand of(int headRows, int rowCount, List<SetCell> cells) {
        List<List<SetCell>> rows = new ArrayList<>();
        for (int row = 0; row < rowCount; row++) {
            rows.add(new ArrayList<>());
        }
        List<SetCell> spanning = new ArrayList<>();
        for (SetCell cell : cells) {
            if (cell.spansRows()) {
                spanning.add(cell);
            } else {
                rows.get(cell.firstRow()).add(cell);
            }
        }
        spanning.sort(
                (one, other) -> Integer.compare(one.lastRow() - one.firstRow(), other.lastRow() - other.firstRow()));
        return new SetBand(headRows, rows, spanning);
    }

    int rowCount() {
        return rows.size();
    }

    /** Whether the head can stand above a row again: no cell of it spans rows that ended before. */
    boolean headRepeatsAt(int row) {
        return spanning.stream()
                .filter(cell -> cell.firstRow() < headRows && cell.lastRow() >= headRows)
                .allMatch(cell -> cell.lastRow() >= row);
    }

    /** How many lines the longest of the cells that lie in this row alone and flow has. */
    int longestFlow(int row) {
        return rows.get(row).stream()
                .filter(SetCell::flows)
                .mapToInt(cell -> cell.lines().size())
                .max()
                .orElse(0);
    }
}
