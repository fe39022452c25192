package org.jibiao.format.text;

/**
 * The spaces inside a printed line. An office program sets Chinese and Latin text a little apart, and the text export makes a space of
 * it, so that a space between the two says nothing; every other space was typed, or is the way from one cell to the next.
 */
final class Spacing {
    /** Stands in a line for the automatic distance between Chinese and Latin, a quarter of a character. */
    static final char AUTOMATIC = '\u2005';

    private static final double BEFORE_COMPARATOR = 8;
    private static final double BEFORE_PERCENTAGE = 3;
    private static final double BETWEEN_CHINESE = 8;
    private static final double BESIDE_LATIN = 2;
    private static final double ONE_MORE = 3;

    private Spacing() {}

    /** Two pieces of one line with what stands between them. */
    static String joined(String left, String right) {
        return left + (isAutomatic(left, right) ? AUTOMATIC : ' ') + right;
    }

    /** A text as it was written, without what the export made of automatic distances. */
    static String written(String text) {
        return text.replace(String.valueOf(AUTOMATIC), "");
    }

    /**
     * How odd it is that a space stands inside a cell. Who types one space types more.
     *
     * @param typedBefore whether the cell has typed spaces already
     */
    static double cost(String left, String right, boolean typedBefore) {
        if (Wording.isCompared(right)) {
            return BEFORE_COMPARATOR;
        }
        if (Wording.isPercentage(right)) {
            return BEFORE_PERCENTAGE;
        }
        if (isAutomatic(left, right)) {
            return 0.2;
        }
        if (typedBefore || Wording.isUnfinished(left)) {
            return ONE_MORE;
        }
        return isHan(left.codePointBefore(left.length())) && isHan(right.codePointAt(0))
                ? BETWEEN_CHINESE
                : BESIDE_LATIN;
    }

    private static boolean isAutomatic(String left, String right) {
        int before = left.codePointBefore(left.length());
        int after = right.codePointAt(0);
        return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
