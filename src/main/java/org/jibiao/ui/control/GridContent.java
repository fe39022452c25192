package org.jibiao.ui.control;

import java.util.List;
import java.util.Optional;

/**
 * What a grid shows.
 *
 * @param columns its columns, from left to right
 * @param cells its cells, row by row and from left to right; together they cover every place exactly once
 */
public record GridContent<K>(List<GridColumn> columns, List<GridCell<K>> cells) {
    public GridContent {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** The number of rows. */
    public int rows() {
        int rows = 0;
        for (GridCell<K> cell : cells) {
            rows = Math.max(rows, cell.row() + cell.rowSpan());
        }
        return rows;
    }

    /** The cell that stands for a key; empty when none does any more. */
    public Optional<GridCell<K>> cell(K key) {
        return cells.stream()
                .filter(cell -> cell.key().filter(key::equals).isPresent())
                .findFirst();
    }
}
