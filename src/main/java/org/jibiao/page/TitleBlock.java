package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.sheet.Heading;
import org.jibiao.standard.FormStandard.Layout;

/** What stands above the table on the first page. */
record TitleBlock(List<PlacedHeading> headings, double height) {

    /** Sets the headings between two edges of the paper, from the upper margin on. */
    static TitleBlock set(List<Heading> headings, Layout layout, FaceSet faces, double left, double right) {
        List<PlacedHeading> placed = new ArrayList<>();
        double y = layout.marginTop();
        for (Heading heading : headings) {
            Style style = Style.of(heading.kind());
            FaceChain chain = faces.chain(style.face());
            HeadingLine set = HeadingLine.of(heading.kind(), layout);
            double size = set.size();
            double lineHeight = set.height();
            List<PlacedLine> lines = new ArrayList<>();
            for (SetLine line : new LineBreaker(chain, size, right - left, 0).lines(heading.text())) {
                double x = left + style.alignment().indent(right - left, line.width());
                lines.add(new PlacedLine(y + chain.baseline(lineHeight, size), chain.runs(line.text(), size, x)));
                y += lineHeight;
            }
            placed.add(new PlacedHeading(heading, lines));
        }
        return new TitleBlock(placed, y - layout.marginTop());
    }
}
