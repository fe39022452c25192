package org.jibiao.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the way through the cells of a grid, as a spreadsheet does: straight on, over merged cells, past what cannot be selected. */
final class GridNavigator {
    private GridNavigator() {}

    /**
     * The cell that a step leads to; empty at the edge.
     *
     * @param row the row in which the person is, one of those that the cell covers
     * @param column the column in which the person is, one of those that the cell covers
     */
    static <K> Optional<GridCell<K>> step(
            GridContent<K> content, GridCell<K> from, int row, int column, GridStep step) {
        List<GridCell<K>> stops =
                content.cells().stream().filter(cell -> cell.key().isPresent()).toList();
        return switch (step) {
            case UP ->
                stops.stream()
                        .filter(cell -> cell.row() + cell.rowSpan() <= from.row())
                        .min(Comparator.<GridCell<K>>comparingInt(cell -> -cell.row() - cell.rowSpan())
                                .thenComparingInt(cell -> distance(cell, column)));
            case DOWN ->
                stops.stream()
                        .filter(cell -> cell.row() >= from.row() + from.rowSpan())
                        .min(Comparator.<GridCell<K>>comparingInt(GridCell::row)
                                .thenComparingInt(cell -> distance(cell, column)));
            case LEFT ->
                stops.stream()
                        .filter(cell -> cell.coversRow(row) && cell.column() < from.column())
                        .max(Comparator.comparingInt(GridCell::column));
            case RIGHT ->
                stops.stream()
                        .filter(cell -> cell.coversRow(row) && cell.column() > from.column())
                        .min(Comparator.comparingInt(GridCell::column));
            case NEXT ->
                stops.stream()
                        .filter(GridNavigator::worthAStop)
                        .filter(cell -> isBefore(from, cell))
                        .findFirst();
            case PREVIOUS ->
                stops.stream()
                        .filter(GridNavigator::worthAStop)
                        .filter(cell -> isBefore(cell, from))
                        .reduce((a, b) -> b);
        };
    }

    /** The first or last cell that a person fills in. */
    static <K> Optional<GridCell<K>> edge(GridContent<K> content, boolean last) {
        var editable = content.cells().stream()
                .filter(cell -> cell.key().isPresent() && cell.kind().editable());
        return last ? editable.reduce((a, b) -> b) : editable.findFirst();
    }

    private static boolean worthAStop(GridCell<?> cell) {
        return cell.kind() != GridCell.Kind.FIXED;
    }

    private static boolean isBefore(GridCell<?> one, GridCell<?> other) {
        return one.row() != other.row() ? one.row() < other.row() : one.column() < other.column();
    }

    private static int distance(GridCell<?> cell, int column) {
        if (cell.coversColumn(column)) {
            return 0;
        }
        return column < cell.column() ? cell.column() - column : column - cell.column() - cell.columnSpan() + 1;
    }
}
