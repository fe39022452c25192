package org.jibiao.page;

/** When a row that does not fit on the rest of a page is cut between lines, rather than moved to the next page whole. */
public enum RowCuts {
    /** When a good part of the page would stay empty, or a page is saved by it: for paper. */
    TO_FILL_PAGES(0.2, 0.08),
    /**
     * When most of the page would stay empty, or a page is saved by it: for files in which people go on editing, so that nearly every
     * text stays in one cell.
     */
    SELDOM(0.6, 0.08);

    private final double mayStayEmpty;
    private final double mayStayEmptyToSaveAPage;

    RowCuts(double mayStayEmpty, double mayStayEmptyToSaveAPage) {
        this.mayStayEmpty = mayStayEmpty;
        this.mayStayEmptyToSaveAPage = mayStayEmptyToSaveAPage;
    }

    /** A page with less than this part of it empty looks full; more, and the next row is cut. */
    double mayStayEmpty() {
        return mayStayEmpty;
    }

    /** The same where a page is to be saved. */
    double mayStayEmptyToSaveAPage() {
        return mayStayEmptyToSaveAPage;
    }
}
