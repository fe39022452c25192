package org.jibiao.format.text;

import java.util.Set;

/** Reads the lines of one cell, piece by piece, and keeps count of how odd they are for its column. */
final class CellScan {
    /** A line that is too long by more than this, in half-width units, is not of this column. */
    private static final double TOO_LONG = 3;

    private static final double HALF_LINE_IN_CELL = 8;
    private static final double LABEL_AS_LINE = 4;

    private final Column column;
    private final Cohesion cohesion;
    private final Set<String> labels;
    private String lineAbove;
    private boolean firstLine;
    private String line = "";
    private int lines;
    private boolean typedSpaces;
    private double cost;
    private final StringBuilder text = new StringBuilder();

    /**
     * A cell of a column.
     *
     * @param labels the labels of rows, which are seldom lines of a cell
     * @param lineAbove the last line of the cell on the page before; empty when the cell begins here
     */
    CellScan(Column column, Cohesion cohesion, Set<String> labels, String lineAbove) {
        this.column = column;
        this.cohesion = cohesion;
        this.labels = labels;
        this.lineAbove = lineAbove;
        this.firstLine = true;
    }

    /** Takes the next piece into the cell. */
    void add(Fragment fragment) {
        text.append(fragment.text());
        if (line.isEmpty() || fragment.beginsLine()) {
            beginLine(fragment);
        } else {
            cost += Spacing.cost(line, fragment.text(), typedSpaces);
            line = Spacing.joined(line, fragment.text());
            typedSpaces |= line.indexOf(' ') >= 0;
        }
    }

    private void beginLine(Fragment fragment) {
        if (!line.isEmpty()) {
            cost += lineCost();
            if (fragment.before() == Gap.HALF) {
                cost += HALF_LINE_IN_CELL;
            }
            firstLine = lines == 1 && lineAbove.isEmpty();
            lineAbove = line;
        }
        if (!lineAbove.isEmpty()) {
            cost += column.breakCost(lineAbove, fragment.text(), firstLine);
        }
        line = fragment.text();
        lines++;
    }

    private double lineCost() {
        double overflow = column.overflow(line);
        double tooLong = overflow > TOO_LONG ? Double.POSITIVE_INFINITY : overflow > 0 ? 3 + 3 * overflow : 0;
        return tooLong + (labels.contains(line) ? LABEL_AS_LINE : 0);
    }

    /** How odd the lines so far are; infinite when they cannot be of this column. */
    double cost() {
        return cost + lineCost();
    }

    /** How odd it is that the cell ends here, before a piece of text. */
    double endCost(Fragment next) {
        return cohesion.partingCost(line, next.text());
    }

    /** What the lines so far say, without white space. */
    String text() {
        return text.toString();
    }

    /** How many lines the cell has so far. */
    int lines() {
        return lines;
    }

    /** The last line so far. */
    String lastLine() {
        return line;
    }
}
