package org.jibiao.page;

import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;

/** How a text is set, which follows from what it is for. */
public record Style(Face face, Alignment alignment) {
    /** Where the lines of a text stand between its left and its right edge. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT;

        /** How far from the left edge a line begins. */
        double indent(double available, double used) {
            return switch (this) {
                case LEFT -> 0;
                case CENTRE -> (available - used) / 2;
                case RIGHT -> available - used;
            };
        }
    }

    /** How a cell is set. */
    public static Style of(Cell.Role role) {
        return switch (role) {
            case LABEL, HEAD -> new Style(Face.HEADING, Alignment.CENTRE);
            case TEXT -> new Style(Face.BODY, Alignment.LEFT);
            case VALUE -> new Style(Face.BODY, Alignment.CENTRE);
            case AMOUNT -> new Style(Face.BODY, Alignment.RIGHT);
        };
    }

    /** How a heading is set. */
    public static Style of(Heading.Kind kind) {
        return switch (kind) {
            case TITLE -> new Style(Face.TITLE, Alignment.CENTRE);
            case SUBTITLE -> new Style(Face.BODY, Alignment.CENTRE);
            case LINE -> new Style(Face.BODY, Alignment.LEFT);
        };
    }
}
