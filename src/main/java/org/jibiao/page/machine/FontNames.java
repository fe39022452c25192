package org.jibiao.page.machine;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a font is called (OpenType specification, "name").
 *
 * @param shown the full name, in Chinese where the font has it: 仿宋_GB2312
 * @param all every name by which somebody may ask for the font, in every language: of the family, in full, for PostScript
 */
record FontNames(String shown, Set<String> all) {
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POSTSCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final Set<Integer> ASKED_FOR = Set.of(FAMILY, FULL, POSTSCRIPT, TYPOGRAPHIC_FAMILY);

    private static final int UNICODE_PLATFORM = 0;
    private static final int MACINTOSH = 1;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_PRC = 3;
    private static final int MACINTOSH_SIMPLIFIED = 25;

    /** Fonts of before Unicode say their Chinese names so. */
    private static final Charset GB = Charset.forName("GB18030");

    FontNames {
        all = Set.copyOf(all);
    }

    private record Entry(int name, int preference, String text) {}

    /**
     * Reads the table.
     *
     * @throws BrokenFontException when it names nothing
     */
    static FontNames of(ByteBuffer table) throws BrokenFontException {
        List<Entry> entries = entries(table);
        Set<String> all = new TreeSet<>();
        entries.forEach(entry -> all.add(entry.text()));
        String shown = best(entries, FULL)
                .or(() -> best(entries, FAMILY))
                .or(() -> best(entries, POSTSCRIPT))
                .orElseThrow(() -> new BrokenFontException("a font without a name"));
        return new FontNames(shown, all);
    }

    private static Optional<String> best(List<Entry> entries, int name) {
        return entries.stream()
                .filter(entry -> entry.name() == name)
                .min(Comparator.comparingInt(Entry::preference))
                .map(Entry::text);
    }

    private static List<Entry> entries(ByteBuffer table) throws BrokenFontException {
        List<Entry> entries = new ArrayList<>();
        try {
            table.getShort();
            int count = Short.toUnsignedInt(table.getShort());
            int strings = Short.toUnsignedInt(table.getShort());
            for (int i = 0; i < count; i++) {
                int platform = table.getShort();
                int encoding = table.getShort();
                int language = Short.toUnsignedInt(table.getShort());
                int name = table.getShort();
                int length = Short.toUnsignedInt(table.getShort());
                int offset = strings + Short.toUnsignedInt(table.getShort());
                if (ASKED_FOR.contains(name) && offset + length <= table.limit()) {
                    byte[] bytes = new byte[length];
                    table.get(offset, bytes);
                    decode(platform, encoding, bytes)
                            .ifPresent(text -> entries.add(new Entry(name, preference(platform, language), text)));
                }
            }
        } catch (BufferUnderflowException e) {
            throw new BrokenFontException("a table of names that ends too early");
        }
        return entries;
    }

    private static Optional<String> decode(int platform, int encoding, byte[] bytes) {
        String text = switch (platform) {
            case UNICODE_PLATFORM -> new String(bytes, StandardCharsets.UTF_16BE);
            case WINDOWS -> new String(bytes, encoding == WINDOWS_PRC ? GB : StandardCharsets.UTF_16BE);
            case MACINTOSH -> encoding == MACINTOSH_SIMPLIFIED ? new String(bytes, GB) : ascii(bytes);
            default -> "";
        };
        // Some makers fill names up with zeros.
        String clean = text.replace("\0", "").strip();
        boolean readable = !clean.isEmpty() && clean.indexOf('\uFFFD') < 0;
        return readable ? Optional.of(clean) : Optional.empty();
    }

    /** Names for old Macintoshes in any other alphabet are said again for Windows. */
    private static String ascii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return "";
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Chinese as it is written on the mainland, other Chinese, English, the rest. */
    private static int preference(int platform, int language) {
        int macSimplified = 33;
        int macTraditional = 19;
        if (platform == MACINTOSH) {
            return language == macSimplified ? 1 : language == macTraditional ? 3 : language == 0 ? 5 : 7;
        }
        return switch (language) {
            case 0x0804 -> 0;
            case 0x1004, 0x0404, 0x0C04, 0x1404 -> 2;
            case 0x0409 -> 4;
            default -> 6;
        };
    }
}
