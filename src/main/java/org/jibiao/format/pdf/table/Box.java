package org.jibiao.format.pdf.table;

/** A rectangle on a page as a person sees it, in points from the upper left corner, y downwards. */
public record Box(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (top + bottom) / 2;
    }

    public double area() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    /** Whether a point lies in it. */
    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether another lies in it, but for a little. */
    public boolean holds(Box other, double tolerance) {
        return other.left >= left - tolerance
                && other.right <= right + tolerance
                && other.top >= top - tolerance
                && other.bottom <= bottom + tolerance;
    }

    /** The smallest that holds both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What both have in common; its width or height is negative when that is nothing. */
    public Box cutTo(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The same elsewhere. */
    public Box moved(double x, double y) {
        return new Box(left + x, top + y, right + x, bottom + y);
    }
}
