package org.jibiao.page.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jibiao.page.Face;
import org.jibiao.page.Typefaces;

/**
 * A small font for tests, made of some characters of a bundled open font under another name and with other rights.
 *
 * @param name its Chinese name
 * @param english its English name
 * @param tables its tables
 */
public record MadeFont(String name, String english, SortedMap<String, byte[]> tables) {
    /** What the labels of a form and a few names need. */
    private static final String CHARACTERS =
            "部门整体绩效目标表单位年度履职主要任务名称内容预算情况总额资金来源政府财专户管理结构基本支出项一二三级指值说明投入工作和现产重点完成社会经济生态满意国：（）、，。0123456789. ABCabcxyz-%";

    private static final Charset GB = Charset.forName("GB18030");

    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int CHINESE = 0x0804;
    private static final int ENGLISH = 0x0409;
    private static final int FULL = 4;
    private static final int POSTSCRIPT = 6;

    /** A font in which documents may be printed, made of the bundled 宋体. */
    public static MadeFont called(String name, String english) {
        return called(name, english, CHARACTERS);
    }

    /** Likewise, with characters of one's choice. */
    public static MadeFont called(String name, String english, String characters) {
        try (InputStream whole = new Typefaces().current().font(Face.BODY).open();
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(whole))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            characters.codePoints().forEach(subsetter::add);
            ByteArrayOutputStream subset = new ByteArrayOutputStream();
            subsetter.writeToStream(subset);
            SortedMap<String, byte[]> tables = tablesOf(subset.toByteArray());
            tables.put("OS/2", font.getTableBytes(font.getTableMap().get("OS/2")));
            return new MadeFont(name, english, tables)
                    .withNames(WINDOWS, UNICODE, Map.of(CHINESE, name, ENGLISH, english))
                    .withRights(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables of a font file, read here once more so that a mistake of the program is not made twice. */
    private static SortedMap<String, byte[]> tablesOf(byte[] program) {
        ByteBuffer file = ByteBuffer.wrap(program);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] content = new byte[file.getInt(entry + 12)];
            file.get(file.getInt(entry + 8), content);
            tables.put(new String(program, entry, 4, StandardCharsets.US_ASCII), content);
        }
        return tables;
    }

    /** The same font with another field fsType in a table OS/2 of version 4. */
    public MadeFont withRights(int fsType) {
        return withRights(4, fsType);
    }

    MadeFont withRights(int version, int fsType) {
        byte[] os2 = table("OS/2");
        ByteBuffer.wrap(os2).putShort(0, (short) version).putShort(8, (short) fsType);
        return with("OS/2", Optional.of(os2));
    }

    /** The same font with every character twice as wide. */
    public MadeFont twiceAsWide() {
        ByteBuffer widths = ByteBuffer.wrap(table("hmtx"));
        int count = ByteBuffer.wrap(table("hhea")).getShort(34);
        for (int i = 0; i < count; i++) {
            widths.putShort(4 * i, (short) (2 * widths.getShort(4 * i)));
        }
        return with("hmtx", Optional.of(widths.array()));
    }

    /** The same font with a full name and a PostScript name in each of some languages. */
    MadeFont withNames(int platform, int encoding, Map<Integer, String> byLanguage) {
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        ByteBuffer entries = ByteBuffer.allocate(6 + 24 * byLanguage.size());
        entries.putShort((short) 0).putShort((short) (2 * byLanguage.size())).putShort((short) entries.capacity());
        for (var name : new TreeMap<>(byLanguage).entrySet()) {
            boolean unicode = platform == WINDOWS && encoding == UNICODE;
            byte[] text = unicode
                    ? name.getValue().getBytes(StandardCharsets.UTF_16BE)
                    : name.getValue().getBytes(GB);
            for (int id : List.of(FULL, POSTSCRIPT)) {
                entries.putShort((short) platform)
                        .putShort((short) encoding)
                        .putShort(name.getKey().shortValue())
                        .putShort((short) id)
                        .putShort((short) text.length)
                        .putShort((short) strings.size());
            }
            strings.writeBytes(text);
        }
        ByteBuffer table = ByteBuffer.allocate(entries.capacity() + strings.size());
        return with(
                "name",
                Optional.of(
                        table.put(entries.array()).put(strings.toByteArray()).array()));
    }

    /** The content of a table, a copy. */
    byte[] table(String tag) {
        return Optional.ofNullable(tables.get(tag)).orElseThrow().clone();
    }

    /** The same font with another table, or without it. */
    MadeFont with(String tag, Optional<byte[]> content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(tables);
        changed.remove(tag);
        content.ifPresent(bytes -> changed.put(tag, bytes));
        return new MadeFont(name, english, changed);
    }

    /** The font as a file. */
    public byte[] program() {
        return SfntAssembly.of(tables);
    }

    /** Writes the font into a folder. */
    public Path into(Path folder) throws IOException {
        return Files.write(folder.resolve(english + ".ttf"), program());
    }

    /** Writes several fonts as one collection. */
    static Path collection(Path file, MadeFont... fonts) throws IOException {
        int offset = 12 + 4 * fonts.length;
        ByteBuffer head = ByteBuffer.allocate(offset)
                .putInt(0x74746366)
                .putInt(0x00010000)
                .putInt(fonts.length);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (MadeFont font : fonts) {
            head.putInt(offset + content.size());
            content.writeBytes(moved(font.program(), offset + content.size()));
        }
        byte[] all = ByteBuffer.allocate(offset + content.size())
                .put(head.array())
                .put(content.toByteArray())
                .array();
        return Files.write(file, all);
    }

    /** In a collection, tables are counted from the beginning of the file. */
    private static byte[] moved(byte[] program, int by) {
        ByteBuffer file = ByteBuffer.wrap(program.clone());
        for (int i = 0; i < file.getShort(4); i++) {
            int at = 12 + 16 * i + 8;
            file.putInt(at, file.getInt(at) + by);
        }
        return file.array();
    }
}
