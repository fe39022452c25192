package org.jibiao.sheet;

import java.util.List;

/**
 * A row of a table: the cells that begin in it, from left to right. A column that a cell of a row above covers has no cell
 * here.
 */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
