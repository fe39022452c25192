package org.jibiao.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the page cutter asks of a font: which characters it has and how wide they are. Lengths are thousandths of the font size.
 * Immutable.
 */
final class FaceMetrics {
    /** What {@link #advance} says of a character that the font lacks. */
    static final int ABSENT = -1;

    /** Plane 3 is the last in which characters are written; what lies above it only marks other characters. */
    private static final int END_OF_CHARACTERS = 0x40000;

    /** How high the square is in which a Chinese character stands. */
    private static final int SQUARE = 1000;

    /** By how much a font may miss the square and still mean it. */
    private static final int TOLERANCE = 40;

    /** A character whose shape stands in the middle of its square. */
    private static final int FILLS_ITS_SQUARE = '国';

    private static final int BLOCK_BITS = 8;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    /** Advance widths in blocks of 256 code points; all blocks of which the font has nothing are the same one. */
    private final short[][] advances;

    private final int ascent;
    private final int descent;

    private FaceMetrics(short[][] advances, int ascent, int descent) {
        this.advances = advances;
        this.ascent = ascent;
        this.descent = descent;
    }

    /** Reads a TrueType font. Everything is taken over, nothing of the font stays in memory. */
    static FaceMetrics read(InputStream font) throws IOException {
        try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font))) {
            int unitsPerEm = parsed.getUnitsPerEm();
            CmapLookup glyphs = parsed.getUnicodeCmapLookup(false);
            int ascent = ascent(parsed, glyphs, unitsPerEm);
            return new FaceMetrics(
                    advances(glyphs, parsed.getHorizontalMetrics(), unitsPerEm), ascent, SQUARE - ascent);
        }
    }

    /** Most fonts tell how far up the square of a Chinese character reaches. From the others it is measured. */
    private static int ascent(TrueTypeFont font, CmapLookup glyphs, int unitsPerEm) throws IOException {
        int ascent = thousandths(font.getOS2Windows().getTypoAscender(), unitsPerEm);
        int descent = thousandths(-font.getOS2Windows().getTypoDescender(), unitsPerEm);
        if (Math.abs(ascent + descent - SQUARE) <= TOLERANCE) {
            return ascent;
        }
        GlyphData filling = font.getGlyph().getGlyph(glyphs.getGlyphId(FILLS_ITS_SQUARE));
        if (filling == null) {
            return ascent;
        }
        int middle = thousandths(filling.getYMinimum() + filling.getYMaximum(), unitsPerEm) / 2;
        return middle + SQUARE / 2;
    }

    @SuppressWarnings("ReferenceEquality") // the one shared block is meant, not one with the same content
    private static short[][] advances(CmapLookup glyphs, HorizontalMetricsTable metrics, int unitsPerEm) {
        short[] absent = new short[BLOCK_SIZE];
        Arrays.fill(absent, (short) ABSENT);
        short[][] advances = new short[END_OF_CHARACTERS >> BLOCK_BITS][];
        Arrays.fill(advances, absent);
        for (int codePoint = 0; codePoint < END_OF_CHARACTERS; codePoint++) {
            int glyph = glyphs.getGlyphId(codePoint);
            if (glyph == 0) {
                continue;
            }
            int block = codePoint >> BLOCK_BITS;
            if (advances[block] == absent) {
                advances[block] = absent.clone();
            }
            advances[block][codePoint & BLOCK_SIZE - 1] =
                    (short) thousandths(metrics.getAdvanceWidth(glyph), unitsPerEm);
        }
        return advances;
    }

    private static int thousandths(int units, int unitsPerEm) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    /** How wide a character is, or {@link #ABSENT}. */
    int advance(int codePoint) {
        if (codePoint >= END_OF_CHARACTERS) {
            return ABSENT;
        }
        return advances[codePoint >> BLOCK_BITS][codePoint & BLOCK_SIZE - 1];
    }

    boolean has(int codePoint) {
        return advance(codePoint) != ABSENT;
    }

    /** How far the square in which a Chinese character stands reaches above the baseline. */
    int ascent() {
        return ascent;
    }

    /** How far that square reaches below the baseline. */
    int descent() {
        return descent;
    }
}
