package org.jibiao.sheet;

import java.util.regex.Pattern;

/** Puts a text together again that was parted, by the end of a page or by rows. */
final class CutText {
    /** A text that ends so is whole. */
    private static final Pattern ENDED = Pattern.compile("[。；;！!？?.…）)：:]$");

    /** A text that begins so is an item of its own. */
    private static final Pattern ITEM =
            Pattern.compile("^(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）.、．]|[①-⑳]|目标[0-9一二三四五六七八九十]+|第[一二三四五六七八九十]+)");

    private static final Pattern OWN_ITEM = Pattern.compile("^目标[0-9一二三四五六七八九十]+");

    private CutText() {}

    /** Two pieces, of which the second goes on where the first was cut, or is a paragraph of its own. */
    static String joined(String first, String second) {
        String before = first.strip();
        String after = second.strip();
        if (OWN_ITEM.matcher(after).find()) {
            return before + "\n" + after;
        }
        boolean paragraph = before.contains("\n") || ITEM.matcher(after).find();
        return ENDED.matcher(before).find() && paragraph ? before + "\n" + after : before + after;
    }

    /** Whether a text was cut off in a sentence. */
    static boolean isUnfinished(String text) {
        return !text.isBlank() && !ENDED.matcher(text.strip()).find();
    }
}
