package org.jibiao.page.machine;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Holds the outlines of a font against what it says of them, so that no document fails on a damaged font later. */
final class Outlines {
    private static final int LEAST_UNITS = 16;
    private static final int MOST_UNITS = 16384;

    private Outlines() {}

    /**
     * Checks that every outline lies inside its table.
     *
     * @throws BrokenFontException when one does not
     */
    static void check(Sfnt font) throws IOException {
        ByteBuffer head = font.needed("head");
        ByteBuffer loca = font.needed("loca");
        long end = font.needed("glyf").limit();
        try {
            int units = Short.toUnsignedInt(head.getShort(18));
            boolean wide = head.getShort(50) != 0;
            int count = Short.toUnsignedInt(font.needed("maxp").getShort(4));
            if (units < LEAST_UNITS || units > MOST_UNITS || count == 0) {
                throw new BrokenFontException("%d units, %d glyphs".formatted(units, count));
            }
            long before = 0;
            for (int i = 0; i <= count; i++) {
                long at = wide
                        ? Integer.toUnsignedLong(loca.getInt(4 * i))
                        : 2L * Short.toUnsignedInt(loca.getShort(2 * i));
                if (at < before || at > end) {
                    throw new BrokenFontException("glyph %d ends at %d of %d".formatted(i, at, end));
                }
                before = at;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenFontException("a table that is too short");
        }
    }
}
