package org.jibiao.format.excel;

/**
 * How much a workbook may still show. A volume of 5,000 departments stays below; a workbook that was made to fill the memory does not. Used
 * by one thread.
 */
final class CellAllowance {
    /** Cells in which something stands. */
    private static final int MOST_CELLS = 400_000;

    /** Places, with the empty ones between the cells. */
    private static final int MOST_PLACES = 1_000_000;

    /** Cells may name the same text over and over, which then is in the memory once but is shown as often. */
    private static final int MOST_CHARACTERS = 1 << 24;

    private int cells = MOST_CELLS;
    private int places = MOST_PLACES;
    private int characters = MOST_CHARACTERS;

    /** Takes a cell, when there is room for it. */
    boolean takes(String text) {
        if (cells == 0 || text.length() > characters) {
            return false;
        }
        cells--;
        characters -= text.length();
        return true;
    }

    /** How many rows of a width there is room for, at most those that are wanted; they are taken. */
    int rows(int wanted, int width) {
        int rows = Math.min(wanted, places / Math.max(width, 1));
        places -= rows * width;
        return rows;
    }
}
