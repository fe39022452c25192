package org.jibiao.format.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font (OpenType 1.9, chapter "OpenType Font File"), of a file that FontBox has cut. */
final class FontTables {
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int TRUE_TYPE = 0x00010000;

    /** Where in the table {@code head} the number stands that makes the sum of the whole file this one. */
    private static final int ADJUSTMENT = 8;

    private static final int WHOLE_SUM = 0xB1B0AFBA;

    /** Where in the table {@code OS/2} the first and the last character stand, each as 16 bits. */
    private static final int FIRST_CHARACTER = 64;

    private static final int LAST_CHARACTER = 66;
    private static final int HIGHEST = 0xFFFF;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    FontTables(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = HEADER + i * RECORD;
            byte[] content = new byte[in.getInt(record + 12)];
            in.get(in.getInt(record + 8), content);
            tables.put(new String(file, record, 4, StandardCharsets.US_ASCII), content);
        }
    }

    /** Adds a table, or puts it in the place of the one that was there. */
    FontTables with(String tag, byte[] content) {
        tables.put(tag, content);
        return this;
    }

    /** States which characters the font has; those above 16 bits count as the highest number of 16 bits. */
    FontTables from(int first, int last) {
        if (tables.containsKey("OS/2")) {
            table("OS/2")
                    .putShort(FIRST_CHARACTER, (short) Math.min(first, HIGHEST))
                    .putShort(LAST_CHARACTER, (short) Math.min(last, HIGHEST));
        }
        return this;
    }

    /** The smallest box around every glyph, in the font's units from the baseline and the left edge of a character's square. */
    GlyphBox box() {
        ByteBuffer head = table("head");
        ByteBuffer places = table("loca");
        ByteBuffer glyphs = table("glyf");
        boolean wide = head.getShort(50) != 0;
        int count = places.limit() / (wide ? 4 : 2) - 1;
        GlyphBox box = GlyphBox.EMPTY;
        for (int i = 0; i < count; i++) {
            int at = wide ? places.getInt(4 * i) : 2 * (places.getShort(2 * i) & 0xFFFF);
            int next = wide ? places.getInt(4 * i + 4) : 2 * (places.getShort(2 * i + 2) & 0xFFFF);
            if (next > at) {
                box = box.around(
                        glyphs.getShort(at + 2),
                        glyphs.getShort(at + 4),
                        glyphs.getShort(at + 6),
                        glyphs.getShort(at + 8));
            }
        }
        return box.inThousandths(head.getShort(18));
    }

    private ByteBuffer table(String tag) {
        return ByteBuffer.wrap(Objects.requireNonNull(tables.get(tag), tag));
    }

    /** The font's file. */
    byte[] file() {
        int end = HEADER + tables.size() * RECORD;
        for (byte[] content : tables.values()) {
            end += padded(content.length);
        }
        table("head").putInt(ADJUSTMENT, 0);
        ByteBuffer out = ByteBuffer.allocate(end);
        int searched = Integer.highestOneBit(tables.size());
        out.putInt(TRUE_TYPE).putShort((short) tables.size()).putShort((short) (searched * RECORD));
        out.putShort((short) Integer.numberOfTrailingZeros(searched));
        out.putShort((short) ((tables.size() - searched) * RECORD));
        int at = HEADER + tables.size() * RECORD;
        int headAt = at;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            out.put(at, content);
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(out, at, at + padded(content.length))).putInt(at).putInt(content.length);
            headAt = table.getKey().equals("head") ? at : headAt;
            at += padded(content.length);
        }
        out.putInt(headAt + ADJUSTMENT, WHOLE_SUM - sum(out, 0, end));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    /** The sum of 32-bit numbers; a table that ends within one goes on with zeros. */
    private static int sum(ByteBuffer file, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
