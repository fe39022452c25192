package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.List;

/** Points in the units of WordprocessingML. */
final class Lengths {
    private Lengths() {}

    /** Twentieths of a point, in which WordprocessingML counts nearly everything. */
    static int twips(double points) {
        return Math.toIntExact(Math.round(points * 20));
    }

    /** A length in twips as it is written. */
    static String dxa(double points) {
        return String.valueOf(twips(points));
    }

    /** Half points, in which it counts the size of letters. */
    static String halfPoints(double points) {
        return String.valueOf(Math.round(points * 2));
    }

    /** Eighths of a point, in which it counts the thickness of borders. */
    static String eighths(double points) {
        return String.valueOf(Math.max(2, Math.round(points * 8)));
    }

    /** The edges of columns in twips, the first at 0. Rounded from the left, so that every span of columns is exact to a twip. */
    static List<Integer> edges(List<Double> widths) {
        List<Integer> edges = new ArrayList<>();
        double edge = 0;
        edges.add(0);
        for (double width : widths) {
            edge += width;
            edges.add(twips(edge));
        }
        return edges;
    }
}
