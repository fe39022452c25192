package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a row of a table.
 *
 * @param labels the labels that are printed at its beginning
 * @param cells the lines of each of its cells, a span a page; a blank cell has none
 * @param sharesNote whether its last cell stands so that it can only belong to this row and the rows below together
 */
record RowReading(List<Span> labels, List<List<Span>> cells, boolean sharesNote) {
    RowReading {
        labels = List.copyOf(labels);
        cells = List.copyOf(cells);
    }

    /** What the cells say. */
    List<String> texts(CellText cellText, List<Column> columns) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            texts.add(cellText.text(cells.get(i), columns.get(i)));
        }
        return texts;
    }

    boolean isBlank(int cell) {
        return cells.get(cell).isEmpty();
    }
}
