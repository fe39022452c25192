package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** On Linux at a screen scale above 100 % the window fills glyphs by even-odd, which leaves a hole wherever two strokes overlap. */
class GlyphOutlinesTest {
    private static final int PIXELS = 64;

    /** A quarter of a pixel; a hole takes most of one. */
    private static final int FAINT = 64;

    /** Every twentieth character of the general standard, what the window often says, and what is written between. */
    private static final String SAMPLE = "部门整体绩效目标表填报核对打印每一次改动都会自动保存在这台电脑上（）：；0123456789AaBbGgQq%‰≥≤+"
            + everyTwentieth(GeneralStandardCharacters.all());

    private final Typefaces typefaces = new Typefaces();

    @Test
    void theWindowFaceHasNoHolesWhereStrokesMeet() throws IOException {
        assertThat(holed(typefaces::openWindowFace)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFacesOfThePreviewHaveNoHolesWhereStrokesMeet(Face face) throws IOException {
        assertThat(holed(typefaces.bundled().font(face)::open)).isEmpty();
    }

    @Test
    void theIconsHaveNoHolesWhereStrokesMeet() throws IOException {
        String icons = Arrays.stream(Feather.values())
                .map(icon -> Character.toString(icon.getCode()))
                .collect(Collectors.joining());
        assertThat(holed(new FeatherIkonHandler()::getFontResourceAsStream, icons))
                .isEmpty();
    }

    private static String holed(Supplier<InputStream> file) throws IOException {
        return holed(file, SAMPLE);
    }

    /** The characters of a sample that look different when they are filled by even-odd. */
    private static String holed(Supplier<InputStream> file, String sample) throws IOException {
        try (InputStream in = file.get();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            StringBuilder holed = new StringBuilder();
            for (int character : sample.codePoints().toArray()) {
                int number = glyphs.getGlyphId(character);
                assertThat(number).as("glyph of %c", character).isPositive();
                GlyphData glyph = font.getGlyph().getGlyph(number);
                int em = font.getUnitsPerEm();
                byte[] full = ink(glyph.getPath(), em, Path2D.WIND_NON_ZERO);
                byte[] evenOdd = ink(glyph.getPath(), em, Path2D.WIND_EVEN_ODD);
                if (differ(full, evenOdd)) {
                    holed.appendCodePoint(character);
                }
            }
            return holed.toString();
        }
    }

    private static byte[] ink(GeneralPath outline, int em, int rule) {
        BufferedImage picture = new BufferedImage(PIXELS * 3 / 2, PIXELS * 3 / 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.translate(PIXELS / 4.0, PIXELS * 1.125);
        graphics.scale((double) PIXELS / em, -(double) PIXELS / em);
        outline.setWindingRule(rule);
        graphics.fill(outline);
        graphics.dispose();
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    private static boolean differ(byte[] one, byte[] other) {
        return IntStream.range(0, one.length)
                .anyMatch(i -> Math.abs(Byte.toUnsignedInt(one[i]) - Byte.toUnsignedInt(other[i])) > FAINT);
    }

    private static String everyTwentieth(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(i -> i % 20 == 0)
                .mapToObj(i -> Character.toString(characters[i]))
                .collect(Collectors.joining());
    }
}
