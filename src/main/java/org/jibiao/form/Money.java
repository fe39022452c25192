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

    /** As the bureau prints it, with thousands separators and at least one decimal: {@code 7,395,500.0}, {@code 0.25}. */
    public String print() {
        return new DecimalFormat("#,##0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    /** As the interchange files write it, without separators: {@code 7395500.0}. */
    public String plain() {
        return new DecimalFormat("0.0#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
