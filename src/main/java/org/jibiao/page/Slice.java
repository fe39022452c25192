package org.jibiao.page;

/**
 * A row on a page, or those of its lines that stand there.
 *
 * @param row the row of the band
 * @param from the first line of the row's flowing cells that stands here
 * @param to the line after the last one
 * @param ends whether nothing of the row goes on to the next page
 * @param again whether a page before showed the row and it is repeated here, as the head of a band
 */
record Slice(int row, int from, int to, boolean ends, boolean again) {
    static Slice whole(int row, int from) {
        return new Slice(row, from, Integer.MAX_VALUE, true, false);
    }

    static Slice part(int row, int from, int to) {
        return new Slice(row, from, to, false, false);
    }

    static Slice repeated(int row) {
        return new Slice(row, 0, Integer.MAX_VALUE, true, true);
    }

    /** Whether the row begins here. */
    boolean begins() {
        return from == 0 && !again;
    }

    /** How many lines of a flowing cell of this row alone stand here. */
    int linesOf(SetCell cell) {
        return Math.max(0, Math.min(to, cell.lines().size()) - from);
    }
}
