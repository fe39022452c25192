package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.List;

/** A table as a Word file has it, filled row by row. Used by one thread. */
final class FoundTable {
    private final boolean edgesOnly;
    private final List<FoundRow> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param edgesOnly whether the file knows no columns, only where the edges of its cells are
     */
    FoundTable(boolean edgesOnly) {
        this.edgesOnly = edgesOnly;
    }

    boolean edgesOnly() {
        return edgesOnly;
    }

    /**
     * A row.
     *
     * @param before how many columns of the table's grid lie left of its first cell
     * @param indent how far its first cell begins right of the table's left edge, in twips; may be negative
     */
    record FoundRow(int before, int indent, List<FoundCell> cells) {
        FoundRow {
            cells = List.copyOf(cells);
        }
    }

    void add(FoundRow row) {
        if (!row.cells().isEmpty()) {
            rows.add(row);
        }
    }

    List<FoundRow> rows() {
        return rows;
    }

    /** Whether it is a frame around other tables, which nobody sees as a table. */
    boolean isFrame() {
        return rows.size() == 1
                && rows.getFirst().cells().size() == 1
                && !rows.getFirst().cells().getFirst().tables().isEmpty();
    }
}
