package org.jibiao.format.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Program;
import org.jibiao.format.archive.ArchiveWriter;
import org.jibiao.format.paper.DocumentFonts;
import org.jibiao.format.paper.FontSubset;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.Face;
import org.jibiao.page.PrintedForm;

/**
 * Writes a form as an OFD of the official layout: the same pages as the PDF's and the preview's, with the fonts and the form itself
 * inside. The same form always gives the same file. The program makes one of these and keeps it, because the fonts are parsed for
 * the first form only.
 */
public final class OfdWriter implements FormWriter {
    /**
     * What a reader wants of a font (OpenType 1.9, "Required Tables"), and the hints, where it has some; the table of characters is
     * added by {@link FontSubset#mappedProgram}.
     */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp", "OS/2", "name", "post");

    private final Papers papers;
    private final DocumentFonts fonts;
    private final CarriedForm carried;
    private final Program program;

    /**
     * Makes the writer.
     *
     * @param carried writes the form that rides along
     * @param program what the file names as the program that wrote it
     */
    public OfdWriter(Papers papers, CarriedForm carried, Program program) {
        this.papers = papers;
        this.fonts = papers.fonts(TABLES);
        this.carried = carried;
        this.program = program;
    }

    @Override
    public String id() {
        return "ofd";
    }

    @Override
    public void write(DepartmentForm form, OutputStream out) throws IOException {
        PrintedForm printed = papers.of(form);
        byte[] attachment = carried.write(form);
        UnitIds ids = new UnitIds();
        Map<Face, OfdFont> embedded = new EnumMap<>(Face.class);
        fonts.of(printed.pages()).forEach((face, subset) -> embedded.put(face, OfdFont.of(ids.next(), subset)));

        ArchiveWriter archive = new ArchiveWriter(out);
        OfdDocument document = new OfdDocument(printed, program, ids);
        // What names the file and what it carries come first: a file that is cut off is known for what it was.
        archive.add(OfdNames.ENTRY, xml -> document.entry(attachment, xml));
        archive.add(OfdNames.ATTACHMENTS, xml -> document.attachments(attachment, xml));
        archive.add(OfdNames.ATTACHMENT_FOLDER + CarriedForm.NAME, attachment);
        archive.add(OfdNames.RESOURCES, xml -> document.resources(embedded.values(), xml));
        for (OfdFont font : embedded.values()) {
            archive.add(OfdNames.RESOURCE_FOLDER + font.file(), font.subset().mappedProgram());
        }
        OfdPainter painter = new OfdPainter(embedded, ids);
        for (int i = 0; i < printed.pages().size(); i++) {
            int page = i;
            archive.add(
                    OfdNames.DOCUMENT_FOLDER + OfdNames.page(i),
                    xml -> painter.paint(printed.pages().get(page), xml));
        }
        // Last, because it states the highest number that was given.
        archive.add(OfdNames.DOCUMENT, document::root);
        archive.finish();
    }
}
