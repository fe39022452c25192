package org.jibiao.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the budget year in titles and lines, in the ways in which places write it. */
final class YearWords {
    private static final String DIGITS = "(?<!\\d)((?:19|20)\\d{2})(?!\\d)";

    /** A year with its word, and not a day or a span of years. */
    private static final Pattern NAMED = Pattern.compile(DIGITS + "年(?!\\d)(?:度)?(?!\\d{1,2}月)");

    private static final Pattern SPAN = Pattern.compile("\\d{4}年?度?[-—–~至到]+\\d{4}");
    private static final Pattern ALONE =
            Pattern.compile("^[(\\[]?(?:预算|项目|申报|填报)?(?:年度|年份)?[:]?" + DIGITS + "年?(?:度|份)?(?:预算)?[)\\]]?$");
    private static final Pattern CHINESE = Pattern.compile("(?:二[〇○零Oo0Ｏ]|20)[一二三四五六七八九〇○零Oo0Ｏ]{2}(?=年)");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private YearWords() {}

    /** The year that a line says and nothing else: （2024 年度）. */
    static Optional<Integer> alone(String line) {
        Matcher matcher = ALONE.matcher(arabic(line));
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /** The year that a title or a value names: 2024年部门整体绩效目标表. */
    static Optional<Integer> named(String text) {
        String bare = arabic(text);
        Matcher matcher = NAMED.matcher(bare);
        if (SPAN.matcher(bare).find() || !matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(matcher.group(1)));
    }

    private static String arabic(String text) {
        Matcher chinese = CHINESE.matcher(FormWords.bare(text));
        return chinese.replaceAll(year -> {
            StringBuilder digits = new StringBuilder();
            for (char character : year.group().toCharArray()) {
                int digit = CHINESE_DIGITS.indexOf(character);
                digits.append(digit >= 0 ? (char) ('0' + digit) : Character.isDigit(character) ? character : '0');
            }
            return digits.toString();
        });
    }
}
