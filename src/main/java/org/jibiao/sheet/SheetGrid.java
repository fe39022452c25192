package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet by rows and columns, its bands counted through, so that a place can be asked which cell covers it. */
final class SheetGrid {
    private final Map<Recognition.Position, At> covering = new HashMap<>();
    private final List<List<At>> beginning = new ArrayList<>();

    SheetGrid(Sheet sheet) {
        List<Row> rows =
                sheet.bands().stream().flatMap(band -> band.allRows().stream()).toList();
        for (int row = 0; row < rows.size(); row++) {
            List<At> cells = new ArrayList<>();
            for (Cell cell : rows.get(row).cells()) {
                At at = new At(row, cell);
                cells.add(at);
                cover(at);
            }
            beginning.add(cells);
        }
    }

    /**
     * A cell and where it begins.
     *
     * @param row its first row
     */
    record At(int row, Cell cell) {
        int column() {
            return cell.column();
        }

        int columnAfter() {
            return cell.column() + cell.columnSpan();
        }

        int rowAfter() {
            return row + cell.rowSpan();
        }

        String text() {
            return cell.text().strip();
        }

        boolean isBlank() {
            return cell.text().isBlank();
        }

        /** Whether the cell lies within the columns of another. */
        boolean isUnder(At head) {
            return column() >= head.column() && columnAfter() <= head.columnAfter();
        }
    }

    private void cover(At at) {
        for (int row = at.row(); row < at.rowAfter(); row++) {
            for (int column = at.column(); column < at.columnAfter(); column++) {
                covering.put(new Recognition.Position(row, column), at);
            }
        }
    }

    int rows() {
        return beginning.size();
    }

    /** The cells that begin in a row, from left to right. */
    List<At> beginningIn(int row) {
        return beginning.get(row);
    }

    /** The cell that covers a place. */
    Optional<At> covering(int row, int column) {
        return Optional.ofNullable(covering.get(new Recognition.Position(row, column)));
    }
}
