package org.jibiao.format.pdf.table;

/**
 * A line of text.
 *
 * @param text what it says, without spaces at its ends
 * @param box its place, seen so that it runs to the right
 * @param size the height of its largest font in points
 * @param lead the width of what it begins with and no line break could part: what the line before had no room for
 * @param spaceAfter whether a space was printed after it
 */
record TextLine(String text, Box box, double size, double lead, boolean spaceAfter) {
    /** The same elsewhere. */
    TextLine moved(double x, double y) {
        return new TextLine(text, box.moved(x, y), size, lead, spaceAfter);
    }
}
