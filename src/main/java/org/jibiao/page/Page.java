package org.jibiao.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page, ready to be painted. All lengths are points (1/72 inch); the origin is the top left corner, y grows downwards.
 *
 * @param number the printed page number, from 1
 * @param width the width of the paper
 * @param height the height of the paper
 * @param headings the lines above the table, on the first page
 * @param cells the cells of this page, from top to bottom and left to right, with the part of their text that stands here
 * @param rules the lines of the table; none is drawn twice
 * @param footer the page number line
 */
public record Page(
        int number,
        double width,
        double height,
        List<PlacedHeading> headings,
        List<PlacedCell> cells,
        List<Rule> rules,
        Optional<PlacedLine> footer) {
    public Page {
        headings = List.copyOf(headings);
        cells = List.copyOf(cells);
        rules = List.copyOf(rules);
    }

    /** All that is written on the page: the headings, the cells, the number of the page. */
    public Stream<PlacedLine> lines() {
        return Stream.of(
                        headings.stream().flatMap(heading -> heading.lines().stream()),
                        cells.stream().flatMap(cell -> cell.lines().stream()),
                        footer.stream())
                .flatMap(lines -> lines);
    }
}
