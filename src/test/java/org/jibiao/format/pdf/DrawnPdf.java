package org.jibiao.format.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A PDF that a test draws, page by page; heights are measured from the top of an A4 page. */
final class DrawnPdf implements AutoCloseable {
    static final double HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    /** Draws something with PDFBox's own means. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    DrawnPdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PDPage current() {
        return page;
    }

    PDDocument document() {
        return document;
    }

    DrawnPdf draw(Drawing drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
        return this;
    }

    DrawnPdf text(double x, double y, String text) throws IOException {
        return text(x, y, text, RenderingMode.FILL);
    }

    DrawnPdf text(double x, double y, String text, RenderingMode mode) throws IOException {
        return draw(content -> {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            content.newLineAtOffset((float) x, (float) (HEIGHT - y));
            content.showText(text);
            content.endText();
        });
    }

    /** Fills a rectangle. */
    DrawnPdf filled(double x, double y, double width, double height, Color color) throws IOException {
        return draw(content -> {
            content.setNonStrokingColor(color);
            content.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            content.fill();
        });
    }

    DrawnPdf stroked(double x1, double y1, double x2, double y2, Color color) throws IOException {
        return draw(content -> {
            content.setStrokingColor(color);
            content.moveTo((float) x1, (float) (HEIGHT - y1));
            content.lineTo((float) x2, (float) (HEIGHT - y2));
            content.stroke();
        });
    }

    /** Four cells, ruled with thin filled rectangles as Word does, with a word in each. */
    DrawnPdf fourCells() throws IOException {
        for (double y : new double[] {100, 130, 160}) {
            filled(100, y, 200.5, 0.5, Color.BLACK);
        }
        for (double x : new double[] {100, 200, 300}) {
            filled(x, 100, 0.5, 60.5, Color.BLACK);
        }
        return text(105, 119, "one")
                .text(205, 119, "two")
                .text(105, 149, "three")
                .text(205, 149, "four");
    }

    /** A picture as large as the page. */
    DrawnPdf scanned() throws IOException {
        return draw(content -> content.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                0,
                0,
                page.getMediaBox().getWidth(),
                page.getMediaBox().getHeight()));
    }

    DrawnPdf locked(String ownerPassword, String userPassword) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, permission));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
