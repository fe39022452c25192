package org.jibiao.page;

import org.jibiao.standard.FormStandard.Layout;

/**
 * How lines make up the height of cells and pages, in points.
 *
 * @param padding the space above and under the text of a cell
 * @param pageHeight how much of a page the table may take
 */
record Measures(double lineHeight, double padding, double pageHeight) {
    /** Sums of heights may be off by a trifle. */
    static final double TRIFLE = 0.001;

    static Measures of(Layout layout) {
        return new Measures(
                layout.lineHeight(),
                layout.paddingY(),
                layout.paperHeight() - layout.marginTop() - layout.marginBottom());
    }

    /** The height of a cell with some lines of text. */
    double heightOf(int lines) {
        return lines * lineHeight + 2 * padding;
    }

    /** How many lines a cell of a height holds. */
    int linesIn(double height) {
        return (int) Math.max(0, Math.floor((height - 2 * padding + TRIFLE) / lineHeight));
    }

    /** A cell that is printed whole again and again may take a third of a page, lest the pages are full of it. */
    boolean canRepeat(double height) {
        return height <= pageHeight / 3;
    }
}
