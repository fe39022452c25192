package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.format.paper.DocumentFonts;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.Face;
import org.jibiao.page.OutlineEntry;
import org.jibiao.page.PrintedForm;
import org.jibiao.text.Texts;

/**
 * Writes a form as the PDF of the official layout: the same pages as the preview's, with the fonts inside, fit for the archive
 * (PDF/A-3a) and for readers that do not see (PDF/UA-1), with bookmarks, and with the form itself attached. The program makes one and
 * keeps it, because the fonts are parsed for the first form only.
 */
public final class PdfWriter implements FormWriter {
    private final Papers papers;
    private final CarriedForm carriedForm;
    private final Program program;
    private final DocumentFonts fonts;
    private final byte[] colours = readColours();
    private final Texts texts = new Texts(PdfWriter.class);

    /**
     * Writes forms.
     *
     * @param carriedForm writes the form that is attached
     * @param program what the files name as the program that wrote them
     */
    public PdfWriter(Papers papers, CarriedForm carriedForm, Program program) {
        this.papers = papers;
        this.carriedForm = carriedForm;
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
        byte[] carried = carriedForm.write(form);
        // In memory first: a failure half way shall leave nothing written.
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        paint(printed, carried, document);
        document.writeTo(out);
    }

    private static byte[] readColours() {
        try (InputStream in = PdfWriter.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file sRGB.icc");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(PrintedForm printed, byte[] carriedForm, OutputStream out) {
        String id = UUID.nameUUIDFromBytes(carriedForm).toString();
        DocumentData data = DocumentData.of(printed, program);
        try (ArchivalDocument document = new ArchivalDocument(out, data, id, colours)) {
            document.attachSource(CarriedForm.NAME, "application/json", texts.get("attachment"), carriedForm);
            Map<Face, PdfFont> embedded = new EnumMap<>(Face.class);
            fonts.of(printed.pages()).forEach((face, subset) -> embedded.put(face, new PdfFont(subset)));
            PdfStructure structure = new PdfStructure(document);
            structure.add(printed.sheet());
            PdfPainter painter = new PdfPainter(document, embedded, structure);
            List<PdfPage> papers = printed.pages().stream().map(painter::paint).toList();
            new Bookmarks(document, printed.pages(), papers).add(OutlineEntry.of(printed));
            structure.finish();
        }
    }
}
