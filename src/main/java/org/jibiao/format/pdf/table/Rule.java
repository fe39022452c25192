package org.jibiao.format.pdf.table;

/**
 * A ruled line, or a piece of one.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at where it stands across its run: the y of a horizontal one
 * @param from where it begins along its run
 * @param to where it ends
 */
public record Rule(boolean horizontal, double at, double from, double to) {
    public Rule {
        if (from > to) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public double length() {
        return to - from;
    }

    /** The line along the middle of a thin rectangle, or the rectangle's longer middle. */
    public static Rule along(Box thin) {
        return thin.width() >= thin.height()
                ? new Rule(true, thin.centreY(), thin.left(), thin.right())
                : new Rule(false, thin.centreX(), thin.top(), thin.bottom());
    }

    Rule cutTo(double newFrom, double newTo) {
        return new Rule(horizontal, at, newFrom, newTo);
    }

    /** Whether one that runs the other way meets it. */
    boolean meets(Rule across, double tolerance) {
        return at >= across.from - tolerance
                && at <= across.to + tolerance
                && across.at >= from - tolerance
                && across.at <= to + tolerance;
    }

    Rule seenFrom(Direction right) {
        Box box = right.turn(horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to));
        boolean turned = right == Direction.UP || right == Direction.DOWN;
        return horizontal != turned
                ? new Rule(true, box.top(), box.left(), box.right())
                : new Rule(false, box.left(), box.top(), box.bottom());
    }

    Rule moved(double x, double y) {
        return horizontal ? new Rule(true, at + y, from + x, to + x) : new Rule(false, at + x, from + y, to + y);
    }
}
