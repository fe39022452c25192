package org.jibiao.format.paper;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of a TrueType font that leads from characters to glyphs (OpenType 1.9, cmap). FontBox cuts it for 16 bits only; here it
 * has a subtable for all of Unicode too, because 196 characters of 通用规范汉字表 lie above.
 */
final class CharacterMap {
    static final String TAG = "cmap";

    private static final int WINDOWS = 3;
    private static final int SIXTEEN_BITS = 1;
    private static final int ALL_OF_UNICODE = 10;
    private static final int HEADER = 4;
    private static final int RECORD = 8;

    /** The length of the 16-bit subtable is itself a number of 16 bits. */
    private static final int MOST_SEGMENTS = (0xFFFF - 16) / 8;

    private CharacterMap() {}

    /** Characters that follow each other in Unicode and whose glyphs follow each other, too. */
    private record Segment(int first, int last, int glyph) {
        boolean goesOnWith(int character, int itsGlyph) {
            return character == last + 1 && itsGlyph == glyph + character - first;
        }
    }

    /**
     * Makes the table.
     *
     * @param characters in the order of Unicode
     * @param glyphs for each character its glyph; 0 when it has none, and then the table does not know it
     */
    static byte[] of(List<Integer> characters, int[] glyphs) {
        List<Segment> all = segments(characters, glyphs, Character.MAX_CODE_POINT);
        List<Segment> low = segments(characters, glyphs, 0xFFFE);
        byte[] wide = allOfUnicode(all);
        if (low.size() >= MOST_SEGMENTS) {
            return table(out -> {
                out.writeShort(0);
                out.writeShort(1);
                record(out, ALL_OF_UNICODE, HEADER + RECORD);
                out.write(wide);
            });
        }
        byte[] narrow = sixteenBits(low);
        return table(out -> {
            out.writeShort(0);
            out.writeShort(2);
            record(out, SIXTEEN_BITS, HEADER + 2 * RECORD);
            record(out, ALL_OF_UNICODE, HEADER + 2 * RECORD + narrow.length);
            out.write(narrow);
            out.write(wide);
        });
    }

    private static void record(DataOutputStream out, int encoding, int offset) throws IOException {
        out.writeShort(WINDOWS);
        out.writeShort(encoding);
        out.writeInt(offset);
    }

    private static List<Segment> segments(List<Integer> characters, int[] glyphs, int last) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < glyphs.length && characters.get(i) <= last; i++) {
            int character = characters.get(i);
            if (glyphs[i] == 0) {
                continue;
            }
            if (!segments.isEmpty() && segments.getLast().goesOnWith(character, glyphs[i])) {
                Segment longer = segments.removeLast();
                segments.add(new Segment(longer.first(), character, longer.glyph()));
            } else {
                segments.add(new Segment(character, character, glyphs[i]));
            }
        }
        return segments;
    }

    /** Format 4, each segment with the distance from its characters to its glyphs. */
    private static byte[] sixteenBits(List<Segment> segments) {
        List<Segment> closed = new ArrayList<>(segments);
        // Every such table ends with a segment for the last code, which has no glyph: 0xFFFF + 1 is 0 in 16 bits.
        closed.add(new Segment(0xFFFF, 0xFFFF, 0));
        int count = closed.size();
        int searched = Integer.highestOneBit(count);
        return table(out -> {
            out.writeShort(4);
            out.writeShort(16 + 8 * count);
            out.writeShort(0);
            out.writeShort(2 * count);
            out.writeShort(2 * searched);
            out.writeShort(Integer.numberOfTrailingZeros(searched));
            out.writeShort(2 * (count - searched));
            for (Segment segment : closed) {
                out.writeShort(segment.last());
            }
            out.writeShort(0);
            for (Segment segment : closed) {
                out.writeShort(segment.first());
            }
            for (Segment segment : closed) {
                out.writeShort(segment.glyph() - segment.first());
            }
            for (int i = 0; i < count; i++) {
                out.writeShort(0);
            }
        });
    }

    /** Format 12. */
    private static byte[] allOfUnicode(List<Segment> segments) {
        return table(out -> {
            out.writeShort(12);
            out.writeShort(0);
            out.writeInt(16 + 12 * segments.size());
            out.writeInt(0);
            out.writeInt(segments.size());
            for (Segment segment : segments) {
                out.writeInt(segment.first());
                out.writeInt(segment.last());
                out.writeInt(segment.glyph());
            }
        });
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] table(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
