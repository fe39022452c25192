package org.jibiao.format.pdf.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table on one page.
 *
 * @param row the first row that it covers, from 0
 * @param rowAfter the row after the last
 * @param box its place on the page
 * @param lines what stands in it, from top to bottom
 * @param sideways the text that stands in it in another direction; empty as a rule
 */
record PageCell(int row, int rowAfter, Box box, List<TextLine> lines, String sideways) {
    PageCell {
        lines = List.copyOf(lines);
    }

    boolean isBlank() {
        return lines.isEmpty() && sideways.isEmpty();
    }

    int rowSpan() {
        return rowAfter - row;
    }

    /** Its words without anything between, for comparing. */
    String dense() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining()).replaceAll("\\s+", "") + sideways;
    }

    PageCell moved(double x) {
        return x == 0
                ? this
                : new PageCell(
                        row,
                        rowAfter,
                        box.moved(x, 0),
                        lines.stream().map(line -> line.moved(x, 0)).toList(),
                        sideways);
    }
}
