package org.jibiao.format.pdf.table;

import java.util.Arrays;

/** The edges of columns, or of rows: coordinates that stand near each other made one. */
final class Edges {
    /** How near edges are one edge, in points: double lines, corners, cells drawn one by one. */
    static final double SAME = 2.6;

    private final double[] at;

    private Edges(double[] at) {
        this.at = at;
    }

    static Edges of(double[] coordinates) {
        double[] sorted = coordinates.clone();
        Arrays.sort(sorted);
        double[] edges = new double[sorted.length];
        int count = 0;
        int begin = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[begin] > SAME) {
                edges[count] = (sorted[begin] + sorted[i - 1]) / 2;
                count++;
                begin = i;
            }
        }
        return new Edges(Arrays.copyOf(edges, count));
    }

    /** How many spaces there are between them. */
    int spaces() {
        return Math.max(0, at.length - 1);
    }

    double get(int index) {
        return at[index];
    }

    double first() {
        return at[0];
    }

    double last() {
        return at[at.length - 1];
    }

    /** The edge nearest to a coordinate. */
    int nearest(double coordinate) {
        int found = Arrays.binarySearch(at, coordinate);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        if (after == 0) {
            return 0;
        }
        if (after == at.length) {
            return at.length - 1;
        }
        return coordinate - at[after - 1] <= at[after] - coordinate ? after - 1 : after;
    }

    /** The space in which a coordinate lies, or -1. */
    int spaceOf(double coordinate) {
        if (at.length == 0 || coordinate < first() || coordinate > last()) {
            return -1;
        }
        int found = Arrays.binarySearch(at, coordinate);
        int space = found >= 0 ? found : -found - 2;
        return Math.min(space, spaces() - 1);
    }
}
