package org.jibiao.page.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One font in a file: its tables by their four letters. */
final class Sfnt {
    /** Everything of a font that measuring, embedding and drawing character by character need; a table may be missing. */
    private static final List<String> NEEDED = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

    private static final int MOST_TABLES = 128;

    /** The largest Chinese fonts have 30 to 40 MB. */
    private static final long MOST_BYTES = 96L << 20;

    private final SfntFile file;
    private final Map<String, Extent> tables;

    private record Extent(long offset, int length) {}

    private Sfnt(SfntFile file, Map<String, Extent> tables) {
        this.file = file;
        this.tables = tables;
    }

    /** The font whose directory of tables stands at an offset. */
    static Sfnt at(SfntFile file, long offset) throws IOException {
        ByteBuffer head = file.read(offset, 12);
        head.getInt();
        int count = Short.toUnsignedInt(head.getShort());
        if (count < 1 || count > MOST_TABLES) {
            throw new BrokenFontException("a font of " + count + " tables");
        }
        ByteBuffer directory = file.read(offset + 12, 16 * count);
        SortedMap<String, Extent> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            directory.get(tag).getInt();
            long at = Integer.toUnsignedLong(directory.getInt());
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Extent(at, directory.getInt()));
        }
        return new Sfnt(file, tables);
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** The content of a table; empty when the font does not have it. */
    Optional<ByteBuffer> table(String tag) throws IOException {
        Extent extent = tables.get(tag);
        if (extent == null) {
            return Optional.empty();
        }
        if (extent.length() < 0 || extent.length() > MOST_BYTES) {
            throw new BrokenFontException("a table of " + extent.length() + " bytes");
        }
        return Optional.of(file.read(extent.offset(), extent.length()));
    }

    /** The content of a table without which there is no font. */
    ByteBuffer needed(String tag) throws IOException {
        return table(tag).orElseThrow(() -> new BrokenFontException("no table " + tag));
    }

    /** This font as a file of its own, without what only other programs need, such as tables for vertical text. */
    byte[] alone() throws IOException {
        SortedMap<String, byte[]> kept = new TreeMap<>();
        long sum = 0;
        for (String tag : NEEDED) {
            Optional<ByteBuffer> table = table(tag);
            if (table.isPresent()) {
                kept.put(tag, table.get().array());
                sum += table.get().capacity();
            }
            if (sum > MOST_BYTES) {
                throw new BrokenFontException("a font of more than " + MOST_BYTES + " bytes");
            }
        }
        return SfntAssembly.of(kept);
    }
}
