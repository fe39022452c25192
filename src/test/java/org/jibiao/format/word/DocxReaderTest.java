package org.jibiao.format.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jibiao.format.word.WordFiles.READER;
import static org.jibiao.format.word.WordFiles.docx;
import static org.jibiao.format.word.WordFiles.edited;
import static org.jibiao.format.word.WordFiles.entries;
import static org.jibiao.format.word.WordFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.sheet.Reading;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();

    @Test
    void everyPublishedFormComesBackEqual() throws IOException {
        for (DepartmentForm form : Corpus.forms()) {
            assertThat(READER.recognises(docx(form))).isTrue();
            assertThat(READER.read(docx(form))).containsExactly(new Reading(form, List.of()));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anyFormComesBackEqual(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        assertThat(READER.read(docx(form))).containsExactly(new Reading(form, List.of()));
    }

    @Test
    void whatXmlCannotHoldComesBackTooAndIsNoEdit() throws IOException {
        DepartmentForm form = FORM.withAnnualGoal("甲\u0001\uFFFE\u000B乙\u007F\u0085丙\u200B丁\r\n ");
        assertThat(READER.read(docx(form))).containsExactly(new Reading(form, List.of()));
    }

    @Test
    void aTextThatWasChangedSinceIsReadAsItIsNow() throws IOException {
        byte[] edited = edited(docx(FORM), document -> document.replace(FORM.annualGoal(), "改过的目标"));

        Reading reading = READER.read(edited).getFirst();
        assertThat(reading.form()).isEqualTo(FORM.withAnnualGoal("改过的目标"));
        assertThat(reading.remarks()).hasSize(1);
        assertThat(reading.remarks().getFirst().message()).contains("在别的软件里改过", "现在显示的内容");
    }

    @Test
    void aFileThatShowsNoFormAnyMoreStillHasTheOneInIt() throws IOException {
        byte[] edited = edited(docx(FORM), document -> document.replaceAll("(?s)<w:tbl>.*</w:tbl>", "<w:p/>"));

        Reading reading = READER.read(edited).getFirst();
        assertThat(reading.form()).isEqualTo(FORM);
        assertThat(reading.remarks().getFirst().message()).contains("在别的软件里改过", "后来的改动不在其中");
    }

    @Test
    void trackedChangesAreChanges() throws IOException {
        String added = "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>又加一句</w:t></w:r></w:ins></w:p>";
        assertThat(READER.read(edited(docx(FORM), document -> document.replaceFirst("</w:p>", added)))
                        .getFirst()
                        .remarks())
                .anySatisfy(remark -> assertThat(remark.message()).contains("在别的软件里改过"));
        String moved = "<w:moveFrom w:id=\"1\" w:author=\"a\"><w:r><w:t>移走的</w:t></w:r></w:moveFrom></w:p>";
        assertThat(READER.read(edited(docx(FORM), document -> document.replaceFirst("</w:p>", moved)))
                        .getFirst()
                        .remarks())
                .isEmpty();
    }

    /** Word writes a paragraph in several pieces, marks what it thinks misspelt, and puts in soft page breaks. */
    @Test
    void anotherWayOfWritingTheSameTextIsNoChange() throws IOException {
        byte[] saved = edited(
                docx(FORM),
                document -> document.replace(
                        "<w:t>预算情况</w:t>",
                        "<w:t>预算</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r>"
                                + "<w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">情况 </w:t>"));
        assertThat(READER.read(saved)).containsExactly(new Reading(FORM, List.of()));
    }

    /** Programs number the items of the store as they like, and name the main part as they like. */
    @Test
    void aFileThatAnotherProgramHasPutTogetherAnewIsKnown() throws IOException {
        Map<String, byte[]> entries = entries(docx(FORM));
        entries.put("customXml/item3.xml", entries.remove("customXml/item1.xml"));
        entries.put("customXml/item1.xml", "<b:Sources xmlns:b=\"urn:b\"/>".getBytes(UTF_8));
        entries.put("word/document2.xml", entries.remove(WordParts.DOCUMENT));
        entries.put(
                "[Content_Types].xml",
                new String(entries.get("[Content_Types].xml"), UTF_8)
                        .replace("word/document.xml", "word/document2.xml")
                        .getBytes(UTF_8));
        byte[] file = zip(entries);
        assertThat(READER.recognises(file)).isTrue();
        assertThat(READER.read(file)).containsExactly(new Reading(FORM, List.of()));
    }

    @Test
    void aFileThatPoiHasSavedComesBack() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(FORM)))) {
            document.createParagraph().createRun().setText("POI 加的一段");
            document.write(saved);
        }
        assertThat(READER.recognises(saved.toByteArray())).isTrue();
        Reading reading = READER.read(saved.toByteArray()).getFirst();
        assertThat(reading.form()).isEqualTo(FORM);
        assertThat(reading.remarks())
                .anySatisfy(remark -> assertThat(remark.message()).contains("在别的软件里改过"))
                .anySatisfy(remark -> assertThat(remark.message()).contains("POI 加的一段"));
    }

    @Test
    void otherFilesAreNotOurs() throws IOException {
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("部门（单位）整体绩效目标表");
            document.write(foreign);
        }
        assertThat(READER.recognises(foreign.toByteArray())).isFalse();
        assertThat(READER.recognises(new byte[0])).isFalse();
        assertThat(READER.recognises("%PDF-1.7".getBytes(UTF_8))).isFalse();
        assertThat(READER.recognises(new FormJson().write(FORM).getBytes(UTF_8)))
                .isFalse();
        assertThat(READER.recognises("PK\3\4 no archive at all".getBytes(UTF_8)))
                .isFalse();
        // The same item in a file that is no Word document.
        Map<String, byte[]> entries = entries(docx(FORM));
        entries.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        assertThat(READER.recognises(zip(entries))).isFalse();
    }

    @Test
    void aDamagedFileSaysSoInChinese() throws IOException {
        byte[] whole = docx(FORM);
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);
        assertThat(READER.recognises(cut)).isTrue();
        assertUnreadable(cut);

        Map<String, byte[]> entries = entries(whole);
        entries.put(WordParts.DOCUMENT, "<w:document>".getBytes(UTF_8));
        assertUnreadable(zip(entries));
        entries.remove(WordParts.DOCUMENT);
        assertUnreadable(zip(entries));
    }

    private static void assertUnreadable(byte[] file) {
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("损坏");
    }

    @Test
    void aFileThatWasMadeToFillTheMemoryIsRefused() throws IOException {
        Map<String, byte[]> entries = entries(docx(FORM));
        entries.put("word/huge.xml", new byte[100 << 20]);
        byte[] bomb = zip(entries);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(READER.recognises(bomb)).isTrue();
        assertThatThrownBy(() -> READER.read(bomb))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("大得不像一份目标表");
    }
}
