package org.jibiao.format.pdf.table;

import java.util.List;
import org.jibiao.sheet.Row;

/** A line or table of a document, whole over all its pages. */
public sealed interface JoinedBlock {
    /**
     * A line of text.
     *
     * @param page where it stands, from 1
     */
    record Line(String text, int page) implements JoinedBlock {}

    /**
     * A table.
     *
     * @param places where each row begins
     */
    record Table(List<Row> rows, List<RowPlace> places) implements JoinedBlock {
        public Table {
            rows = List.copyOf(rows);
            places = List.copyOf(places);
        }
    }

    /**
     * Where a row begins.
     *
     * @param page the page, from 1
     * @param row its number among the rows of all tables of the page, from 1
     */
    record RowPlace(int page, int row) {}
}
