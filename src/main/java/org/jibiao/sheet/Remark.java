package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;

/**
 * What a reader has to say of one place: something ambiguous, unusual or left over.
 *
 * @param where where in the file, in words, such as 第 214 行; empty when it is about the whole
 * @param message what it is, in Chinese, with the text that it is about
 * @param place where the text went in the form; empty when it found no field
 */
public record Remark(String where, String message, Optional<Place> place) {
    public Remark {
        Objects.requireNonNull(where);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
    }
}
