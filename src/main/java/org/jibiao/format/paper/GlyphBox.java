package org.jibiao.format.paper;

/**
 * How far the ink of characters reaches, in thousandths of the font size: from where a character begins, to the right; from the
 * baseline, upwards.
 */
public record GlyphBox(int left, int bottom, int right, int top) {
    /** Around nothing: each box around something lies around this one. */
    static final GlyphBox EMPTY = new GlyphBox(0, 0, 0, 0);

    GlyphBox around(int otherLeft, int otherBottom, int otherRight, int otherTop) {
        return new GlyphBox(
                Math.min(left, otherLeft),
                Math.min(bottom, otherBottom),
                Math.max(right, otherRight),
                Math.max(top, otherTop));
    }

    GlyphBox inThousandths(int unitsPerEm) {
        return new GlyphBox(
                Math.floorDiv(left * 1000, unitsPerEm),
                Math.floorDiv(bottom * 1000, unitsPerEm),
                Math.ceilDiv(right * 1000, unitsPerEm),
                Math.ceilDiv(top * 1000, unitsPerEm));
    }
}
