package org.jibiao.sheet;

import java.util.List;

/**
 * A ruled table with spans, as a writer prints it or a reader found it.
 *
 * @param headings the lines above the table
 * @param columnWidths the widths of the columns in points (1/72 inch)
 * @param bands the parts of the table, from top to bottom
 */
public record Sheet(List<Heading> headings, List<Double> columnWidths, List<Band> bands) {
    public Sheet {
        headings = List.copyOf(headings);
        columnWidths = List.copyOf(columnWidths);
        bands = List.copyOf(bands);
    }

    /** Everything that it says, from top to bottom and from left to right, a line for each heading and cell. */
    public String text() {
        StringBuilder text = new StringBuilder();
        headings.forEach(heading -> text.append(heading.text()).append('\n'));
        for (Band band : bands) {
            for (Row row : band.allRows()) {
                row.cells().forEach(cell -> text.append(cell.text()).append('\n'));
            }
        }
        return text.toString();
    }
}
