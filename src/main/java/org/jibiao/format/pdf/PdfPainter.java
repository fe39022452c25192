package org.jibiao.format.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.LineCapStyle;
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
    private final ContentMarks marks;
    private final PdfDictionary resources;

    PdfPainter(PdfDocument document, Map<Face, PdfFont> fonts, ContentMarks marks) {
        this.document = document;
        this.fonts = fonts;
        this.marks = marks;
        PdfDictionary fontResources = new PdfDictionary();
        fonts.forEach((face, font) -> fontResources.put(new PdfName(nameOf(face)), font.addTo(document)));
        resources = new PdfDictionary();
        resources.put(PdfName.Font, fontResources);
        resources.makeIndirect(document);
    }

    /** Adds a page to the document. */
    PdfPage paint(Page page) {
        PdfPage paper = document.addNewPage(new PageSize((float) page.width(), (float) page.height()));
        paper.getPdfObject().put(PdfName.Resources, resources);
        PdfCanvas canvas = new PdfCanvas(paper);
        canvas.writeLiteral(contents(page, paper));
        canvas.writeLiteral(marks.beforeRules());
        rule(page.rules(), canvas, page.height());
        canvas.writeLiteral(marks.after());
        paper.flush();
        return paper;
    }

    private String contents(Page page, PdfPage paper) {
        StringBuilder contents = new StringBuilder();
        marks.turnTo(paper);
        for (PlacedHeading heading : page.headings()) {
            paint(marks.before(heading), heading.lines(), contents, page.height());
        }
        for (PlacedCell cell : page.cells()) {
            if (!cell.lines().isEmpty()) {
                paint(marks.before(cell), cell.lines(), contents, page.height());
            }
        }
        page.footer().ifPresent(footer -> paint(marks.beforePageNumber(), List.of(footer), contents, page.height()));
        return contents.toString();
    }

    /** PDF counts from the lower left corner, a page from the upper left one. */
    private void paint(String mark, List<PlacedLine> lines, StringBuilder contents, double height) {
        contents.append(mark).append("BT\n");
        for (PlacedLine line : lines) {
            for (PlacedLine.Run run : line.runs()) {
                PdfFont font = fonts.get(run.face());
                if (font == null) {
                    throw new IllegalStateException("no font for " + run.face());
                }
                contents.append('/').append(nameOf(run.face())).append(' ');
                append(contents, run.size()).append("Tf 1 0 0 1 ");
                append(append(contents, run.x()), height - line.baseline()).append("Tm ");
                contents.append(font.encoded(run.text())).append(" Tj\n");
            }
        }
        contents.append("ET\n").append(marks.after());
    }

    private static String nameOf(Face face) {
        return switch (face) {
            case TITLE -> "Title";
            case HEADING -> "Heading";
            case BODY -> "Body";
            case STAND_IN -> "StandIn";
        };
    }

    /** A length to a thousandth of a point, and a space. */
    private static StringBuilder append(StringBuilder text, double points) {
        long thousandths = Math.round(points * 1000);
        text.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            text.append('.').append(rest / 100).append(rest / 10 % 10).append(rest % 10);
        }
        return text.append(' ');
    }

    private static void rule(List<Rule> rules, PdfCanvas canvas, double height) {
        // Corners are square: a rule reaches half its thickness beyond its ends.
        canvas.setLineCapStyle(LineCapStyle.PROJECTING_SQUARE);
        for (Rule rule : rules) {
            canvas.setLineWidth((float) rule.thickness())
                    .moveTo(rule.x1(), height - rule.y1())
                    .lineTo(rule.x2(), height - rule.y2())
                    .stroke();
        }
    }
}
