package org.jibiao.format.pdf.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row looks like, for finding it printed again.
 *
 * @param cells the text of each cell and where it begins
 * @param filled how many cells have text
 */
record RowSignature(List<Signed> cells, int filled) {
    /** How far a cell may begin from where it begins on another page, in points. */
    private static final double SAME_PLACE = 3;

    record Signed(double left, String text) {
        boolean isLike(Signed other, double moved) {
            return Math.abs(left + moved - other.left) < SAME_PLACE && text.equals(other.text);
        }
    }

    static RowSignature of(PageTable table, int row) {
        List<Signed> cells = table.beginningIn(row).stream()
                .map(cell -> new Signed(cell.box().left(), cell.dense()))
                .toList();
        int filled = (int) cells.stream().filter(cell -> !cell.text().isEmpty()).count();
        return new RowSignature(cells, filled);
    }

    /** Whether another says the same at the same places. */
    boolean isLike(RowSignature other, double moved) {
        if (cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isLike(other.cells.get(i), moved)) {
                return false;
            }
        }
        return true;
    }

    /** All its texts. */
    String words() {
        return cells.stream().map(Signed::text).collect(Collectors.joining("\n"));
    }

    /** The first text of the row. */
    String first() {
        return cells.stream()
                .map(Signed::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
