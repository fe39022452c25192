package org.jibiao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jibiao.page.PlacedCell.Part;
import org.jibiao.standard.FormStandard.Layout;

/** Puts the cells of a page, and the lines in them, where they are painted. */
final class CellPlacer {
    private final FaceSet faces;
    private final Layout layout;

    CellPlacer(FaceSet faces, Layout layout) {
        this.faces = faces;
        this.layout = layout;
    }

    /**
     * The cells of a page.
     *
     * @param top where the table begins
     */
    List<PlacedCell> place(PageCut page, double top) {
        List<PlacedCell> cells = new ArrayList<>();
        double y = top;
        for (PageCut.Part part : page.parts()) {
            place(part, y, cells);
            y += part.height();
        }
        cells.sort(Comparator.comparingDouble(PlacedCell::y).thenComparingDouble(PlacedCell::x));
        return cells;
    }

    private void place(PageCut.Part part, double top, List<PlacedCell> cells) {
        Section section = part.section();
        double[] edges = edges(part.heights(), top);
        for (int i = 0; i < section.slices().size(); i++) {
            Slice slice = section.slices().get(i);
            for (SetCell cell : section.band().rows().get(slice.row())) {
                cells.add(placeOwn(cell, slice, edges[i], edges[i + 1] - edges[i]));
            }
        }
        List<SetCell> spanning = section.band().spanning();
        for (int i = 0; i < spanning.size(); i++) {
            Section.Extent extent = section.extent(spanning.get(i));
            if (!extent.isEmpty()) {
                double y = edges[extent.first()];
                double height = edges[extent.end()] - y;
                cells.add(placeSpanning(spanning.get(i), extent, part.shares().get(i), y, height));
            }
        }
    }

    /** The upper edge of each row, and at last the lower edge of the last one. */
    private static double[] edges(List<Double> heights, double top) {
        double[] edges = new double[heights.size() + 1];
        edges[0] = top;
        for (int i = 0; i < heights.size(); i++) {
            edges[i + 1] = edges[i] + heights.get(i);
        }
        return edges;
    }

    private PlacedCell placeOwn(SetCell cell, Slice slice, double y, double height) {
        if (cell.whole()) {
            return placeWhole(cell, slice.begins(), y, height);
        }
        int from = Math.min(slice.from(), cell.lines().size());
        List<SetLine> lines = cell.lines().subList(from, from + slice.linesOf(cell));
        return placed(cell, lines, slice.begins() ? Part.FIRST : Part.REST, y, height);
    }

    private PlacedCell placeSpanning(
            SetCell cell, Section.Extent extent, PageCut.Share share, double y, double height) {
        if (cell.whole()) {
            return placeWhole(cell, extent.begins(), y, height);
        }
        List<SetLine> lines = cell.lines().subList(share.from(), share.to());
        return placed(cell, lines, extent.begins() ? Part.FIRST : Part.REST, y, height);
    }

    private PlacedCell placeWhole(SetCell cell, boolean first, double y, double height) {
        return first
                ? placed(cell, cell.lines(), Part.FIRST, y, height)
                : placed(cell, cell.repeated(), Part.REPEATED, y, height);
    }

    /** Lines stand in the middle of the cell's height. */
    private PlacedCell placed(SetCell cell, List<SetLine> lines, Part part, double y, double height) {
        Style style = Style.of(cell.cell().role());
        FaceChain chain = faces.chain(style.face());
        double size = layout.bodySize();
        double left = cell.x() + layout.paddingX();
        double available = cell.width() - 2 * layout.paddingX();
        double lineTop = y + (height - lines.size() * layout.lineHeight()) / 2;
        List<PlacedLine> placed = new ArrayList<>();
        for (SetLine line : lines) {
            double x = left + style.alignment().indent(available, line.width());
            placed.add(new PlacedLine(
                    lineTop + chain.baseline(layout.lineHeight(), size), chain.runs(line.text(), size, x)));
            lineTop += layout.lineHeight();
        }
        return new PlacedCell(cell.cell(), cell.x(), y, cell.width(), height, placed, part);
    }
}
