package org.jibiao.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.Money.Parsed;
import org.jibiao.form.Money.Reason;
import org.jspecify.annotations.Nullable;

/** Understands amounts as clerks write them. */
final class MoneyReader {
    /** Sign, digits with separators, decimals, unit. A Chinese input method types 。 where a decimal point is meant. */
    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]? *([-+−负])? *[¥￥]? *([0-9][0-9, ]*)?(?:[.。]([0-9]*))? *(万|亿)? *元?");

    private static final Pattern GROUPS_OF_THREE = Pattern.compile("[0-9]{1,3}(?:[, ]+[0-9]{3})*");
    private static final Pattern GROUPS_OF_FOUR = Pattern.compile("[0-9]{1,4}(?:[, ]+[0-9]{4})*");
    private static final Pattern NO_GROUPS = Pattern.compile("[0-9]+");

    /** No amount that a person means is longer, and no pattern need be tried on what is. */
    private static final int LONGEST = 60;

    /** The digits of a thousand million million 元, which no budget comes near. */
    private static final int MOST_DIGITS = 15;

    private MoneyReader() {}

    static Parsed read(String text) {
        String half = Halfwidth.of(text).strip();
        if (half.isEmpty()) {
            return new Parsed.Blank();
        }
        Matcher matcher = AMOUNT.matcher(half);
        if (half.length() > LONGEST || !matcher.matches()) {
            return new Parsed.Invalid(Reason.NOT_A_NUMBER);
        }
        String whole = orEmpty(matcher.group(2)).strip();
        String decimals = orEmpty(matcher.group(3));
        if (whole.isEmpty() && decimals.isEmpty()) {
            return new Parsed.Invalid(Reason.NOT_A_NUMBER);
        }
        if (!whole.isEmpty() && !isGrouped(whole)) {
            return new Parsed.Invalid(Reason.ODD_GROUPS);
        }
        BigDecimal number = new BigDecimal("0" + whole.replaceAll("[, ]", "") + "." + decimals + "0");
        String sign = orEmpty(matcher.group(1));
        boolean negative = !sign.isEmpty() && !sign.equals("+");
        return amount(number.scaleByPowerOfTen(power(orEmpty(matcher.group(4)))), negative);
    }

    private static Parsed amount(BigDecimal yuan, boolean negative) {
        if (negative && yuan.signum() != 0) {
            return new Parsed.Invalid(Reason.NEGATIVE);
        }
        if (yuan.precision() - yuan.scale() > MOST_DIGITS) {
            return new Parsed.Invalid(Reason.NOT_A_NUMBER);
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            return new Parsed.Invalid(Reason.FRACTION_OF_FEN);
        }
        return new Parsed.Valid(new Money(yuan));
    }

    private static boolean isGrouped(String whole) {
        return NO_GROUPS.matcher(whole).matches()
                || GROUPS_OF_THREE.matcher(whole).matches()
                || GROUPS_OF_FOUR.matcher(whole).matches();
    }

    private static int power(String unit) {
        return switch (unit) {
            case "万" -> 4;
            case "亿" -> 8;
            default -> 0;
        };
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
