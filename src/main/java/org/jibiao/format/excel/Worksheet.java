package org.jibiao.format.excel;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A worksheet.
 *
 * @param name as Excel allows it, see {@link SheetName}
 * @param columnWidths in points
 * @param merges the areas of several cells each that are one; no two overlap
 * @param breaks the rows after which a new page begins, from 0
 * @param repeatedRow the row that is printed again at the top of every page after its own
 * @param frozenHead whether the first row stays where it is while the others are scrolled
 */
record Worksheet(
        String name,
        Paper paper,
        List<Double> columnWidths,
        List<SheetRow> rows,
        List<Area> merges,
        List<Integer> breaks,
        OptionalInt repeatedRow,
        boolean frozenHead) {
    /**
     * Office programs measure columns in digits of the workbook's first font. One of Times New Roman at 12 points is exactly half a
     * square wide, on every screen and printer, and so is one of the font that stands in for it on Linux; 宋体, which has the same
     * width, has no such twin there.
     */
    static final double POINTS_OF_WIDTH = 6;

    Worksheet {
        Objects.requireNonNull(name);
        Objects.requireNonNull(paper);
        columnWidths = List.copyOf(columnWidths);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        breaks = List.copyOf(breaks);
        Objects.requireNonNull(repeatedRow);
    }

    /** Everything from the first cell to the last. */
    Area area() {
        return new Area(0, 0, rows.size() - 1, columnWidths.size() - 1);
    }

    /** Adds what the cells show, cell by cell, as {@link WorkbookText} reads it. */
    void addText(StringBuilder text) {
        for (SheetRow row : rows) {
            for (SheetCell cell : row.cells()) {
                switch (cell.value()) {
                    case CellValue.Blank blank -> {}
                    case CellValue.Text shown -> text.append(shown.text()).append('\n');
                    case CellValue.Amount amount ->
                        text.append(amount.canonical()).append('\n');
                }
            }
        }
    }
}
