package org.jibiao.format.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a cell tell of what kind of cell it is, whatever they are about. */
final class Wording {
    /** A comparator first, or a number alone: only a 指标值 is so. */
    private static final Pattern VALUE = Pattern.compile("^([≥≤＞＜＝><=≧≦].*|[\\d０-９][\\d０-９.,，．]*[%％]?)$");

    private static final Pattern QUANTITY = Pattern.compile("^[≥≤＞＜＝><=≧≦]{0,2}[\\d０-９][\\d０-９.,，．]*([%％]?)(.*)$");
    private static final String COMPARATORS = "≥≤＞＜＝><=≧≦";
    private static final String NOT_AT_BEGINNING = "。，、；：？！”’）》〉】」』,;:?!)]}%％";
    private static final String NOT_AT_END = "，、（“‘《(";
    private static final int SHORTEST = 4;
    private static final int LONGEST_UNIT = 5;
    private static final double VALUE_LINE = 8;
    private static final double NAME_LINE = 18;

    private Wording() {}

    /** Whether a text begins with a comparator. */
    static boolean isCompared(String text) {
        return COMPARATORS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a text is a number with a percent sign. */
    static boolean isPercentage(String text) {
        char last = text.charAt(text.length() - 1);
        return (last == '%' || last == '％') && isValue(text);
    }

    /** Whether a text looks like a 指标值 and like nothing else: {@code ≥95%}, {@code 100%}. */
    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    /** How odd it is that a 指标值 that is a number has what stands after it as its unit: most units are one or two characters. */
    static double unit(String value) {
        Matcher matcher = QUANTITY.matcher(value);
        if (!matcher.matches()) {
            return 0;
        }
        int rest = matcher.group(2).length();
        if (!matcher.group(1).isEmpty()) {
            return Math.min(3, rest);
        }
        // What is long is no unit but a sentence that begins with a number.
        return rest <= LONGEST_UNIT ? Math.max(0, rest - 2) / 2.0 : 0;
    }

    /** How odd it is that a cell of a few words is just this text: a sentence seldom ends within it. */
    static double sentencesWithin(String text) {
        int end = text.indexOf('。');
        return end >= 0 && end < text.length() - 1 ? 2 : 0;
    }

    /** How odd it is that a 指标值 is as long as this: most are one line, and hardly any is longer than six. */
    static double valueLength(String value) {
        double lines = Column.width(value) / VALUE_LINE;
        return (lines > 1 ? 2 : 0) + 2 * Math.max(0, lines - 6);
    }

    /** How odd it is that a 三级指标 is as long as this: most are one line, and few are longer than two. */
    static double nameLength(String name) {
        double lines = Column.width(name) / NAME_LINE;
        return lines > 2 ? 2 : lines > 1 ? 0.7 : 0;
    }

    /** How odd it is that a cell of a few words is just this text: it seldom says the same twice. */
    static double repetition(String text) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            String pair = text.substring(i, i + 2);
            if (!seen.add(pair)) {
                repeated.add(pair);
            }
        }
        return Math.min(2, repeated.size() / 2.0);
    }

    /** How odd it is that a name or a note is no longer than this: it is rarely shorter than four characters. */
    static double shortness(String text) {
        int length = text.codePointCount(0, text.length());
        return length < SHORTEST ? Math.pow(SHORTEST - length, 2) / 2 : 0;
    }

    /** Whether a text ends with a comma or the like, so that something must follow. */
    static boolean isUnfinished(String text) {
        return NOT_AT_END.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How odd it is that a cell is just this text: whether it seems to lack its beginning, its end or half of a pair. */
    static double raggedness(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        double cost = 0;
        if (NOT_AT_BEGINNING.indexOf(text.charAt(0)) >= 0) {
            cost += 8;
        }
        if (isUnfinished(text)) {
            cost += 4;
        }
        return cost + unpaired(text, "“", "”") + unpaired(text, "（(", "）)") + unpaired(text, "《", "》");
    }

    /** How odd it is that a 三级指标 is named so: with a percentage in it, or a number at its end. */
    static double numbersInName(String name) {
        boolean percentage = name.indexOf('%') >= 0 || name.indexOf('％') >= 0;
        return (percentage ? 3 : 0) + (Character.isDigit(name.charAt(name.length() - 1)) ? 2 : 0);
    }

    private static double unpaired(String text, String opening, String closing) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += opening.indexOf(c) >= 0 ? 1 : closing.indexOf(c) >= 0 ? -1 : 0;
        }
        return open == 0 ? 0 : 2;
    }
}
