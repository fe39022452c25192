package org.jibiao.format.text;

/**
 * A run of fragments.
 *
 * @param from the first
 * @param to after the last
 */
record Span(int from, int to) {
    boolean isEmpty() {
        return from == to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
