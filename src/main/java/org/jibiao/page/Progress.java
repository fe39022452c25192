package org.jibiao.page;

/** How much of a band has been printed. */
final class Progress {
    private final SetBand band;

    /** How many lines of each spanning cell have been printed. */
    private final int[] printed;

    private int row;
    private int line;

    /** Whether a part of that row has been printed, be it one without a line. */
    private boolean inRow;

    Progress(SetBand band) {
        this.band = band;
        this.printed = new int[band.spanning().size()];
    }

    SetBand band() {
        return band;
    }

    /** The row to be printed next. */
    int row() {
        return row;
    }

    /** How many lines of that row's flowing cells have been printed. */
    int line() {
        return line;
    }

    /** Whether a part of the row to be printed next has been printed. */
    boolean inRow() {
        return inRow;
    }

    boolean begun() {
        return row > 0 || inRow;
    }

    boolean done() {
        return row == band.rowCount();
    }

    /** How many lines of a spanning cell have been printed. */
    int printed(int spanning) {
        return printed[spanning];
    }

    /** How many lines of a spanning cell are still to be printed. */
    int unprinted(int spanning) {
        return band.spanning().get(spanning).lines().size() - printed[spanning];
    }

    void print(Slice slice) {
        inRow = !slice.ends();
        if (slice.ends()) {
            row = slice.row() + 1;
            line = 0;
        } else {
            row = slice.row();
            line = slice.to();
        }
    }

    void print(int spanning, int lines) {
        printed[spanning] += lines;
    }
}
