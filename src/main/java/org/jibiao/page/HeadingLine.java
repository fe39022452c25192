package org.jibiao.page;

import org.jibiao.sheet.Heading;
import org.jibiao.standard.FormStandard.Layout;

/**
 * How large the lines above the table are, in points.
 *
 * @param size the font size
 * @param height from one line to the next
 */
public record HeadingLine(double size, double height) {

    /** The lines of a kind of heading. Title and subtitle belong together; the last line stands close to the table. */
    public static HeadingLine of(Heading.Kind kind, Layout layout) {
        return switch (kind) {
            case TITLE -> new HeadingLine(layout.titleSize(), layout.titleSize() * 1.5);
            case SUBTITLE -> new HeadingLine(layout.subtitleSize(), layout.subtitleSize() * 2);
            case LINE -> new HeadingLine(layout.bodySize(), layout.bodySize() * 1.9);
        };
    }
}
