package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a sheet, for the tests of everything that makes or takes one. */
public final class SheetAssert extends AbstractAssert<SheetAssert, Sheet> {
    private SheetAssert(Sheet actual) {
        super(actual, SheetAssert.class);
    }

    public static SheetAssert assertThatSheet(Sheet sheet) {
        return new SheetAssert(sheet);
    }

    /** The cells of every band cover its grid: no hole, no overlap, nothing outside, cells in order. */
    public SheetAssert coversItsGrid() {
        isNotNull();
        for (int band = 0; band < actual.bands().size(); band++) {
            checkBand("band " + band, actual.bands().get(band));
        }
        return this;
    }

    private void checkBand(String where, Band band) {
        List<Row> rows = band.allRows();
        int columns = actual.columnWidths().size();
        @Nullable Cell[][] covered = new Cell[rows.size()][columns];
        for (int row = 0; row < rows.size(); row++) {
            int last = -1;
            for (Cell cell : rows.get(row).cells()) {
                if (cell.column() <= last) {
                    failWithMessage("%s row %d: cells out of order at %s", where, row, cell);
                }
                last = cell.column();
                checkEnd(where, band, row, cell);
                cover(where, covered, row, cell);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (covered[row][column] == null) {
                    failWithMessage("%s row %d: no cell in column %d", where, row, column);
                }
            }
        }
    }

    private void checkEnd(String where, Band band, int row, Cell cell) {
        int head = band.head().size();
        int end = row + cell.rowSpan();
        if (end > head + band.rows().size()
                || cell.column() + cell.columnSpan() > actual.columnWidths().size()) {
            failWithMessage("%s row %d: %s reaches out of the band", where, row, cell);
        }
        boolean besideWholeBand = row == 0
                && cell.role() == Cell.Role.LABEL
                && end == head + band.rows().size();
        if (row < head && end > head && !besideWholeBand) {
            failWithMessage("%s row %d: %s reaches from the head into the rows", where, row, cell);
        }
    }

    private void cover(String where, @Nullable Cell[][] covered, int firstRow, Cell cell) {
        for (int row = firstRow; row < firstRow + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                if (covered[row][column] != null) {
                    failWithMessage(
                            "%s row %d column %d: %s lies over %s", where, row, column, cell, covered[row][column]);
                }
                covered[row][column] = cell;
            }
        }
    }

    /** All cells, band by band, row by row. */
    public static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Band band : sheet.bands()) {
            band.allRows().forEach(row -> cells.addAll(row.cells()));
        }
        return cells;
    }
}
