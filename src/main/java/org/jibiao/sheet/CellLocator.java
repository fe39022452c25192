package org.jibiao.sheet;

/** Says where in the file a cell of a sheet stands, in words: 第 214 行. */
@FunctionalInterface
public interface CellLocator {
    /**
     * Where a cell stands.
     *
     * @param row the sheet's row in which the cell begins, from 0, the rows of all bands counted through
     * @param column the first column that it covers, from 0
     */
    String where(int row, int column);

    /**
     * Where a line around the table stands; empty when nobody knows.
     *
     * @param heading which of the sheet's headings, from 0
     */
    default String whereHeading(int heading) {
        return "";
    }
}
