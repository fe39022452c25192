package org.jibiao.format.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.form.Money;

/** What a cell of a worksheet holds. */
sealed interface CellValue {
    /**
     * In Chinese, Excel takes full-width signs and digits for the narrow ones, and characters in dates for what they mean. The long
     * run is one class of characters, because a choice that is repeated recurses once a character.
     */
    Pattern LOOKS_LIKE_MORE = Pattern.compile(
            "[\\s\\h]*(?:[=+@'＝＋＠－-].*"
                    + "|[(（$¥￥.．%％0-9０-９][[^\\p{IsIdeographic}]年月日时分秒]*+"
                    + "|(?i:true|false)[\\s\\h]*)",
            Pattern.DOTALL);

    /** The line ends that text of any origin comes with. */
    Pattern LINE_END = Pattern.compile("\\R");

    /** Excel reckons in binary floating point and keeps so many digits of a number. */
    int MOST_DIGITS = 15;

    /** Excel's numbers go a little beyond 1E307 and, towards nought, 1E-307. */
    int MOST_ZEROS = 300;

    /** Nothing. */
    record Blank() implements CellValue {}

    /** A text, which stays one whatever it looks like. Its lines are separated by {@code \n}. */
    record Text(String text) implements CellValue {
        public Text {
            Objects.requireNonNull(text);
        }

        /**
         * Whether Excel would make a formula, a number, a date or a truth value of the text when somebody clicks into the cell and out
         * again: of {@code =100%}, {@code 1-3}, {@code 95%}, {@code 12月31日}.
         */
        boolean looksLikeMore() {
            return LOOKS_LIKE_MORE.matcher(text).matches();
        }
    }

    /** A number. */
    record Amount(BigDecimal number) implements CellValue {
        public Amount {
            Objects.requireNonNull(number);
        }

        /** The same for every writing of the same number: Excel writes 0.1 as 0.10000000000000001. */
        String canonical() {
            return CellValue.canonical(number);
        }
    }

    /** A text as it stands in a cell. */
    static CellValue of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return lines.isBlank() ? new Blank() : new Text(lines);
    }

    /** An amount; one with more digits than Excel keeps is a text, lest it show another amount. */
    static CellValue of(Optional<Money> money) {
        return money.map(amount -> of(amount.yuan(), amount.print())).orElseGet(Blank::new);
    }

    /**
     * A number, or the text for it where it has more digits than Excel keeps, or is larger or smaller than any number there.
     *
     * @param text what stands for the number then
     */
    static CellValue of(BigDecimal number, String text) {
        BigDecimal dense = number.stripTrailingZeros();
        return dense.precision() > MOST_DIGITS || Math.abs(dense.scale()) > MOST_ZEROS ? of(text) : new Amount(number);
    }

    /** A number as it is compared with what another program wrote for it: short, whatever its size. */
    static String canonical(BigDecimal number) {
        // Not in plain writing, in which a few characters of somebody else's file can have a billion noughts.
        return number.round(new MathContext(MOST_DIGITS)).stripTrailingZeros().toString();
    }
}
