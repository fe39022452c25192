package org.jibiao.format.excel;

import java.util.Objects;
import org.jibiao.page.PageNumber;
import org.jibiao.standard.FormStandard.Layout;

/**
 * The paper on which a worksheet is printed. Lengths are points.
 *
 * @param side the margin at either side
 * @param footer from the paper's lower edge to the page number
 * @param rightFooter the footer of odd pages
 * @param leftFooter the footer of even pages
 * @param scale the size in which the sheet is printed, in per cent; 0 for as small as the paper's width wants it, where Excel heeds no
 *     breaks
 */
record Paper(
        double width,
        double height,
        double top,
        double bottom,
        double side,
        double footer,
        String rightFooter,
        String leftFooter,
        int scale) {
    /** The number of the page, in a footer of Excel. */
    private static final String PAGE = "&P";

    Paper {
        Objects.requireNonNull(rightFooter);
        Objects.requireNonNull(leftFooter);
    }

    /**
     * The paper of the form: the table stands in the middle. The margins at its sides are half of what the layout leaves there, because an
     * office program without our fonts makes columns a little wider, and the table must not be cut for that.
     */
    static Paper portrait(Layout layout, int scale) {
        double beside = (layout.paperWidth() - layout.tableWidth() * scale / 100) / 2;
        double side = beside / 2;
        // As far in from the table's edge as the page number of the printed form.
        long spaces = Math.round((beside + PageNumber.SIZE - side) / PageNumber.SIZE);
        String indent = "\u3000".repeat((int) spaces);
        String number = layout.marks().pageNumber(PAGE);
        String font = "&\"" + ExcelFont.BODY.family() + ",常规\"&" + Math.round(PageNumber.SIZE);
        return new Paper(
                layout.paperWidth(),
                layout.paperHeight(),
                layout.marginTop(),
                layout.marginBottom(),
                side,
                layout.marginBottom() - PageNumber.DISTANCE - PageNumber.SIZE,
                "&R" + font + number + indent,
                "&L" + font + indent + number,
                scale);
    }

    /** The paper of plain columns, turned on its side. */
    static Paper landscape(Layout layout) {
        Paper form = portrait(layout, 100);
        return new Paper(
                form.height,
                form.width,
                form.side,
                form.bottom,
                form.side,
                form.footer,
                form.rightFooter,
                form.leftFooter,
                0);
    }

    /** Whether the sheet is made as small as the paper's width wants it. */
    boolean fitsWidth() {
        return scale == 0;
    }
}
