package org.jibiao.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What a file is that no reader recognises, so that the clerk hears why, not only that. */
enum ForeignContent {
    BLANK,
    PDF,
    WORD_OR_EXCEL,
    OLD_WORD_OR_EXCEL,
    PICTURE,
    UNMARKED_UTF_16,
    BINARY,
    UNKNOWN_ENCODING,
    /** Bytes that are no UTF-8; as GB 18030 they are text, as those of many other encodings are, too. */
    TEXT_OF_SOME_ENCODING,
    OTHER_TEXT;

    /** So many bytes tell enough; even, because UTF-16 goes in pairs. */
    private static final int SNIFFED = 4096;

    private static final List<String> PICTURES =
            List.of("89504e47", "ffd8ff", "47494638", "424d", "49492a00", "4d4d002a");

    /** GB 18030 is a superset of GBK and GB 2312: one of the three is what Chinese programs write when it is not UTF-8. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    static ForeignContent of(byte[] content) {
        String start = HexFormat.of().formatHex(content, 0, Math.min(content.length, 8));
        if (start.startsWith("25504446")) {
            return PDF;
        }
        if (start.startsWith("504b0304")) {
            return WORD_OR_EXCEL;
        }
        if (start.startsWith("d0cf11e0a1b11ae1")) {
            return OLD_WORD_OR_EXCEL;
        }
        if (start.startsWith("fffe") || start.startsWith("feff")) {
            return isText(content, StandardCharsets.UTF_16)
                    ? ofText(new String(content, StandardCharsets.UTF_16))
                    : UNKNOWN_ENCODING;
        }
        if (isMostlyChinese(content, StandardCharsets.UTF_16LE)
                || isMostlyChinese(content, StandardCharsets.UTF_16BE)) {
            return UNMARKED_UTF_16;
        }
        if (PICTURES.stream().anyMatch(start::startsWith)) {
            return PICTURE;
        }
        if (hasControls(content)) {
            return BINARY;
        }
        if (!isText(content, StandardCharsets.UTF_8)) {
            return isText(content, GB18030) ? TEXT_OF_SOME_ENCODING : UNKNOWN_ENCODING;
        }
        return ofText(new String(content, StandardCharsets.UTF_8));
    }

    private static ForeignContent ofText(String text) {
        return text.isBlank() ? BLANK : OTHER_TEXT;
    }

    /**
     * Whether content that has zero bytes, as UTF-16 without its mark has for every line end and digit, is Chinese text. Other bytes
     * taken for UTF-16 give characters from all over Unicode.
     */
    private static boolean isMostlyChinese(byte[] content, Charset charset) {
        String start = new String(content, 0, Math.min(content.length, SNIFFED), charset);
        long known = start.codePoints()
                .filter(c -> Character.isIdeographic(c)
                        || c < 0x80
                        || (c >= 0x3000 && c < 0x3040)
                        || (c >= 0xff00 && c < 0xfff0))
                .filter(c -> c >= ' ' || Character.isWhitespace(c))
                .count();
        boolean zeros = start.chars().anyMatch(c -> c > 0 && c < 0x80);
        return zeros && known * 10 >= start.codePoints().count() * 9;
    }

    private static boolean hasControls(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
