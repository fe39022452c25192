package org.jibiao.format.pdf.table;

import java.util.List;

/**
 * What was found on a page.
 *
 * @param number the page, from 1
 * @param width of the page, in points
 * @param height of the page, in points
 * @param blocks its lines and tables from top to bottom
 */
public record PageLayout(int number, double width, double height, List<Block> blocks) {
    public PageLayout {
        blocks = List.copyOf(blocks);
    }

    /** A line or a table. */
    sealed interface Block {
        Box box();
    }

    /** A line of text outside all tables. */
    record FreeLine(TextLine line) implements Block {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /** A table. */
    record FoundTable(PageTable table) implements Block {
        @Override
        public Box box() {
            return table.box();
        }
    }
}
