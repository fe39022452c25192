package org.jibiao.sheet;

import java.util.List;

/**
 * A part of a table with a head of its own. The head is printed again at the top of every page that the band's rows reach.
 *
 * @param head the head rows; empty when the band has none
 * @param rows the rows under the head
 */
public record Band(List<Row> head, List<Row> rows) {
    public Band {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
