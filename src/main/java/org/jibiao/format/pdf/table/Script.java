package org.jibiao.format.pdf.table;

import java.util.regex.Pattern;

/** What lines of Chinese ask of a character: where a line may break, and what an end of a sentence is. */
final class Script {
    private static final String OPENING = "（〈《「『【〔〖〝‘“([{＜［｛";
    private static final String SENTENCE_END = "。！？；：.!?;:…";

    private static final Pattern ITEM =
            Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,3}([.．、)）]|[）)])|[①-⑳]|目标\\s*[0-9一二三四五六七八九十]");

    private static final Pattern COMPARISON = Pattern.compile("[≥≤≧≦><＞＜=＝]{1,2}\\s*[0-9０-９]");

    private Script() {}

    /** Whether a line may break before it and after it: characters of Chinese. */
    static boolean isIdeographic(int character) {
        return Character.isIdeographic(character) || character == '〇' || character == '□' || character == '\uFFFD';
    }

    /** Whether it stands in the square of a Chinese character, as full-width marks do. */
    static boolean isWide(int character) {
        return isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x2460 && character <= 0x24FF)
                || character == '“'
                || character == '”'
                || character == '‘'
                || character == '’'
                || character == '—'
                || character == '…'
                || character == '·';
    }

    static boolean isOpening(int character) {
        return OPENING.indexOf(character) >= 0;
    }

    /** Whether it begins like an item of a list: 2. （二） 三、 ④ */
    static boolean beginsItem(String text) {
        return ITEM.matcher(text).lookingAt();
    }

    /** Whether it begins like a value of its own: ≥95% */
    static boolean beginsComparison(String text) {
        return COMPARISON.matcher(text).lookingAt();
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && SENTENCE_END.indexOf(text.codePointBefore(text.length())) >= 0;
    }

    /** Whether a line may break between two neighbours. */
    static boolean mayBreakBetween(int before, int after) {
        return Character.isWhitespace(before) || ((isIdeographic(after) || isOpening(after)) && !isOpening(before));
    }
}
