package org.jibiao.format.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jibiao.corpus.Corpus;
import org.jibiao.page.Face;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

/** A font that is cut for documents which name characters rather than shapes. */
class FontSubsetTest {
    private static final int WINDOWS = 3;
    private static final int SIXTEEN_BITS = 1;
    private static final int ALL_OF_UNICODE = 10;

    @Test
    void bothTablesOfCharactersLeadToTheShapes() throws IOException {
        FontSubset subset = body("一丁七 A𬬻𬭎—由䶮㛃");
        try (TrueTypeFont font = parsed(subset)) {
            CmapSubtable narrow = Objects.requireNonNull(font.getCmap().getSubtable(WINDOWS, SIXTEEN_BITS));
            CmapSubtable wide = Objects.requireNonNull(font.getCmap().getSubtable(WINDOWS, ALL_OF_UNICODE));
            for (int character : subset.characters()) {
                assertThat(subset.glyphOf(character)).as("U+%X", character).isPositive();
                assertThat(wide.getGlyphId(character)).isEqualTo(subset.glyphOf(character));
                assertThat(narrow.getGlyphId(character))
                        .isEqualTo(Character.isBmpCodePoint(character) ? subset.glyphOf(character) : 0);
            }
            assertThat(wide.getGlyphId('B')).isZero();
            assertThat(narrow.getGlyphId('B')).isZero();
            assertThat(wide.getGlyphId(0x2CB4F)).isZero();
        }
    }

    @Test
    void theFontSaysWhichCharactersItHas() throws IOException {
        try (TrueTypeFont font = parsed(body("A𬭎"))) {
            assertThat(font.getOS2Windows().getFirstCharIndex()).isEqualTo(' ');
            assertThat(font.getOS2Windows().getLastCharIndex()).isEqualTo(0xFFFF);
        }
    }

    @Test
    void theSumOfTheFileIsTheOneThatIsPrescribed() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(body("某某某").mappedProgram());
        int sum = 0;
        while (file.hasRemaining()) {
            sum += file.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void theInkHoldsEveryShapeAndNoMore() throws IOException {
        FontSubset subset = body("某〱Ấ");
        try (TrueTypeFont font = parsed(subset)) {
            float highest = 0;
            float lowest = 0;
            for (int character : subset.characters()) {
                BoundingBox box =
                        font.getGlyph().getGlyph(subset.glyphOf(character)).getBoundingBox();
                highest = Math.max(highest, box.getUpperRightY());
                lowest = Math.min(lowest, box.getLowerLeftY());
            }
            assertThat(subset.ink().top()).isEqualTo((int) highest).isGreaterThan(900);
            assertThat(subset.ink().bottom()).isEqualTo((int) lowest).isNegative();
        }
    }

    @Test
    void aFontKnowsItsFamilyAndItsKind() throws IOException {
        Map<Face, FontSubset> fonts = fonts("某");
        FontTraits title = Objects.requireNonNull(fonts.get(Face.TITLE)).traits();
        FontTraits heading = Objects.requireNonNull(fonts.get(Face.HEADING)).traits();
        assertThat(List.of(title.family(), title.serif(), title.weight()))
                .isEqualTo(List.of("Noto Serif SC", true, 900));
        assertThat(List.of(heading.family(), heading.serif(), heading.weight()))
                .isEqualTo(List.of("Noto Sans SC", false, 500));
    }

    private static TrueTypeFont parsed(FontSubset subset) throws IOException {
        return new TTFParser(false).parse(new RandomAccessReadBuffer(subset.mappedProgram()));
    }

    /** The body font of a form with a text in it. */
    private static FontSubset body(String text) throws IOException {
        return Objects.requireNonNull(fonts(text).get(Face.BODY));
    }

    private static Map<Face, FontSubset> fonts(String text) throws IOException {
        Typefaces typefaces = new Typefaces();
        Papers papers = new Papers(new FormPages(Standards.bundled(), typefaces), typefaces);
        DocumentFonts fonts =
                papers.fonts(List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "OS/2", "name", "post"));
        return fonts.of(
                papers.of(Corpus.published(0).form().withAnnualGoal(text)).pages());
    }
}
