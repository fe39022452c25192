package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Recognition.Position;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;

/** A sheet while it is put together, with the line of the text at which each cell begins. */
final class SheetDraft {
    private final List<Heading> headings = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final Map<Position, Integer> lines = new HashMap<>();
    private List<Row> band = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int rows;

    void heading(Heading.Kind kind, String text) {
        headings.add(new Heading(kind, text, Optional.empty()));
    }

    /** Puts a cell into the current row. */
    void cell(int column, int columnSpan, int rowSpan, Role role, String text, int line) {
        row.add(new Cell(column, columnSpan, rowSpan, role, text, Optional.empty()));
        lines.put(new Position(rows, column), line);
    }

    /** Ends the current row; it may have no cell of its own where cells from above cover it. */
    void endRow() {
        band.add(new Row(row));
        row = new ArrayList<>();
        rows++;
    }

    void endBand() {
        bands.add(new Band(List.of(), band));
        band = new ArrayList<>();
    }

    /** The number of the current row, the rows of all bands counted through. */
    int currentRow() {
        return rows;
    }

    /** The line at which a cell begins; 0 when there is no such cell. */
    int line(int row, int column) {
        return lines.getOrDefault(new Position(row, column), 0);
    }

    Sheet sheet(List<Double> columnWidths) {
        return new Sheet(headings, columnWidths, bands);
    }
}
