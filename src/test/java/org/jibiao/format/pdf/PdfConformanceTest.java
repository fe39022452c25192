package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.MainTask;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MadeFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF is fit for the archive (PDF/A-3a) and for readers that do not see (PDF/UA-1), says veraPDF. */
class PdfConformanceTest {
    private static final LoggedByIText LOGGED = LoggedByIText.listen();
    private static final VeraPdf VERAPDF = new VeraPdf();

    @AfterAll
    static void iTextHadNothingToComplainAbout() {
        LOGGED.stop();
        assertThat(LOGGED.warnings()).isEmpty();
    }

    @Test
    void everyPublishedFormConforms() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            assertThat(VERAPDF.complaints(Pdfs.pdf(published.form())))
                    .as("form %d", published.index())
                    .isEmpty();
        }
    }

    @Test
    void aBlankFormConforms() throws IOException {
        assertThat(VERAPDF.complaints(Pdfs.pdf(Pdfs.blankForm()))).isEmpty();
    }

    @Test
    void aFormOfManyPagesConforms() throws IOException {
        List<MainTask> tasks =
                Corpus.forms().stream().flatMap(form -> form.tasks().stream()).toList();
        DepartmentForm form = Corpus.published(0).form().withTasks(tasks).withAnnualGoal("目标，".repeat(6000));
        assertThat(Pdfs.PAGES.of(form).pages().size()).isGreaterThan(20);
        assertThat(VERAPDF.complaints(Pdfs.pdf(form))).isEmpty();
    }

    @Test
    void aFormWithRareCharactersAndWithTheMarksOfXmlConforms() throws IOException {
        DepartmentForm form = Corpus.published(0)
                .form()
                .withDepartment("䶮㛃𬭎<局> & \"办\" ]]> \u200B")
                .withAnnualGoal("䶮㛃𬭎𠙶\n\n　第二段　A B \u3007 (未完\\）");
        assertThat(VERAPDF.complaints(Pdfs.pdf(form))).isEmpty();
    }

    @Test
    void aFormInAFontOfTheMachineConforms(@TempDir Path folder) throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        byte[] pdf = pdf(form, MadeFont.called("测试仿宋", "TestFang"), folder);
        assertThat(pdf).isNotEqualTo(Pdfs.pdf(form));
        assertThat(VERAPDF.complaints(pdf)).isEmpty();
    }

    /** 造字: a character that exists in the fonts of one office only. */
    @Test
    void aFormWithACharacterThatUnicodeDoesNotKnowConformsToLevelB(@TempDir Path folder) throws IOException {
        DepartmentForm form = Corpus.published(1).form().withDepartment("\uE000局");
        byte[] pdf = pdf(form, withPrivateCharacter(MadeFont.called("造字", "Made")), folder);
        assertThat(VERAPDF.complaints(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(VERAPDF.complaints(pdf)).isNotEmpty();
    }

    private static byte[] pdf(DepartmentForm form, MadeFont font, Path folder) throws IOException {
        Typefaces typefaces = new Typefaces();
        ChosenFont chosen = new ChosenFont(font.into(folder), font.name());
        typefaces.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(chosen)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdfs.writer(typefaces).write(form, out);
        return out.toByteArray();
    }

    /** The same font with U+E000 drawn as another of its characters; a character map of format 12 (OpenType, table cmap). */
    private static MadeFont withPrivateCharacter(MadeFont font) throws IOException {
        Map<Integer, Integer> glyphs = new TreeMap<>();
        try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font.program()))) {
            CmapLookup known = parsed.getUnicodeCmapLookup();
            IntStream.range(' ', 0x10000)
                    .filter(character -> known.getGlyphId(character) != 0)
                    .forEach(character -> glyphs.put(character, known.getGlyphId(character)));
            glyphs.put(0xE000, known.getGlyphId('国'));
        }
        ByteBuffer map = ByteBuffer.allocate(28 + 12 * glyphs.size())
                .putInt(1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12)
                .putInt(12 << 16)
                .putInt(16 + 12 * glyphs.size())
                .putInt(0)
                .putInt(glyphs.size());
        glyphs.forEach(
                (character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
        SortedMap<String, byte[]> tables = new TreeMap<>(font.tables());
        tables.put("cmap", map.array());
        return new MadeFont(font.name(), font.english(), tables);
    }

    @Property(tries = 10)
    void anyFormConforms(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        assertThat(VERAPDF.complaints(Pdfs.pdf(form))).isEmpty();
    }

    @Test
    void theJudgeSeesWhatIsWrong() throws IOException {
        assertThat(VERAPDF.complaints(spoilt(document -> {}))).isEmpty();
        assertThat(VERAPDF.complaints(
                        spoilt(document -> document.getDocumentCatalog().setLanguage("\u4E2D文"))))
                .anyMatch(complaint -> complaint.startsWith("ua1 7.2-"));
        assertThat(VERAPDF.complaints(spoilt(PdfConformanceTest::dropRelationship)))
                .anyMatch(complaint -> complaint.startsWith("3a 6.8-"));
        assertThat(VERAPDF.complaints(
                        spoilt(document -> document.getDocumentCatalog().setOutputIntents(List.of()))))
                .anyMatch(complaint -> complaint.startsWith("3a 6.2.4.3-"));
        assertThat(VERAPDF.complaints(
                        spoilt(document -> document.getDocumentCatalog().setMarkInfo(null))))
                .anyMatch(complaint -> complaint.startsWith("ua1 "))
                .anyMatch(complaint -> complaint.startsWith("3a "));
        assertThat(VERAPDF.complaints(spoilt(PdfConformanceTest::dropSpans)))
                .anyMatch(complaint -> complaint.startsWith("ua1 7.2-"));
    }

    private static byte[] spoilt(Consumer<PDDocument> spoil) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(Corpus.published(1).form()))) {
            spoil.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void dropRelationship(PDDocument document) {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        ((COSDictionary) associated.getObject(0)).removeItem(COSName.getPDFName("AFRelationship"));
    }

    private static void dropSpans(PDDocument document) {
        dropSpans(document.getDocumentCatalog().getStructureTreeRoot().getK());
    }

    private static void dropSpans(COSBase kids) {
        switch (kids instanceof COSObject object ? object.getObject() : kids) {
            case COSArray array -> array.forEach(PdfConformanceTest::dropSpans);
            case COSDictionary element -> {
                element.removeItem(COSName.A);
                COSBase below = element.getDictionaryObject(COSName.K);
                if (below != null) {
                    dropSpans(below);
                }
            }
            default -> {}
        }
    }
}
