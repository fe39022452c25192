package org.jibiao.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount in 元, exact to the 分. Never negative in a form, but a difference of two amounts may be.
 *
 * @param yuan the amount in 元, scale 2
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Throws {@link ArithmeticException} when the amount has a fraction of a 分. */
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Understands an amount as a clerk types or pastes it: {@code 7,395,500.0}, {@code ７，３９５，５００}, {@code 739.55万元}. Separators may
     * stand every three or every four digits. Never rounds.
     */
    public static Parsed parse(String text) {
        return MoneyReader.read(text);
    }

    /** The sum of the amounts that are not blank; empty when all are. */
    @SafeVarargs
    public static Optional<Money> sum(Optional<Money>... amounts) {
        Optional<Money> sum = Optional.empty();
        for (Optional<Money> amount : amounts) {
            if (amount.isPresent()) {
                sum = Optional.of(sum.orElse(ZERO).plus(amount.get()));
            }
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    /** As the bureau prints it, with thousands separators and at least one decimal: {@code 7,395,500.0}, {@code 0.25}. */
    public String print() {
        return formatted("#,##0.0#");
    }

    /** As the interchange files write it, without separators: {@code 7395500.0}. */
    public String plain() {
        return formatted("0.0#");
    }

    private String formatted(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** What a text that should be an amount turned out to be. */
    public sealed interface Parsed {
        /** Nothing but white space: the amount is blank, which is not zero. */
        record Blank() implements Parsed {}

        /** An amount. */
        record Valid(Money money) implements Parsed {}

        /** No amount of a form. */
        record Invalid(Reason reason) implements Parsed {}

        /** The amount; empty when the text is blank or no amount of a form. */
        default Optional<Money> amount() {
            return this instanceof Valid valid ? Optional.of(valid.money()) : Optional.empty();
        }
    }

    /** Why a text is no amount of a form. */
    public enum Reason {
        /** Something other than a number with a unit, or more than all the money there is. */
        NOT_A_NUMBER,
        /** Separators where no group of three or four digits ends: perhaps a digit too many, perhaps a decimal point. */
        ODD_GROUPS,
        /** A fraction of a 分. */
        FRACTION_OF_FEN,
        /** Less than zero. */
        NEGATIVE
    }
}
