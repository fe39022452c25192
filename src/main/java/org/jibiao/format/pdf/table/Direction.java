package org.jibiao.format.pdf.table;

/** Where the next character of a line stands. */
public enum Direction {
    /** As usual. */
    RIGHT,
    /** From top to bottom, lines from right to left: vertical writing, and text turned clockwise. */
    DOWN,
    /** Upside down. */
    LEFT,
    /** From bottom to top: text turned anticlockwise. */
    UP;

    /** A rectangle as somebody sees it who holds the page so that text of this direction runs to the right, about the corner. */
    public Box turn(Box box) {
        return switch (this) {
            case RIGHT -> box;
            case DOWN -> new Box(box.top(), -box.right(), box.bottom(), -box.left());
            case LEFT -> new Box(-box.right(), -box.bottom(), -box.left(), -box.top());
            case UP -> new Box(-box.bottom(), box.left(), -box.top(), box.right());
        };
    }

    /** This direction as it appears on a page that is held so that another runs to the right. */
    public Direction seenFrom(Direction right) {
        return switch (right) {
            case RIGHT -> this;
            case DOWN -> before();
            case LEFT -> before().before();
            case UP -> before().before().before();
        };
    }

    /** A quarter of a turn anticlockwise from it. */
    private Direction before() {
        return switch (this) {
            case RIGHT -> UP;
            case DOWN -> RIGHT;
            case LEFT -> DOWN;
            case UP -> LEFT;
        };
    }
}
