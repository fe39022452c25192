package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the lines and tables of a page. */
public final class PageReader {
    /** A frame with one cell that takes more of the page than this is an ornament. */
    private static final double FRAME = 0.6;

    private PageReader() {}

    /** What stands on a page. */
    public static PageLayout read(PageContent content) {
        PageContent page = content.upright();
        List<Rule> rules = RuleMerger.merged(page.rules());
        List<Grid> grids = tables(page, rules);
        List<Box> ruled = grids.stream().map(Grid::box).toList();
        List<List<Glyph>> filled = new ArrayList<>();
        grids.forEach(grid -> filled.add(new ArrayList<>()));
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            int table = indexOf(ruled, glyph.box());
            (table < 0 ? free : filled.get(table)).add(glyph);
        }
        List<PageLayout.Block> blocks = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            blocks.add(new PageLayout.FoundTable(CellFiller.fill(grids.get(i), filled.get(i))));
        }
        List<Rule> loose = rules.stream()
                .filter(rule -> rule.horizontal() && ruled.stream().noneMatch(box -> holds(box, rule)))
                .toList();
        blocks.addAll(FreeText.blocks(free, loose, ruled));
        blocks.sort(Comparator.<PageLayout.Block>comparingDouble(
                        block -> block.box().top())
                .thenComparingDouble(block -> block.box().left()));
        return new PageLayout(page.number(), page.width(), page.height(), blocks);
    }

    private static List<Grid> tables(PageContent page, List<Rule> rules) {
        List<Grid> grids = RuleNets.of(rules).stream()
                .map(Grid::new)
                .filter(grid -> !grid.isEmpty())
                .toList();
        return grids.stream()
                .filter(grid -> !isFrame(grid, grids, page))
                .filter(grid -> grids.stream().noneMatch(outer -> isWithinCell(grid, outer, grids, page)))
                .toList();
    }

    private static boolean isFrame(Grid grid, List<Grid> grids, PageContent page) {
        return grid.areas().size() == 1
                && (grid.box().area() > FRAME * page.width() * page.height()
                        || grids.stream()
                                .anyMatch(other -> other != grid && grid.box().holds(other.box(), 0)));
    }

    /** Lines within one cell of another table: a box to tick, an underline with ends. */
    private static boolean isWithinCell(Grid grid, Grid outer, List<Grid> grids, PageContent page) {
        return outer != grid
                && !isFrame(outer, grids, page)
                && outer.areas().stream().anyMatch(area -> outer.box(area).holds(grid.box(), Edges.SAME));
    }

    private static boolean holds(Box box, Rule rule) {
        return box.holds((rule.from() + rule.to()) / 2, rule.at());
    }

    private static int indexOf(List<Box> boxes, Box glyph) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).holds(glyph.centreX(), glyph.centreY())) {
                return i;
            }
        }
        return -1;
    }

    /** Characters by their direction, those that run to the right first. */
    static Map<Direction, List<Glyph>> byDirection(List<Glyph> glyphs) {
        Map<Direction, List<Glyph>> directions = new EnumMap<>(Direction.class);
        glyphs.forEach(glyph -> directions
                .computeIfAbsent(glyph.direction(), direction -> new ArrayList<>())
                .add(glyph));
        return new TreeMap<>(directions);
    }
}
