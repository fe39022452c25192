package org.jibiao.format.excel;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A row of a worksheet.
 *
 * @param height in points; empty where the office program is to find it
 * @param cells from left to right
 */
record SheetRow(OptionalDouble height, List<SheetCell> cells) {
    /** The most that a row of Excel can be high, in points. */
    static final double HIGHEST = 409;

    SheetRow {
        cells = List.copyOf(cells);
    }
}
