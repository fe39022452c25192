package org.jibiao.ui.preview;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Rule;

/** Draws a page on the screen, to the point where the PDF has it. */
final class PagePainter {
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = Color.rgb(20, 20, 20);
    private static final Color MARK = Color.rgb(9, 105, 218, 0.13);
    private static final Color MARK_EDGE = Color.rgb(9, 105, 218, 0.75);

    private final PageFonts fonts;

    PagePainter(PageFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Draws a page.
     *
     * @param zoom pixels a point
     * @param marked the place whose cells are marked
     */
    void paint(GraphicsContext on, Page page, double zoom, Optional<Place> marked) {
        on.save();
        on.scale(zoom, zoom);
        on.setFill(PAPER);
        on.fillRect(0, 0, page.width(), page.height());
        page.cells().stream().filter(cell -> shows(cell, marked)).forEach(cell -> mark(on, cell, zoom));
        on.setFill(INK);
        for (PlacedHeading heading : page.headings()) {
            heading.lines().forEach(line -> write(on, line));
        }
        for (PlacedCell cell : page.cells()) {
            cell.lines().forEach(line -> write(on, line));
        }
        page.footer().ifPresent(line -> write(on, line));
        on.setStroke(INK);
        for (Rule rule : page.rules()) {
            // A rule thinner than a pixel would fade; the paper has it black.
            on.setLineWidth(Math.max(rule.thickness(), 0.6 / zoom));
            on.strokeLine(rule.x1(), rule.y1(), rule.x2(), rule.y2());
        }
        on.restore();
    }

    private static boolean shows(PlacedCell cell, Optional<Place> marked) {
        return marked.isPresent() && cell.cell().place().equals(marked);
    }

    private static void mark(GraphicsContext on, PlacedCell cell, double zoom) {
        on.setFill(MARK);
        on.fillRect(cell.x(), cell.y(), cell.width(), cell.height());
        on.setFill(MARK_EDGE);
        on.fillRect(cell.x(), cell.y(), 2.5 / zoom, cell.height());
    }

    private void write(GraphicsContext on, PlacedLine line) {
        for (PlacedLine.Run run : line.runs()) {
            on.setFont(fonts.font(run.font(), run.size()));
            on.fillText(run.text(), run.x(), line.baseline());
        }
    }
}
