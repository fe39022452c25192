package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the characters of a page into the cells in which they stand. */
final class CellFiller {
    /** Characters of one run that stand nearer than this, in parts of their size, are one word, and stand in one cell. */
    private static final double TIGHT = 0.3;

    /** No table keeps its text farther from its lines, in points. */
    private static final double MOST_PADDING = 9;

    private CellFiller() {}

    static PageTable fill(Grid grid, List<Glyph> glyphs) {
        List<List<Glyph>> contents = new ArrayList<>();
        grid.areas().forEach(area -> contents.add(new ArrayList<>()));
        int begin = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !isTight(glyphs.get(i - 1), glyphs.get(i))) {
                place(grid, glyphs.subList(begin, i), contents);
                begin = i;
            }
        }
        List<PageCell> cells = new ArrayList<>();
        double padding = MOST_PADDING;
        for (int i = 0; i < contents.size(); i++) {
            Grid.Area area = grid.areas().get(i);
            PageCell cell = cell(area.row(), area.rowAfter(), grid.box(area), contents.get(i));
            for (TextLine line : cell.lines()) {
                padding = Math.min(padding, line.box().left() - cell.box().left());
            }
            cells.add(cell);
        }
        return new PageTable(
                grid.box(), grid.rows().spaces(), cells, Math.max(0, padding), grid.closedAbove(), grid.closedBelow());
    }

    private static boolean isTight(Glyph before, Glyph after) {
        return before.run() == after.run()
                && before.direction() == Direction.RIGHT
                && after.direction() == Direction.RIGHT
                && !before.isSpace()
                && !after.isSpace()
                && Math.abs(after.box().left() - before.box().right()) < TIGHT * after.size();
    }

    /** A word that runs over the edge of its cell stays in it: where most of its characters stand. */
    private static void place(Grid grid, List<Glyph> word, List<List<Glyph>> contents) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Glyph glyph : word) {
            counts.merge(grid.areaAt(glyph.box().centreX(), glyph.box().centreY()), 1, Integer::sum);
        }
        int most = -1;
        int count = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        if (most >= 0) {
            contents.get(most).addAll(word);
        }
    }

    /** A cell with what stands in it. */
    static PageCell cell(int row, int rowAfter, Box box, List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        StringBuilder sideways = new StringBuilder();
        PageReader.byDirection(glyphs).forEach((direction, found) -> {
            if (direction == Direction.RIGHT) {
                LineBuilder.lines(found).forEach(line -> lines.add(LineBuilder.line(line)));
            } else {
                sideways.append(sideways(direction, found));
            }
        });
        return new PageCell(row, rowAfter, box, lines, sideways.toString());
    }

    /** Text of another direction, as somebody reads it who turns the page. */
    static String sideways(Direction direction, List<Glyph> glyphs) {
        List<Glyph> turned =
                glyphs.stream().map(glyph -> glyph.seenFrom(direction)).toList();
        StringBuilder text = new StringBuilder();
        for (List<Glyph> line : LineBuilder.lines(turned)) {
            text.append(LineBuilder.line(line).text());
        }
        return text.toString();
    }
}
