package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.format.paper.DocumentFonts;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.Face;
import org.jibiao.page.PrintedForm;

/**
 * Writes a form as the PDF of the official layout: the same pages as the preview's, with the fonts inside. The program makes one
 * and keeps it, because the fonts are parsed for the first form only.
 */
public final class PdfWriter implements FormWriter {
    private final Papers papers;
    private final Program program;
    private final DocumentFonts fonts;

    /**
     * Writes forms.
     *
     * @param program what the files name as the program that wrote them
     */
    public PdfWriter(Papers papers, Program program) {
        this.papers = papers;
        this.program = program;
        this.fonts = papers.fonts(PdfFont.TABLES);
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        PrintedForm printed = papers.of(form);
        // In memory first: a failure half way shall leave nothing written.
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        paint(printed, document);
        document.writeTo(out);
    }

    private void paint(PrintedForm printed, OutputStream out) {
        PdfString id =
                new PdfString(UUID.nameUUIDFromBytes(printed.form().toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
        WriterProperties properties =
                new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        try (PdfDocument document = new PdfDocument(new com.itextpdf.kernel.pdf.PdfWriter(out, properties))) {
            document.getCatalog().setLang(new PdfString("zh-CN"));
            document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            // Without a date, the same form always gives the same file.
            document.getDocumentInfo()
                    .setTitle(printed.title())
                    .setAuthor(printed.form().department())
                    .setCreator(program.nameAndVersion())
                    .removeCreationDate()
                    .setMoreInfo("ModDate", null);
            Map<Face, PdfFont> embedded = new EnumMap<>(Face.class);
            fonts.of(printed.pages()).forEach((face, subset) -> embedded.put(face, new PdfFont(subset)));
            PdfPainter painter = new PdfPainter(document, embedded);
            printed.pages().forEach(painter::paint);
        }
    }
}
