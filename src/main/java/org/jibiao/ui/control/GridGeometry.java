package org.jibiao.ui.control;

import java.util.List;

/**
 * Where the columns and rows of a grid lie, in pixels: every row is as high as its tallest cell, and rows that a tall merged cell
 * covers share what it needs beyond their own height.
 */
final class GridGeometry {
    /** Tells how high a cell must be to show its text. */
    interface Measure {
        /**
         * The height of a cell in pixels.
         *
         * @param cell its index in the content
         * @param width how wide it is
         */
        double heightFor(int cell, double width);
    }

    private static final double LEAST_ROW = 38;

    private final double[] x;
    private final double[] y;

    private GridGeometry(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Lays a grid out. */
    static GridGeometry of(GridContent<?> content, double width, Measure measure) {
        double[] x = columns(content.columns(), width);
        double[] heights = new double[content.rows()];
        for (int i = 0; i < content.cells().size(); i++) {
            GridCell<?> cell = content.cells().get(i);
            if (cell.rowSpan() == 1) {
                double height = Math.ceil(measure.heightFor(i, widthOf(cell, x)));
                heights[cell.row()] = Math.max(heights[cell.row()], Math.max(LEAST_ROW, height));
            }
        }
        for (int i = 0; i < content.cells().size(); i++) {
            GridCell<?> cell = content.cells().get(i);
            if (cell.rowSpan() > 1) {
                stretch(heights, cell, measure.heightFor(i, widthOf(cell, x)));
            }
        }
        double[] y = new double[heights.length + 1];
        for (int row = 0; row < heights.length; row++) {
            y[row + 1] = y[row] + heights[row];
        }
        return new GridGeometry(x, y);
    }

    private static double widthOf(GridCell<?> cell, double[] x) {
        return x[cell.column() + cell.columnSpan()] - x[cell.column()];
    }

    private static void stretch(double[] heights, GridCell<?> cell, double needed) {
        double present = 0;
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            heights[row] = Math.max(heights[row], LEAST_ROW);
            present += heights[row];
        }
        double each = Math.ceil((needed - present) / cell.rowSpan());
        for (int row = cell.row(); each > 0 && row < cell.row() + cell.rowSpan(); row++) {
            heights[row] += each;
        }
    }

    private static double[] columns(List<GridColumn> columns, double width) {
        double least = columns.stream().mapToDouble(GridColumn::least).sum();
        double shares = columns.stream().mapToDouble(GridColumn::share).sum();
        double[] x = new double[columns.size() + 1];
        double edge = 0;
        for (int column = 0; column < columns.size(); column++) {
            GridColumn one = columns.get(column);
            edge += one.least() + Math.max(0, width - least) * one.share() / shares;
            x[column + 1] = Math.round(edge);
        }
        return x;
    }

    double width() {
        return x[x.length - 1];
    }

    double height() {
        return y[y.length - 1];
    }

    double left(GridCell<?> cell) {
        return x[cell.column()];
    }

    double top(GridCell<?> cell) {
        return y[cell.row()];
    }

    double widthOf(GridCell<?> cell) {
        return widthOf(cell, x);
    }

    double heightOf(GridCell<?> cell) {
        return y[cell.row() + cell.rowSpan()] - y[cell.row()];
    }
}
