package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** The text outside all ruled tables. */
final class FreeText {
    private FreeText() {}

    /**
     * Its lines, and the tables that have no lines of their own.
     *
     * @param glyphs the characters
     * @param rules the horizontal lines that belong to no ruled table
     * @param tables the places of the ruled tables, which lines of text must not reach over
     */
    static List<PageLayout.Block> blocks(List<Glyph> glyphs, List<Rule> rules, List<Box> tables) {
        List<PageLayout.Block> blocks = new ArrayList<>();
        PageReader.byDirection(glyphs).forEach((direction, found) -> {
            if (direction == Direction.RIGHT) {
                for (List<Glyph> line : LineBuilder.lines(found)) {
                    blocks.add(new PageLayout.FreeLine(LineBuilder.line(line)));
                }
            } else if (!found.stream().allMatch(Glyph::isSpace)) {
                blocks.add(new PageLayout.FreeLine(sideways(direction, found)));
            }
        });
        return blocks;
    }

    private static TextLine sideways(Direction direction, List<Glyph> glyphs) {
        Box box = glyphs.getFirst().box();
        for (Glyph glyph : glyphs) {
            box = box.with(glyph.box());
        }
        return new TextLine(
                CellFiller.sideways(direction, glyphs), box, glyphs.getFirst().size(), 0, false);
    }
}
