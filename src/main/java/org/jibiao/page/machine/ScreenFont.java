package org.jibiao.page.machine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font under a name that no other font has. The screen finds fonts by their names only, and two fonts of a machine may have one
 * name: another version of the same font, or the program's own beside an installed one.
 */
public final class ScreenFont {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int FULL = 4;
    private static final int POSTSCRIPT = 6;
    private static final int[] NAMES = {FAMILY, STYLE, FULL, POSTSCRIPT};

    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int ENGLISH = 0x0409;

    private ScreenFont() {}

    /**
     * The same font under another name.
     *
     * @param program a font alone, as {@link MachineFonts#read} gives it
     */
    public static byte[] named(String name, byte[] program) {
        ByteBuffer file = ByteBuffer.wrap(program);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = DIRECTORY + ENTRY * i;
            byte[] content = new byte[file.getInt(entry + 12)];
            file.get(file.getInt(entry + 8), content);
            tables.put(new String(program, entry, 4, StandardCharsets.ISO_8859_1), content);
        }
        tables.put("name", names(name.getBytes(StandardCharsets.UTF_16BE)));
        return SfntAssembly.of(tables);
    }

    private static byte[] names(byte[] text) {
        int strings = 6 + 12 * NAMES.length;
        ByteBuffer table = ByteBuffer.allocate(strings + text.length);
        table.putShort((short) 0).putShort((short) NAMES.length).putShort((short) strings);
        for (int name : NAMES) {
            table.putShort((short) WINDOWS)
                    .putShort((short) UNICODE)
                    .putShort((short) ENGLISH)
                    .putShort((short) name)
                    .putShort((short) text.length)
                    .putShort((short) 0);
        }
        return table.put(text).array();
    }
}
