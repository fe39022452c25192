package org.jibiao.page;

import java.util.List;
import org.jibiao.sheet.Cell;

/**
 * A cell, or the part of a cell, on a page.
 *
 * @param cell what is shown
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 * @param lines the text that stands on this page, line by line
 * @param part whether the cell begins here or goes on from the page before
 */
public record PlacedCell(
        Cell cell, double x, double y, double width, double height, List<PlacedLine> lines, Part part) {
    public PlacedCell {
        lines = List.copyOf(lines);
    }

    /** Which part of a cell stands on a page. */
    public enum Part {
        /** The cell, or its beginning: every line is the form's own. */
        FIRST,
        /** The rest of a cell that began on a page before: every line is the form's own. */
        REST,
        /** A label or a head that a page before showed, printed again, a label marked （续）: no line is the form's own. */
        REPEATED
    }
}
