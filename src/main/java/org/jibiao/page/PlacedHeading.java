package org.jibiao.page;

import java.util.List;
import org.jibiao.sheet.Heading;

/**
 * A heading on a page.
 *
 * @param heading what is shown
 * @param lines its text, line by line
 */
public record PlacedHeading(Heading heading, List<PlacedLine> lines) {
    public PlacedHeading {
        lines = List.copyOf(lines);
    }
}
