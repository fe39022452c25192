package org.jibiao.format.excel;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as Office files write it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): a character that XML cannot hold stands as {@code _x0001_}, and
 * the underscore of a text that looks like that by itself as {@code _x005F_}.
 */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** An underscore that would be taken for the begin of an escape, or a character that has no other writing. */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private EscapedText() {}

    static String of(String text) {
        return text.chars().anyMatch(EscapedText::mayBeEscaped)
                ? TO_ESCAPE.matcher(text).replaceAll(EscapedText::escaped)
                : text;
    }

    /** Hardly any text has such a character, and looking for one is faster than matching. */
    private static boolean mayBeEscaped(int unit) {
        return unit < ' ' || unit == '_' || unit >= '\uFFFE';
    }

    static String read(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    private static String escaped(MatchResult match) {
        return "_x%04X_".formatted((int) match.group().charAt(0));
    }
}
