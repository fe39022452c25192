package org.jibiao.format.excel;

/**
 * Neighbouring cells of a worksheet, all counted from 0.
 *
 * @param lastRow the last row that belongs to it
 * @param lastColumn the last column that belongs to it
 */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    /** As Excel writes it: {@code A1:E3}. */
    String reference() {
        return reference(firstRow, firstColumn) + ":" + reference(lastRow, lastColumn);
    }

    /** As Excel writes it where it does not depend on the place of who names it: {@code $A$1:$E$3}. */
    String absolute() {
        return "$" + column(firstColumn) + "$" + (firstRow + 1) + ":$" + column(lastColumn) + "$" + (lastRow + 1);
    }

    /** The name of a cell: {@code B7}. */
    static String reference(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The name of a column: A to Z, then AA. */
    static String column(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : column(column / 26 - 1) + last;
    }
}
