package org.jibiao.form;

import java.util.Objects;

/**
 * A 指标值 as written.
 *
 * @param text what is printed, to the character; empty when blank
 */
public record TargetValue(String text) {
    public static final TargetValue BLANK = new TargetValue("");

    public TargetValue {
        Objects.requireNonNull(text);
    }
}
