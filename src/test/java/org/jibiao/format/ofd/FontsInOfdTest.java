package org.jibiao.format.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MadeFont;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which fonts an OFD carries, and that rare characters have their shapes in it whatever font was chosen. */
class FontsInOfdTest {
    private static final String RARE = "䶮㛃𬭎";

    private final Typefaces typefaces = new Typefaces();
    private final OfdWriter writer = writer();

    @TempDir
    private Path folder;

    @Test
    void aNameWithRareCharactersHasItsShapes() throws IOException {
        assertThat(fontsWith(RARE)).containsOnlyKeys("NotoSerifSC-Regular");
    }

    @Test
    void inAChosenFontThatLacksThemTheProgramsOwnHasTheirShapes() throws IOException {
        choose(MadeFont.called("测试仿宋", "TestFang"));
        assertThat(fontsWith(RARE)).containsOnlyKeys("NotoSerifSC-Regular");
        assertThat(fontsWith("部门")).containsKey("TestFang");
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsInNoDocument() throws IOException {
        byte[] own = ofd();
        choose(MadeFont.called("测试仿宋", "TestFang").withRights(2));
        assertThat(ofd()).isEqualTo(own);
    }

    /** The fonts in the file, by their PostScript names, that have a shape with an outline for each of some characters. */
    private Map<String, TrueTypeFont> fontsWith(String characters) throws IOException {
        Map<String, TrueTypeFont> fonts = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : OfdFile.of(ofd()).entries().entrySet()) {
            if (!entry.getKey().endsWith(".ttf")) {
                continue;
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(entry.getValue()))) {
                if (hasAll(font, characters)) {
                    fonts.put(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), font);
                }
            }
        }
        return fonts;
    }

    private static boolean hasAll(TrueTypeFont font, String characters) throws IOException {
        for (int character : characters.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            if (glyph == 0
                    || font.getGlyph().getGlyph(glyph).getPath().getBounds2D().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void choose(MadeFont font) throws IOException {
        ChosenFont chosen = new ChosenFont(font.into(folder), font.name());
        typefaces.choose(FontChoice.BUNDLED.with(Face.BODY, Optional.of(chosen)));
    }

    private byte[] ofd() throws IOException {
        DepartmentForm form = Corpus.published(0).form().withDepartment(RARE + "局");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        return out.toByteArray();
    }

    private OfdWriter writer() {
        FormJson json = new FormJson();
        return new OfdWriter(
                new Papers(new FormPages(Standards.bundled(), typefaces), typefaces),
                new CarriedForm(json, json),
                new Program("绩表", "1.0"));
    }
}
