package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jibiao.format.word.FoundTable.FoundRow;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;

/**
 * A table on one grid of columns. A .docx counts the columns that a cell covers; a .doc, and a .docx of some programs, only says how wide
 * each cell is, and the columns are what lies between the edges of all rows.
 */
final class TableGrid {
    /** Edges that are no further apart than this are one: half a millimetre, as people draw lines by hand. In twips. */
    private static final int SAME_EDGE = 30;

    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> hidden = new ArrayList<>();
    private final int rows;

    private TableGrid(int rows) {
        this.rows = rows;
    }

    /** A cell on the grid. */
    static final class Placed {
        private final FoundCell cell;
        private final int row;
        private final int column;
        private final int columnAfter;
        private int rowAfter;

        private Placed(FoundCell cell, int row, int column, int columnAfter) {
            this.cell = cell;
            this.row = row;
            this.column = column;
            this.columnAfter = columnAfter;
            this.rowAfter = row + 1;
        }

        FoundCell cell() {
            return cell;
        }

        int row() {
            return row;
        }

        int column() {
            return column;
        }

        private boolean covers(int other) {
            return row <= other && other < rowAfter;
        }
    }

    static TableGrid of(FoundTable table) {
        TableGrid grid = new TableGrid(table.rows().size());
        boolean byEdges = (table.edgesOnly() || isRagged(table)) && isMeasured(table);
        List<Integer> edges = byEdges ? edges(table) : List.of();
        Map<Integer, Placed> above = new HashMap<>();
        for (int row = 0; row < grid.rows; row++) {
            above = byEdges
                    ? grid.place(
                            row,
                            edgesOf(table.rows().get(row), edges),
                            table.rows().get(row),
                            above)
                    : grid.place(
                            row, columnsOf(table.rows().get(row)), table.rows().get(row), above);
        }
        return grid;
    }

    private static boolean isRagged(FoundTable table) {
        return table.rows().stream()
                        .mapToInt(row -> last(columnsOf(row)))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isMeasured(FoundTable table) {
        return table.rows().stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.width() > 0));
    }

    private static int last(int[] bounds) {
        return bounds[bounds.length - 1];
    }

    /** Where the cells of a row begin, and at last where the row ends, in columns. */
    private static int[] columnsOf(FoundRow row) {
        int[] bounds = new int[row.cells().size() + 1];
        bounds[0] = row.before();
        for (int i = 0; i < row.cells().size(); i++) {
            bounds[i + 1] = bounds[i] + row.cells().get(i).columns();
        }
        return bounds;
    }

    /** The same, in twips. */
    private static int[] twipsOf(FoundRow row) {
        int[] bounds = new int[row.cells().size() + 1];
        bounds[0] = row.indent();
        for (int i = 0; i < row.cells().size(); i++) {
            bounds[i + 1] = bounds[i] + row.cells().get(i).width();
        }
        return bounds;
    }

    /** All edges of the table, those that are nearly at one place as one. */
    private static List<Integer> edges(FoundTable table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (FoundRow row : table.rows()) {
            for (int edge : twipsOf(row)) {
                all.add(edge);
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** The same as {@link #columnsOf}, by the edges. A cell that is narrower than a line still has a column. */
    private static int[] edgesOf(FoundRow row, List<Integer> edges) {
        int[] bounds = twipsOf(row);
        for (int i = 0; i < bounds.length; i++) {
            int column = column(edges, bounds[i]);
            bounds[i] = i == 0 ? column : Math.max(column, bounds[i - 1] + 1);
        }
        return bounds;
    }

    private static int column(List<Integer> edges, int twips) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= twips) {
            column++;
        }
        return column;
    }

    /** Places a row, and gives what its cells are, by their first columns, for the row under it. */
    private Map<Integer, Placed> place(int row, int[] bounds, FoundRow found, Map<Integer, Placed> above) {
        Map<Integer, Placed> here = new HashMap<>();
        for (int i = 0; i < found.cells().size(); i++) {
            FoundCell cell = found.cells().get(i);
            Placed begun = above.get(bounds[i]);
            Placed own = new Placed(cell, row, bounds[i], bounds[i + 1]);
            if (cell.continued() && begun != null && begun.columnAfter == own.columnAfter) {
                begun.rowAfter = row + 1;
                here.put(bounds[i], begun);
                if (!cell.text().isBlank() || !cell.tables().isEmpty()) {
                    hidden.add(own);
                }
            } else {
                placed.add(own);
                here.put(bounds[i], own);
            }
        }
        return here;
    }

    /** The rows with the cells that begin in them. */
    List<Row> toRows() {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(new ArrayList<>());
        }
        for (Placed cell : placed) {
            cells.get(cell.row)
                    .add(Cell.found(
                            cell.column, cell.columnAfter - cell.column, cell.rowAfter - cell.row, cell.cell.text()));
        }
        return cells.stream().map(Row::new).toList();
    }

    /** The cells that are shown, from top to bottom and from left to right. */
    List<Placed> cells() {
        return placed;
    }

    /** Cells that only go on with the one above, and in which something stands that nobody sees. */
    List<Placed> hidden() {
        return hidden;
    }

    /** As which cell of its row, from 1, a person counts the one that covers a column. */
    int countedColumn(int row, int column) {
        return 1
                + (int) placed.stream()
                        .filter(cell -> cell.covers(row) && cell.columnAfter <= column)
                        .count();
    }
}
