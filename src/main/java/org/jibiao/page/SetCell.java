package org.jibiao.page;

import java.util.List;
import org.jibiao.sheet.Cell;

/**
 * A cell whose text has been broken into lines.
 *
 * @param firstRow the first row that it covers, counted from the head of its band
 * @param lastRow the last row that it covers
 * @param x its left edge on the paper
 * @param lines its text
 * @param repeated what stands in its stead on a page that it reaches after the first; only a cell that stays whole has that
 * @param whole whether it is printed whole on every page that it reaches, and not carried on line by line
 */
record SetCell(
        Cell cell,
        int firstRow,
        int lastRow,
        double x,
        double width,
        List<SetLine> lines,
        List<SetLine> repeated,
        boolean whole) {

    boolean spansRows() {
        return lastRow > firstRow;
    }

    /** Whether it is carried on line by line when it does not fit on a page. */
    boolean flows() {
        return !whole;
    }
}
