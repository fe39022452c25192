package org.jibiao.format.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants;
import java.util.List;
import java.util.Map;
import org.jibiao.page.Face;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Rule;

/** Paints pages into one document. Everything has its place already; nothing is measured or moved here. */
final class PdfPainter {
    private final PdfDocument document;
    private final Map<Face, PdfFont> fonts;

    PdfPainter(PdfDocument document, Map<Face, PdfFont> fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    void paint(Page page) {
        PageSize paper = new PageSize((float) page.width(), (float) page.height());
        PdfPage paperPage = document.addNewPage(paper);
        PdfCanvas canvas = new PdfCanvas(paperPage);
        // PDF counts from the lower left corner, a page from the upper left one.
        double height = page.height();
        for (PlacedHeading heading : page.headings()) {
            paint(heading.lines(), canvas, height);
        }
        for (PlacedCell cell : page.cells()) {
            paint(cell.lines(), canvas, height);
        }
        rule(page.rules(), canvas, height);
        page.footer().ifPresent(footer -> paint(List.of(footer), canvas, height));
        paperPage.flush();
    }

    private void paint(List<PlacedLine> lines, PdfCanvas canvas, double height) {
        if (lines.isEmpty()) {
            return;
        }
        canvas.beginText();
        for (PlacedLine line : lines) {
            for (PlacedLine.Run run : line.runs()) {
                canvas.setFontAndSize(fonts.get(run.face()), (float) run.size())
                        .setTextMatrix((float) run.x(), (float) (height - line.baseline()))
                        .showText(run.text());
            }
        }
        canvas.endText();
    }

    private static void rule(List<Rule> rules, PdfCanvas canvas, double height) {
        if (rules.isEmpty()) {
            return;
        }
        canvas.setStrokeColor(ColorConstants.BLACK)
                // Corners are square: a rule reaches half its thickness beyond its ends.
                .setLineCapStyle(PdfCanvasConstants.LineCapStyle.PROJECTING_SQUARE);
        for (Rule rule : rules) {
            canvas.setLineWidth((float) rule.thickness())
                    .moveTo(rule.x1(), height - rule.y1())
                    .lineTo(rule.x2(), height - rule.y2())
                    .stroke();
        }
    }
}
