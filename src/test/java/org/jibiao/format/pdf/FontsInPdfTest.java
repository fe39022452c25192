package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MadeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which fonts a PDF carries, and that rare characters have their shapes in it. */
class FontsInPdfTest {
    /** Characters of people's names: of the basic plane's extension A, and beyond the basic plane. */
    private static final String RARE = "䶮㛃𬭎";

    private final Typefaces typefaces = new Typefaces();
    private final PdfWriter writer = Pdfs.writer(typefaces);

    @TempDir
    private Path folder;

    @Test
    void aNameWithRareCharactersHasItsShapesAndCanBeCopied() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("部门名称：" + RARE + "局");
            assertShaped(document);
        }
    }

    @Test
    void inAChosenFontThatLacksThemTheyStillHaveTheirShapes() throws IOException {
        choose(MadeFont.called("测试仿宋", "TestFang"));
        byte[] pdf = pdf();
        assertThat(new VeraPdf().complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("部门名称：" + RARE + "局");
            assertShaped(document);
            assertThat(namesOfFonts(document)).anyMatch(name -> name.endsWith("+测试仿宋") || name.endsWith("+TestFang"));
        }
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsInNoDocument() throws IOException {
        byte[] own = pdf();
        choose(MadeFont.called("测试仿宋", "TestFang").withRights(2));
        assertThat(pdf()).isEqualTo(own);
    }

    @Test
    void theSameFormInTheSameFontsGivesTheSameFile() throws IOException {
        byte[] own = pdf();
        choose(MadeFont.called("测试仿宋", "TestFang"));
        byte[] chosen = pdf();
        assertThat(chosen).isNotEqualTo(own);
        assertThat(pdf()).isEqualTo(chosen);
        typefaces.choose(FontChoice.BUNDLED);
        assertThat(pdf()).isEqualTo(own);
        choose(MadeFont.called("测试仿宋", "TestFang"));
        assertThat(pdf()).isEqualTo(chosen);
    }

    private void choose(MadeFont font) throws IOException {
        ChosenFont chosen = new ChosenFont(font.into(folder), font.name());
        typefaces.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(chosen)));
    }

    private byte[] pdf() throws IOException {
        DepartmentForm form = Corpus.published(0).form().withDepartment(RARE + "局");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        return out.toByteArray();
    }

    private static Set<String> namesOfFonts(PDDocument document) throws IOException {
        Set<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
        }
        return names;
    }

    /** Each rare character is drawn by a glyph that is not the one for missing characters and has an outline. */
    private static void assertShaped(PDDocument document) throws IOException {
        Map<String, Boolean> shaped = new HashMap<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                for (TextPosition position : positions) {
                    PDType0Font font = (PDType0Font) position.getFont();
                    int code = position.getCharacterCodes()[0];
                    boolean outlined = !font.getPath(code).getBounds2D().isEmpty();
                    shaped.put(position.getUnicode(), font.codeToGID(code) != 0 && outlined);
                }
            }
        }.getText(document);
        RARE.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> assertThat(shaped).containsEntry(character, true));
    }
}
