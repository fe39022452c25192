package org.jibiao.format.excel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a worksheet. Excel allows 31 characters, none of {@code : \ / ? * [ ]}, no apostrophe at either end, and keeps one name to
 * itself.
 */
final class SheetName {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[:\\\\/?*\\[\\]\\p{Cc}\\p{Cf}\\uFFFE\\uFFFF]");
    private static final Pattern EDGES = Pattern.compile("^['\\s\\h]+|['\\s\\h]+$");
    private static final String RESERVED = "history";

    private SheetName() {}

    /**
     * The text as a name.
     *
     * @param otherwise what it is called when nothing is left of the text
     */
    static String of(String text, String otherwise) {
        String name =
                withoutEdges(shortened(withoutEdges(FORBIDDEN.matcher(text).replaceAll(" "))));
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).equals(RESERVED) ? otherwise : name;
    }

    /** The name as it stands in a reference: {@code '甲''乙'}. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static String withoutEdges(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
