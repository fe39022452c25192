package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet by rows and columns, its bands counted through, so that a place can be asked which cell covers it. */
final class SheetGrid {
    private final Map<Recognition.Position, At> covering = new HashMap<>();
    private final List<List<At>> beginning = new ArrayList<>();

    /** The first row of the band of each row. */
    private final List<Integer> bandBegins = new ArrayList<>();

    SheetGrid(Sheet sheet) {
        for (Band band : sheet.bands()) {
            int first = beginning.size();
            int after = first + band.allRows().size();
            for (Row row : band.allRows()) {
                int at = beginning.size();
                // A reader may give cells that reach out of their table.
                List<At> cells = row.cells().stream()
                        .map(cell -> new At(at, cell, Math.min(at + cell.rowSpan(), after)))
                        .toList();
                cells.forEach(this::cover);
                beginning.add(cells);
                bandBegins.add(first);
            }
        }
    }

    /**
     * A cell and where it stands.
     *
     * @param row its first row
     * @param rowAfter the row after its last
     */
    record At(int row, Cell cell, int rowAfter) {
        int column() {
            return cell.column();
        }

        int columnAfter() {
            return cell.column() + cell.columnSpan();
        }

        String text() {
            return cell.text().strip();
        }

        boolean isBlank() {
            return cell.text().isBlank();
        }

        /** Whether the cell shares a column with another. */
        boolean overlaps(At other) {
            return column() < other.columnAfter() && other.column() < columnAfter();
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

    /** The cells with a text that begin in a row, from left to right. */
    Stream<At> textsIn(int row) {
        return beginning.get(row).stream().filter(cell -> !cell.isBlank());
    }

    /** The first row of the band in which a row is. */
    int bandBegin(int row) {
        return bandBegins.get(row);
    }

    /** The cell that covers a place. */
    Optional<At> covering(int row, int column) {
        return Optional.ofNullable(covering.get(new Recognition.Position(row, column)));
    }
}
