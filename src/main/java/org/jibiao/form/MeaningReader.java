package org.jibiao.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a 指标值 means. The shapes are those that departments were seen to write; whatever fits none of them is
 * qualitative, so that no text is forced into a number.
 */
final class MeaningReader {
    /** The signs, and the words that departments write for them. */
    private static final Map<String, Comparison> COMPARISONS = Map.ofEntries(
            Map.entry("≥", Comparison.AT_LEAST),
            Map.entry("≧", Comparison.AT_LEAST),
            Map.entry(">=", Comparison.AT_LEAST),
            Map.entry("不低于", Comparison.AT_LEAST),
            Map.entry("不少于", Comparison.AT_LEAST),
            Map.entry("≤", Comparison.AT_MOST),
            Map.entry("≦", Comparison.AT_MOST),
            Map.entry("<=", Comparison.AT_MOST),
            Map.entry("不高于", Comparison.AT_MOST),
            Map.entry("不超过", Comparison.AT_MOST),
            Map.entry("=", Comparison.EQUAL),
            Map.entry(">", Comparison.MORE),
            Map.entry("<", Comparison.LESS));

    private static final String SIGN = "(?<sign>[≥≧≤≦]|[<>] *=|[=<>])";
    private static final String WORD = "(?<word>不低于|不少于|不高于|不超过)";
    private static final String NUMBER = "[0-9]+(?:,[0-9]{3,4})*(?:\\.[0-9]+)?";

    /** A unit is short and has neither digits nor the punctuation of a sentence. */
    private static final String UNIT = "(?<unit>[^0-9,.，。、；;：:！!？?<>=≥≤]{0,12})";

    private static final Pattern QUANTITY =
            Pattern.compile(" *(?:" + SIGN + "|" + WORD + ")? *(?<number>" + NUMBER + ") *" + UNIT);

    private static final Pattern RANGE = Pattern.compile(
            " *(?<from>" + NUMBER + ") *(?<fromUnit>[%‰]?) *(?:[-~—–－～]+|至|到) *(?<to>" + NUMBER + ") *" + UNIT);

    private static final String UNTIL = "(?:底|末)?(?:之前|以前|前|之内|以内|内)?(?:完成)?";

    private static final Pattern DEADLINE = Pattern.compile("(?:[≤<=] *)?(?:"
            + "(?<year>(?:19|20)[0-9]{2})年度?(?:(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>[12][0-9]|3[01]|0?[1-9])[日号])?)?"
            + UNTIL
            + "|(?:本|当)?年(?:度?内|度?[底末]" + UNTIL + ")"
            + "|(?<monthOnly>1[0-2]|0?[1-9])月份?(?:(?:底|末|前|之前|以前)" + UNTIL
            + "|(?<dayOfMonth>[12][0-9]|3[01]|0?[1-9])[日号]" + UNTIL + ")"
            + "|(?<isoYear>(?:19|20)[0-9]{2})[-/.](?<isoMonth>1[0-2]|0?[1-9])[-/.](?<isoDay>[12][0-9]|3[01]|0?[1-9])"
            + UNTIL
            + ")");

    /** A longer text is a sentence, which no pattern need be tried on. */
    private static final int LONGEST = 60;

    private MeaningReader() {}

    static Meaning read(String text) {
        String half = Halfwidth.of(text).strip();
        if (half.isEmpty()) {
            return new Meaning.Blank();
        }
        if (half.length() > LONGEST) {
            return new Meaning.Qualitative(text.strip());
        }
        Matcher deadline = DEADLINE.matcher(half.replace(" ", ""));
        if (deadline.matches()) {
            return new Meaning.Deadline(
                    number(deadline, "year", "isoYear"),
                    number(deadline, "month", "monthOnly", "isoMonth"),
                    number(deadline, "day", "dayOfMonth", "isoDay"));
        }
        Matcher range = RANGE.matcher(half);
        if (range.matches()) {
            return range(range);
        }
        Matcher quantity = QUANTITY.matcher(half);
        if (quantity.matches()) {
            return new Meaning.Quantity(
                    comparison(quantity), number(quantity.group("number")), unit(quantity.group("unit")));
        }
        return new Meaning.Qualitative(text.strip());
    }

    static String normalised(String text) {
        if (!(read(text) instanceof Meaning.Quantity)) {
            return text;
        }
        Matcher quantity = QUANTITY.matcher(Halfwidth.of(text));
        if (!quantity.matches()) {
            return text;
        }
        String word = quantity.group("word");
        String comparison =
                word == null ? comparison(quantity).map(Comparison::sign).orElse("") : word;
        // The unit is taken from the text itself: only its percent sign has an ASCII twin that is the usual writing.
        String unit = text.substring(quantity.start("unit"), quantity.end("unit"));
        return comparison + quantity.group("number") + unit.strip().replace('％', '%');
    }

    private static Meaning range(Matcher range) {
        String unit = unit(range.group("unit"));
        return new Meaning.Range(
                number(range.group("from")),
                number(range.group("to")),
                unit.isEmpty() ? range.group("fromUnit") : unit);
    }

    private static Optional<Comparison> comparison(Matcher quantity) {
        String sign = quantity.group("sign");
        String word = quantity.group("word");
        if (sign == null && word == null) {
            return Optional.empty();
        }
        String written = sign == null ? word : sign.replace(" ", "");
        return Optional.ofNullable(COMPARISONS.get(written));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The unit without the brackets that some programs put around it: {@code 100.00(%)}. */
    private static String unit(String written) {
        String unit = written.strip();
        return unit.startsWith("(") && unit.endsWith(")") ? unit.substring(1, unit.length() - 1) : unit;
    }

    private static OptionalInt number(Matcher matcher, String... groups) {
        for (String group : groups) {
            @Nullable String digits = matcher.group(group);
            if (digits != null) {
                return OptionalInt.of(Integer.parseInt(digits));
            }
        }
        return OptionalInt.empty();
    }
}
