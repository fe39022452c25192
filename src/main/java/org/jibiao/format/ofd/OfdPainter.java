package org.jibiao.format.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jibiao.format.archive.Markup;
import org.jibiao.format.paper.GlyphBox;
import org.jibiao.page.Face;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Rule;

/**
 * Paints pages of one document. Everything has its place already; nothing is measured or moved here. Each object has a box on the
 * page, beyond which readers cut it off, and places things from that box's upper left corner (GB/T 33190-2016, 8.5).
 */
final class OfdPainter {
    private final Map<Face, OfdFont> fonts;
    private final UnitIds ids;

    OfdPainter(Map<Face, OfdFont> fonts, UnitIds ids) {
        this.fonts = fonts;
        this.ids = ids;
    }

    void paint(Page page, Markup xml) throws IOException {
        xml.begin("ofd:Page", "xmlns:ofd", OfdNames.NAMESPACE);
        xml.begin("ofd:Area");
        xml.element("ofd:PhysicalBox", Millimetres.of(0, 0, page.width(), page.height()));
        xml.end();
        xml.begin("ofd:Content").begin("ofd:Layer", "ID", String.valueOf(ids.next()), "Type", "Body");
        for (PlacedLine line : (Iterable<PlacedLine>) page.lines()::iterator) {
            text(line, xml);
        }
        rules(page.rules(), xml);
        xml.end().end().end();
    }

    private void text(PlacedLine line, Markup xml) throws IOException {
        for (PlacedLine.Run run : line.runs()) {
            OfdFont font = fonts.get(run.face());
            if (font == null) {
                throw new IllegalStateException("no font for " + run.face());
            }
            for (TextPiece piece : TextPiece.of(run.text(), run.size(), run.x(), font)) {
                text(piece, line.baseline(), run.size(), font, xml);
            }
        }
    }

    private void text(TextPiece piece, double baseline, double size, OfdFont font, Markup xml) throws IOException {
        GlyphBox ink = font.ink();
        double beforeX = -ink.left() * size / 1000;
        double above = ink.top() * size / 1000;
        double width = beforeX + piece.width(size, font) + ink.right() * size / 1000;
        double height = above - ink.bottom() * size / 1000;
        xml.begin(
                "ofd:TextObject",
                "ID",
                String.valueOf(ids.next()),
                "Boundary",
                Millimetres.of(piece.x() - beforeX, baseline - above, width, height),
                "Font",
                String.valueOf(font.id()),
                "Size",
                Millimetres.of(size));
        if (piece.isWide()) {
            // Not every reader looks beyond 16 bits in a font's table of characters.
            xml.begin("ofd:CGTransform", "CodePosition", "0", "CodeCount", "2", "GlyphCount", "1");
            xml.element(
                    "ofd:Glyphs",
                    String.valueOf(font.subset().glyphOf(piece.text().codePointAt(0))));
            xml.end();
        }
        List<String> place = new ArrayList<>(List.of("X", Millimetres.of(beforeX), "Y", Millimetres.of(above)));
        String steps = piece.steps(size, font);
        if (!steps.isEmpty()) {
            place.addAll(List.of("DeltaX", steps));
        }
        xml.element("ofd:TextCode", piece.text(), place.toArray(String[]::new));
        xml.end();
    }

    /** All lines of a thickness are one path. */
    private void rules(List<Rule> rules, Markup xml) throws IOException {
        Map<Double, List<Rule>> byThickness =
                rules.stream().collect(Collectors.groupingBy(Rule::thickness, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Double, List<Rule>> equal : byThickness.entrySet()) {
            rules(equal.getValue(), equal.getKey(), xml);
        }
    }

    private void rules(List<Rule> rules, double thickness, Markup xml) throws IOException {
        // Corners are square: a line reaches half its thickness beyond its ends.
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Rule rule : rules) {
            left = Math.min(left, Math.min(rule.x1(), rule.x2()) - thickness);
            top = Math.min(top, Math.min(rule.y1(), rule.y2()) - thickness);
            right = Math.max(right, Math.max(rule.x1(), rule.x2()) + thickness);
            bottom = Math.max(bottom, Math.max(rule.y1(), rule.y2()) + thickness);
        }
        StringBuilder path = new StringBuilder();
        for (Rule rule : rules) {
            path.append(path.isEmpty() ? "M " : " M ").append(Millimetres.of(rule.x1() - left, rule.y1() - top));
            path.append(" L ").append(Millimetres.of(rule.x2() - left, rule.y2() - top));
        }
        xml.begin(
                "ofd:PathObject",
                "ID",
                String.valueOf(ids.next()),
                "Boundary",
                Millimetres.of(left, top, right - left, bottom - top),
                "LineWidth",
                Millimetres.of(thickness),
                "Cap",
                "Square");
        xml.element("ofd:AbbreviatedData", path.toString());
        xml.end();
    }
}
