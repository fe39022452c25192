package org.jibiao.page;

/**
 * Where a line of Chinese text may not be broken (避头尾): GB/T 15834-2011 §5.1 on where punctuation may stand, and the habits
 * of careful printers for numbers and Latin words.
 */
final class Kinsoku {
    private static final String NEVER_FIRST = "。，、；：！？．）》」』】〕〉〗］｝”’…—·・～〜–／％‰℃℉°′″々〻ー!),.:;?]}%";
    private static final String NEVER_LAST = "（《「『【〔〈〖［｛“‘￥¥＄$€£№≥≤＜＞([{";
    private static final String IN_NUMBERS = "≥≤≠≈＝＞＜×÷±＋－．％‰℃°";
    private static final String COMPARATORS = "≥≤=＝<>＜＞≠≈";

    /** Closing marks that all faces draw in the left half of their square, so that the right half may stand in the margin. */
    private static final String HANGING = "。，、；：！？）》」』】〕〉”’";

    private Kinsoku() {}

    /** Whether a line may end before a character of a text. */
    static boolean allowsBreak(int[] text, int before) {
        int last = text[before - 1];
        int first = text[before];
        if (isAttached(first) || Invisible.isSpace(first) || in(NEVER_FIRST, first)) {
            return false;
        }
        if (Invisible.isSpace(last)) {
            return !mustGoOnAfter(text, before - 1);
        }
        return !in(NEVER_LAST, last) && !isOneWord(last, first) && !isListNumber(text, before);
    }

    /** Whether half of a character may stand in the margin when it is the last of its line. */
    static boolean mayHang(int character) {
        return in(HANGING, character);
    }

    static boolean neverFirst(int character) {
        return in(NEVER_FIRST, character);
    }

    static boolean neverLast(int character) {
        return in(NEVER_LAST, character);
    }

    /** Whether a character is drawn upon the one before it. */
    static boolean isAttached(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a character counts when a line of a single character is to be avoided. */
    static boolean isWeighty(int character) {
        return !Invisible.isSpace(character) && !isAttached(character) && !in(NEVER_FIRST, character);
    }

    /** Numbers with their signs, and Latin words, are not torn. */
    private static boolean isOneWord(int last, int first) {
        return isOfWord(last) && isOfWord(first);
    }

    private static boolean isOfWord(int character) {
        if (character < 0x80) {
            return character > ' ';
        }
        return in(IN_NUMBERS, character) || (Character.isLetterOrDigit(character) && !isOfChineseText(character));
    }

    private static boolean isOfChineseText(int character) {
        if (Character.isIdeographic(character)) {
            // Nearly all characters of a form are, and this is known faster than the script.
            return true;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, YI -> true;
            default -> false;
        };
    }

    /** {@code 2.} and {@code 2、} and ② stay with the text that they number. */
    private static boolean isListNumber(int[] text, int before) {
        int last = text[before - 1];
        if (last >= '①' && last <= '⒛') {
            return true;
        }
        return (last == '.' || last == '．' || last == '、') && before > 1 && Character.isDigit(text[before - 2]);
    }

    /** {@code ≥ 95%}: the space does not part the comparator from its number, nor an opening mark from what it opens. */
    private static boolean mustGoOnAfter(int[] text, int space) {
        int at = space;
        while (at >= 0 && Invisible.isSpace(text[at])) {
            at--;
        }
        return at >= 0 && (in(COMPARATORS, text[at]) || in(NEVER_LAST, text[at]));
    }

    private static boolean in(String characters, int character) {
        return characters.indexOf(character) >= 0;
    }
}
