package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table with a head of its own. The head is printed again at the top of every page that the band's rows reach.
 *
 * <p>A LABEL that begins in the first row of the head may stand beside the whole band, head and rows, as 年度主要任务 stands
 * beside 任务名称 | 主要内容 and the tasks under them; it is then printed again with the head. No other cell reaches from the head
 * into the rows, and none from one band into the next.
 *
 * @param head the head rows; empty when the band has none
 * @param rows the rows under the head
 */
public record Band(List<Row> head, List<Row> rows) {
    public Band {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The head rows and the rows under them. */
    public List<Row> allRows() {
        List<Row> all = new ArrayList<>(head);
        all.addAll(rows);
        return all;
    }
}
