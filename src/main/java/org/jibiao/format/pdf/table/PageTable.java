package org.jibiao.format.pdf.table;

import java.util.List;

/**
 * A table, or what of it stands on one page.
 *
 * @param box its place on the page
 * @param rows how many rows it has
 * @param cells its cells, by row and then from left to right
 * @param padding how far text keeps from the edges of its cells, in points
 * @param closedAbove whether a line runs along its upper end
 * @param closedBelow whether a line runs along its lower end
 */
record PageTable(Box box, int rows, List<PageCell> cells, double padding, boolean closedAbove, boolean closedBelow) {
    PageTable {
        cells = List.copyOf(cells);
    }

    /** The cells that begin in a row. */
    List<PageCell> beginningIn(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
