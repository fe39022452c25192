package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.paper.DocumentFonts;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.Face;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;
import org.jibiao.page.PrintedForm;

/** The same pages as a PDF that is nothing but pages: what the bench holds ours against. */
public final class PlainPdf {
    private final Papers papers;
    private final DocumentFonts fonts;

    public PlainPdf(Papers papers) {
        this.papers = papers;
        this.fonts = papers.fonts(PdfFont.TABLES);
    }

    public void write(DepartmentForm form, OutputStream out) throws IOException {
        PrintedForm printed = papers.of(form);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new com.itextpdf.kernel.pdf.PdfWriter(bytes))) {
            Map<Face, PdfFont> embedded = new EnumMap<>(Face.class);
            fonts.of(printed.pages()).forEach((face, subset) -> embedded.put(face, new PdfFont(subset)));
            PdfPainter painter = new PdfPainter(document, embedded, new NoMarks());
            printed.pages().forEach(painter::paint);
        }
        bytes.writeTo(out);
    }

    private static final class NoMarks implements ContentMarks {
        @Override
        public void turnTo(PdfPage page) {}

        @Override
        public String before(PlacedHeading heading) {
            return "";
        }

        @Override
        public String before(PlacedCell cell) {
            return "";
        }

        @Override
        public String beforeRules() {
            return "";
        }

        @Override
        public String beforePageNumber() {
            return "";
        }

        @Override
        public String after() {
            return "";
        }
    }
}
