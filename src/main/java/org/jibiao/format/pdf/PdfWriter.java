package org.jibiao.format.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.page.MissingCharacter;
import org.jibiao.page.Page;
import org.jibiao.page.Paginator;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Labels;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;

/**
 * Writes a form as the PDF of the official layout: the same pages as the preview's, with the fonts inside. The program makes one
 * and keeps it, because the fonts are parsed for the first form only.
 */
public final class PdfWriter implements FormWriter {
    private final Standards standards;
    private final Typefaces typefaces;
    private final Paginator paginator;
    private final PdfFonts fonts;
    private final Texts texts = new Texts(PdfWriter.class);

    public PdfWriter(Standards standards, Typefaces typefaces, Paginator paginator) {
        this.standards = standards;
        this.typefaces = typefaces;
        this.paginator = paginator;
        this.fonts = new PdfFonts(typefaces);
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        FormStandard standard = standards.forYear(form.year());
        Sheet sheet = FormSheet.of(form, standard);
        List<MissingCharacter> missing = typefaces.missing(sheet);
        if (!missing.isEmpty()) {
            throw new UnprintableFormException(new MissingCharacterMessage(texts, standard.labels()).of(missing, form));
        }
        // In memory first: a failure half way shall leave nothing written.
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        paint(paginator.paginate(sheet, standard.layout()), form, standard.labels(), document);
        document.writeTo(out);
    }

    private void paint(List<Page> pages, DepartmentForm form, Labels labels, OutputStream out) {
        PdfString id = new PdfString(UUID.nameUUIDFromBytes(form.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
        WriterProperties properties =
                new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        try (PdfDocument document = new PdfDocument(new com.itextpdf.kernel.pdf.PdfWriter(out, properties))) {
            document.getCatalog().setLang(new PdfString("zh-CN"));
            document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            // Without a date, the same form always gives the same file.
            document.getDocumentInfo()
                    .setTitle(labels.title() + labels.subtitle(form.year()) + form.department())
                    .setAuthor(form.department())
                    .removeCreationDate()
                    .setMoreInfo("ModDate", null);
            PdfPainter painter = new PdfPainter(document, fonts.of(pages));
            pages.forEach(painter::paint);
        }
    }
}
