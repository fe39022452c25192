package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** The cells that the lines of a net enclose. Where the line between two cells is missing they are one. */
final class Grid {
    /** What part of a cell's side must be ruled. */
    private static final double RULED = 0.55;

    /**
     * A cell, by the edges at its sides.
     *
     * @param column the first column, from 0
     * @param columnAfter the column after the last
     * @param row the first row, from 0
     * @param rowAfter the row after the last
     */
    record Area(int column, int columnAfter, int row, int rowAfter) {}

    private final Edges columns;
    private final Edges rows;
    private final List<Area> areas = new ArrayList<>();
    private final int[][] areaOf;
    private final boolean closedAbove;
    private final boolean closedBelow;

    Grid(List<Rule> net) {
        this.columns = edges(net, false);
        this.rows = edges(net, true);
        this.areaOf = new int[rows.spaces()][columns.spaces()];
        double[][] left = ruled(net, false, columns, rows);
        double[][] above = ruled(net, true, rows, columns);
        this.closedAbove = isRuled(above[0], columns);
        this.closedBelow = isRuled(above[rows.spaces()], columns);
        divide(unite(left, above));
    }

    /** Edges stand where lines of one kind are, and at the outermost ends of those of the other. */
    private static Edges edges(List<Rule> net, boolean horizontal) {
        List<Double> coordinates = new ArrayList<>();
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (Rule rule : net) {
            if (rule.horizontal() == horizontal) {
                coordinates.add(rule.at());
            } else {
                first = Math.min(first, rule.from());
                last = Math.max(last, rule.to());
            }
        }
        double begin = coordinates.stream().mapToDouble(at -> at).min().orElse(first);
        double end = coordinates.stream().mapToDouble(at -> at).max().orElse(last);
        // Lines run a little beyond those that they meet; that is no column.
        if (begin - first > 2 * Edges.SAME) {
            coordinates.add(first);
        }
        if (last - end > 2 * Edges.SAME) {
            coordinates.add(last);
        }
        return Edges.of(coordinates.stream().mapToDouble(at -> at).toArray());
    }

    /** How much of each piece of each edge is ruled, in points: first by edge, then by the space along it. */
    private static double[][] ruled(List<Rule> net, boolean horizontal, Edges edges, Edges along) {
        double[][] ruled = new double[edges.spaces() + 1][along.spaces()];
        for (Rule rule : net) {
            if (rule.horizontal() != horizontal) {
                continue;
            }
            double[] pieces = ruled[edges.nearest(rule.at())];
            for (int space = 0; space < pieces.length; space++) {
                double covered = Math.min(rule.to(), along.get(space + 1)) - Math.max(rule.from(), along.get(space));
                pieces[space] += Math.max(0, covered);
            }
        }
        return ruled;
    }

    private static boolean isRuled(double[] pieces, Edges along) {
        double sum = 0;
        for (double piece : pieces) {
            sum += piece;
        }
        return sum >= RULED * (along.last() - along.first());
    }

    private Unions unite(double[][] left, double[][] above) {
        int width = columns.spaces();
        Unions unions = new Unions(rows.spaces() * width);
        for (int row = 0; row < rows.spaces(); row++) {
            double height = rows.get(row + 1) - rows.get(row);
            for (int column = 0; column < width; column++) {
                if (column > 0 && left[column][row] < RULED * height) {
                    unions.unite(row * width + column - 1, row * width + column);
                }
                if (row > 0 && above[row][column] < RULED * (columns.get(column + 1) - columns.get(column))) {
                    unions.unite((row - 1) * width + column, row * width + column);
                }
            }
        }
        return unions;
    }

    /** Makes rectangles of what is united; a shape with a corner inwards becomes several. */
    private void divide(Unions unions) {
        int width = columns.spaces();
        boolean[][] taken = new boolean[rows.spaces()][width];
        for (int row = 0; row < rows.spaces(); row++) {
            for (int column = 0; column < width; column++) {
                if (!taken[row][column]) {
                    Area area = largestFrom(row, column, unions, taken);
                    for (int y = area.row(); y < area.rowAfter(); y++) {
                        for (int x = area.column(); x < area.columnAfter(); x++) {
                            taken[y][x] = true;
                            areaOf[y][x] = areas.size();
                        }
                    }
                    areas.add(area);
                }
            }
        }
    }

    private Area largestFrom(int row, int column, Unions unions, boolean[][] taken) {
        int width = columns.spaces();
        int root = unions.root(row * width + column);
        int columnAfter = column + 1;
        while (columnAfter < width && !taken[row][columnAfter] && unions.root(row * width + columnAfter) == root) {
            columnAfter++;
        }
        int rowAfter = row + 1;
        while (rowAfter < rows.spaces() && isFree(rowAfter, column, columnAfter, root, unions, taken)) {
            rowAfter++;
        }
        return new Area(column, columnAfter, row, rowAfter);
    }

    private boolean isFree(int row, int from, int to, int root, Unions unions, boolean[][] taken) {
        for (int column = from; column < to; column++) {
            if (taken[row][column] || unions.root(row * columns.spaces() + column) != root) {
                return false;
            }
        }
        return true;
    }

    Edges columns() {
        return columns;
    }

    Edges rows() {
        return rows;
    }

    List<Area> areas() {
        return areas;
    }

    Box box() {
        return new Box(columns.first(), rows.first(), columns.last(), rows.last());
    }

    Box box(Area area) {
        return new Box(
                columns.get(area.column()),
                rows.get(area.row()),
                columns.get(area.columnAfter()),
                rows.get(area.rowAfter()));
    }

    /** The number of the cell in which a point lies, or -1. */
    int areaAt(double x, double y) {
        int column = columns.spaceOf(x);
        int row = rows.spaceOf(y);
        return column < 0 || row < 0 ? -1 : areaOf[row][column];
    }

    /** Whether a line runs along its upper end; a table that goes on from the page before may have none. */
    boolean closedAbove() {
        return closedAbove;
    }

    boolean closedBelow() {
        return closedBelow;
    }

    boolean isEmpty() {
        return columns.spaces() == 0 || rows.spaces() == 0;
    }
}
