package org.jibiao.form;

import java.util.Objects;

/**
 * A 指标值 as written. What it means is only ever read from the text, never stored: the text is what a department has handed in.
 *
 * @param text what is printed, to the character; empty when blank
 */
public record TargetValue(String text) {
    public static final TargetValue BLANK = new TargetValue("");

    public TargetValue {
        Objects.requireNonNull(text);
    }

    /** What the text means. */
    public Meaning meaning() {
        return MeaningReader.read(text);
    }

    /**
     * The usual writing of a quantity: one sign for the comparison, ASCII digits and percent sign, no spaces around the number
     * ({@code >= 95 ％} becomes {@code ≥95%}). Whatever is no quantity stays as it is.
     */
    public TargetValue normalised() {
        return new TargetValue(MeaningReader.normalised(text));
    }
}
