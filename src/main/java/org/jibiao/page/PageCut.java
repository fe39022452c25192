package org.jibiao.page;

import java.util.List;

/**
 * What stands on a page: parts of bands under each other.
 */
record PageCut(List<Part> parts) {
    PageCut {
        parts = List.copyOf(parts);
    }

    /**
     * Part of a band.
     *
     * @param section the rows
     * @param heights the height of each row
     * @param shares for each spanning cell of the band, which of its lines stand here
     */
    record Part(Section section, List<Double> heights, List<Share> shares) {
        Part {
            heights = List.copyOf(heights);
            shares = List.copyOf(shares);
        }

        double height() {
            return heights.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** The lines {@code from} to before {@code to} of a spanning cell. */
    record Share(int from, int to) {}
}
