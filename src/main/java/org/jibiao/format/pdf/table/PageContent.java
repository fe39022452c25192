package org.jibiao.format.pdf.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is printed on a page.
 *
 * @param number the page, from 1
 * @param width of the visible page, in points
 * @param height of the visible page, in points
 * @param glyphs its characters, in the order in which they were printed
 * @param rules its ruled lines, in pieces as they were printed
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /** The page held so that most of its text runs to the right: a wide table may be printed sideways on a tall page. */
    PageContent upright() {
        Direction most = direction();
        if (most == Direction.RIGHT) {
            return this;
        }
        Box corner = most.turn(new Box(0, 0, width, height));
        double x = -corner.left();
        double y = -corner.top();
        return new PageContent(
                number,
                corner.width(),
                corner.height(),
                glyphs.stream()
                        .map(glyph -> glyph.seenFrom(most))
                        .map(glyph -> new Glyph(
                                glyph.text(), glyph.box().moved(x, y), glyph.size(), glyph.direction(), glyph.run()))
                        .toList(),
                rules.stream().map(rule -> rule.seenFrom(most).moved(x, y)).toList());
    }

    private Direction direction() {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        for (Glyph glyph : glyphs) {
            if (!glyph.isSpace()) {
                counts.merge(glyph.direction(), 1, Integer::sum);
            }
        }
        int usual = counts.getOrDefault(Direction.RIGHT, 0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > usual)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Direction.RIGHT);
    }
}
