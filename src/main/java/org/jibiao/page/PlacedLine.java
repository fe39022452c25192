package org.jibiao.page;

import java.util.List;

/**
 * A line of text on a page.
 *
 * @param baseline the y of its baseline
 * @param runs its text from left to right, one run for each change of face
 */
public record PlacedLine(double baseline, List<Run> runs) {
    public PlacedLine {
        runs = List.copyOf(runs);
    }

    /**
     * Text in one face, drawn with the font's own advance widths.
     *
     * @param font the font of the face when the page was cut; whoever paints the page uses this one, whatever is chosen by then
     * @param x where it begins
     * @param width how wide it is
     * @param size the font size
     */
    public record Run(Face face, FontFile font, double size, double x, double width, String text) {}

    /** The text of the whole line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
