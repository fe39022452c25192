package org.jibiao.format.word;

import java.io.IOException;
import java.io.OutputStream;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.format.archive.ArchiveWriter;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.format.archive.ContentTypes;
import org.jibiao.format.archive.OfficeProperties;
import org.jibiao.page.RowHeights;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;

/**
 * Writes a form as a Word document: the official layout as one table that a clerk can go on editing in Word, WPS or LibreOffice. The
 * form itself rides along, so that {@link DocxReader} has it back without any loss. Characters that our fonts lack are no trouble
 * here; Word looks for them in its own.
 */
public final class DocxWriter implements FormWriter {
    private final Standards standards;
    private final RowHeights rowHeights;
    private final CarriedForm carriedForm;
    private final Program program;
    private final Texts texts = new Texts(DocxWriter.class);

    public DocxWriter(Standards standards, RowHeights rowHeights, CarriedForm carriedForm, Program program) {
        this.standards = standards;
        this.rowHeights = rowHeights;
        this.carriedForm = carriedForm;
        this.program = program;
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        FormStandard standard = standards.forYear(form.year());
        Layout layout = standard.layout();
        Sheet sheet = FormSheet.of(form, standard);
        String title = standard.labels().documentTitle(form.year(), form.department());
        // First of all, because this refuses what cannot be written.
        CarriedItem carried = CarriedItem.of(carriedForm.write(form), sheet.text());

        ArchiveWriter archive = new ArchiveWriter(out);
        archive.add(ContentTypes.PART, WordParts.types());
        archive.add("_rels/.rels", WordParts.OF_FILE);
        // Near the beginning, so that a file of which the end is missing is still known as ours.
        carried.addTo(archive);
        archive.add(WordParts.DOCUMENT, new DocumentPart(title, sheet, layout, rowHeights.of(sheet, layout)));
        archive.add("word/_rels/document.xml.rels", WordParts.OF_DOCUMENT);
        archive.add(WordParts.STYLES, new StylesPart(layout, texts));
        archive.add(WordParts.SETTINGS, new SettingsPart());
        archive.add(WordParts.FONTS, new FontTablePart());
        archive.add(WordParts.FOOTER_RIGHT, new FooterPart(layout, true));
        archive.add(WordParts.FOOTER_LEFT, new FooterPart(layout, false));
        new OfficeProperties(title, form.department(), program).addTo(archive);
        archive.finish();
    }
}
