package org.jibiao.page;

import org.jibiao.standard.FormStandard.Layout;

/**
 * The page number under the table as GB/T 9704-2012 §7.5 prescribes it for official papers: 4th size (14 pt),
 * 7 mm below the type area, on the outer side, one character in.
 */
public final class PageNumber {
    /** The font size in points; it stands as far in from the table's edge. */
    public static final double SIZE = 14;

    /** From the type area to the upper edge of the number, in points. */
    public static final double DISTANCE = 7 * 72 / 25.4;

    private PageNumber() {}

    static PlacedLine set(int number, Layout layout, FaceSet faces, double left, double right) {
        FaceChain chain = faces.chain(Face.BODY);
        String text = layout.marks().pageNumber(String.valueOf(number));
        boolean onTheRight = number % 2 == 1;
        double x = onTheRight ? right - SIZE - chain.width(text, SIZE) : left + SIZE;
        double top = layout.paperHeight() - layout.marginBottom() + DISTANCE;
        return new PlacedLine(top + chain.baseline(SIZE, SIZE), chain.runs(text, SIZE, x));
    }
}
