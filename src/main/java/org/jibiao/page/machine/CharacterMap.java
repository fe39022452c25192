package org.jibiao.page.machine;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Which characters a font has (OpenType specification, "cmap"). Reads the two formats in which fonts map Unicode. */
final class CharacterMap {
    private static final int BMP_FORMAT = 4;
    private static final int FULL_FORMAT = 12;

    private static final int UNICODE_PLATFORM = 0;
    private static final int WINDOWS = 3;

    private final ByteBuffer map;
    private final int format;

    private CharacterMap(ByteBuffer map, int format) {
        this.map = map;
        this.format = format;
    }

    /** The map for Unicode; empty when the font has none, as some Chinese fonts of before Unicode. */
    static Optional<CharacterMap> of(ByteBuffer table) {
        try {
            int count = Short.toUnsignedInt(table.getShort(2));
            Optional<CharacterMap> found = Optional.empty();
            for (int i = 0; i < count; i++) {
                int platform = table.getShort(4 + 8 * i);
                int encoding = table.getShort(6 + 8 * i);
                int offset = table.getInt(8 + 8 * i);
                boolean unicode =
                        platform == UNICODE_PLATFORM || (platform == WINDOWS && (encoding == 1 || encoding == 10));
                int format = unicode ? table.getShort(offset) : 0;
                if (format == FULL_FORMAT || (format == BMP_FORMAT && found.isEmpty())) {
                    found = Optional.of(new CharacterMap(table.slice(offset, table.limit() - offset), format));
                }
            }
            return found;
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean hasAll(String text) {
        return text.codePoints().allMatch(this::has);
    }

    boolean has(int codePoint) {
        try {
            return format == FULL_FORMAT ? hasInGroups(codePoint) : codePoint <= 0xFFFF && hasInSegments(codePoint);
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private boolean hasInGroups(int codePoint) {
        int low = 0;
        int high = map.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < map.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > map.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return map.getInt(group + 8) + codePoint - map.getInt(group) != 0;
            }
        }
        return false;
    }

    private boolean hasInSegments(int codePoint) {
        int doubled = unsigned(6);
        for (int i = 0; i < doubled; i += 2) {
            if (codePoint > unsigned(14 + i)) {
                continue;
            }
            int start = unsigned(16 + doubled + i);
            if (codePoint < start) {
                return false;
            }
            int delta = unsigned(16 + 2 * doubled + i);
            int atRange = 16 + 3 * doubled + i;
            int range = unsigned(atRange);
            int glyph = range == 0 ? codePoint : unsigned(atRange + range + 2 * (codePoint - start));
            return glyph != 0 && ((glyph + delta) & 0xFFFF) != 0;
        }
        return false;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(map.getShort(at));
    }
}
