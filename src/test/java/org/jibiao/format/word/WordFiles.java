package org.jibiao.format.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.EditedForms;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.RowHeights;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.FormFinder;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.Standards;

/** Word documents for tests, as the program writes them and as others might leave them. */
final class WordFiles {
    static final Standards STANDARDS = Standards.bundled();
    static final CarriedForm CARRIED = new CarriedForm(new FormJson(), new FormJson());
    private static final DocxWriter WRITER =
            new DocxWriter(STANDARDS, new RowHeights(new Typefaces()), CARRIED, new Program("绩表 Jibiao", "0.1.0"));

    static final DocxReader READER = new DocxReader(
            CARRIED,
            new EditedForms(
                    CARRIED,
                    new ForeignFormReader(new DocxDocumentReader(), new FormFinder(STANDARDS)),
                    List.of(WRITER)));

    private WordFiles() {}

    static byte[] docx(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(form, out);
        return out.toByteArray();
    }

    static Sheet sheet(DepartmentForm form) {
        return FormSheet.of(form, STANDARDS.forYear(form.year()));
    }

    /** The entries of a file, to be changed and put together again. */
    static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A document as it is after somebody has changed its main part. */
    static byte[] edited(byte[] file, UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> entries = entries(file);
        String before = new String(entries.getOrDefault(WordParts.DOCUMENT, new byte[0]), UTF_8);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the edit changes nothing");
        }
        entries.put(WordParts.DOCUMENT, after.getBytes(UTF_8));
        return zip(entries);
    }
}
