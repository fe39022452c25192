package org.jibiao.format.text;

import java.util.regex.Pattern;

/**
 * A column of the printed table, as the lines in its cells tell it. Widths are in half-width units: a Chinese character is 2, a Latin
 * letter or digit 1.
 *
 * @param width how wide it is between its paddings
 */
record Column(double width) {
    /** Punctuation that may not begin a line. */
    private static final String CLOSING = "。，、；：？！”’）》〉】」』,.;:?!)]}%％";

    /** Punctuation that may not end a line. */
    private static final String OPENING = "“‘（《〈【「『([{";

    /** Punctuation that a justified line may squeeze to half its width. */
    private static final String COMPRESSIBLE = "。，、；：？！“”‘’（）《》〈〉【】「」『』";

    /** The beginning of a numbered paragraph. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,2}[.、．）)]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、).*");

    private static final String PARAGRAPH_ENDS = "。；;！!？?：:”\"";

    /** A first line may be indented by a character, which the text no longer shows. */
    private static final double INDENT = 2;

    private static final double INDENTED = 3;
    private static final double PARAGRAPH = 7;
    private static final double TYPED_BREAK = 8;
    private static final double TYPED_BREAK_MOST = 14;

    /** How much of text a line is, in half-width units. */
    static double width(String line) {
        return line.codePoints().mapToDouble(Column::width).sum();
    }

    private static double width(int character) {
        return character == Spacing.AUTOMATIC ? 0.5 : character < 0x80 ? 1 : 2;
    }

    /** By how much a line is too long for the column, its punctuation squeezed; 0 when it fits. */
    double overflow(String line) {
        long squeezed = line.chars().filter(c -> COMPRESSIBLE.indexOf(c) >= 0).count();
        return Math.max(0, width(line) - squeezed - width);
    }

    /** How much room a line leaves after the word with which the next line begins; negative when that word had to go to the next line. */
    double room(String line, String next) {
        // A line takes whole Chinese characters: what is left beside them holds no half one.
        return 2 * Math.floor(width / 2) - width(line) - width(firstWord(next));
    }

    /** How odd it is that a cell goes on from one line to the next: 0 where the first is full. */
    double breakCost(String line, String next, boolean firstLine) {
        double cost = 0;
        if (CLOSING.indexOf(next.charAt(0)) >= 0) {
            cost += 4;
        }
        if (OPENING.indexOf(line.charAt(line.length() - 1)) >= 0) {
            cost += 3;
        }
        double room = room(line, next);
        if (room < 0) {
            return cost;
        }
        if (firstLine && room < INDENT) {
            return cost + INDENTED;
        }
        return cost + (endsParagraph(line, next) ? PARAGRAPH : Math.min(TYPED_BREAK_MOST, TYPED_BREAK + room / 3));
    }

    /** Whether the text between two lines of a cell is the end of a paragraph: the first is not full, and says so. */
    boolean endsParagraph(String line, String next) {
        return room(line, next) >= 0
                && (PARAGRAPH_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
                        || NUMBERED.matcher(next).matches());
    }

    /** What cannot be divided at the beginning of a line: a number or Latin word, or a character, with the punctuation that sticks to it. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end < text.length() && isLatin(text.charAt(end))) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        } else if (end < text.length()) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == ',');
    }
}
