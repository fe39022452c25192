package org.jibiao.page;

/**
 * A row on a page, or those of its lines that stand there.
 *
 * @param row the row of the band
 * @param from the first line of the row's flowing cells that stands here
 * @param to the line after the last one
 * @param begins whether no page before showed anything of the row; one with blank cells may begin without a line
 * @param ends whether nothing of the row goes on to the next page
 * @param again whether a page before showed the row and it is repeated here, as the head of a band
 */
record Slice(int row, int from, int to, boolean begins, boolean ends, boolean again) {
    static Slice whole(int row, int from, boolean begins) {
        return new Slice(row, from, Integer.MAX_VALUE, begins, true, false);
    }

    static Slice repeated(int row) {
        return new Slice(row, 0, Integer.MAX_VALUE, false, true, true);
    }

    /** This row up to a line, the rest going on to the next page. */
    Slice cutAt(int line) {
        return new Slice(row, from, line, begins, false, false);
    }

    /** How many lines of a flowing cell of this row alone stand here. */
    int linesOf(SetCell cell) {
        return Math.max(0, Math.min(to, cell.lines().size()) - from);
    }
}
