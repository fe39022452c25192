package org.jibiao.format.pdf;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;

/**
 * The columns of a band by itself. A sheet has a column for every edge of any of its bands; a table that is read aloud shall have no
 * more than those at whose edges its own cells begin.
 */
record TableColumns(NavigableSet<Integer> begins) {
    static TableColumns of(Band band) {
        NavigableSet<Integer> begins = new TreeSet<>();
        for (Row row : band.allRows()) {
            row.cells().forEach(cell -> begins.add(cell.column()));
        }
        return new TableColumns(begins);
    }

    /** How many of the band's columns a cell covers. */
    int spanOf(Cell cell) {
        return begins.subSet(cell.column(), cell.column() + cell.columnSpan()).size();
    }
}
