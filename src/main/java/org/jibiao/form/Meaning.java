package org.jibiao.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What a 指标值 means, as far as its text tells. */
public sealed interface Meaning {
    /** Nothing is written. */
    record Blank() implements Meaning {}

    /**
     * A number to compare with: {@code ≥95%}, {@code 2辆}, {@code ≤2.4 万}, {@code 1600元/亩}.
     *
     * @param comparison empty when none is written
     * @param number compare it with {@link BigDecimal#compareTo}
     * @param unit what follows the number; empty when nothing does
     */
    record Quantity(Optional<Comparison> comparison, BigDecimal number, String unit) implements Meaning {}

    /** From one number to another: {@code 1-3天}, {@code 90%～95%}. */
    record Range(BigDecimal from, BigDecimal to, String unit) implements Meaning {}

    /**
     * A time by which something is done: {@code 年底之前}, {@code 2024年12月底前}.
     *
     * @param year empty for the form's own year
     * @param month empty for the end of the year
     * @param day empty for the end of the month
     */
    record Deadline(OptionalInt year, OptionalInt month, OptionalInt day) implements Meaning {}

    /** A word or a sentence: {@code 健全}, {@code 有效提升}. */
    record Qualitative(String words) implements Meaning {}
}
