package org.jibiao.sheet;

import java.util.List;
import java.util.Objects;

/** A piece of what a file of another program shows. */
public sealed interface SourceBlock {
    /**
     * A line of text outside all tables; one paragraph may be several lines separated by {@code \n}.
     *
     * @param where where in the file, in words: 第 2 页
     */
    record Line(String text, String where) implements SourceBlock {
        public Line {
            Objects.requireNonNull(text);
            Objects.requireNonNull(where);
        }
    }

    /**
     * A table, with the spans as the file has them. Rows that a page break has cut are whole, heads that were only printed again
     * are left out where the reader can tell.
     *
     * @param locator says where a cell stands, the rows counted within this table
     */
    record Table(List<Row> rows, CellLocator locator) implements SourceBlock {
        public Table {
            rows = List.copyOf(rows);
            Objects.requireNonNull(locator);
        }
    }

    /**
     * Here begins a new part of the file, such as a worksheet. A form may go on there, but a table does not.
     *
     * @param name what the file calls it; empty when it has no name
     */
    record Part(String name) implements SourceBlock {
        public Part {
            Objects.requireNonNull(name);
        }
    }
}
