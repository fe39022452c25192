package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;

/**
 * What a reader has to say of one place: something ambiguous, unusual or left over.
 *
 * @param where where in the file, in words, such as 第 214 行; empty when it is about the whole
 * @param message what it is, in Chinese, with the text that it is about
 * @param place where in the form it should be looked at: where the text went, or, of a text that found no field, the field next to it;
 *     empty when there is none
 * @param leftOver the text that found no field, as the file has it, for whoever moves it into one; empty when nothing was left over
 */
public record Remark(String where, String message, Optional<Place> place, String leftOver) {
    public Remark {
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(leftOver);
    }

    /** A remark on a text that is in the form, or on none. */
    public Remark(String where, String message, Optional<Place> place) {
        this(where, message, place, "");
    }

    /** A remark on the whole file or form. */
    public static Remark about(String message) {
        return new Remark("", message, Optional.empty());
    }

    /** A remark on a text that found no field. */
    public static Remark leftOver(String where, String message, Optional<Place> near, String text) {
        return new Remark(where, message, near, text);
    }
}
