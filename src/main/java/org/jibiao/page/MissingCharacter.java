package org.jibiao.page;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;

/**
 * A character that none of the fonts has, so that it cannot be printed.
 *
 * @param codePoint the character
 * @param place where it stands in the form; empty for a fixed text
 * @param text the whole text of the cell or heading in which it stands
 */
public record MissingCharacter(int codePoint, Optional<Place> place, String text) {
    public MissingCharacter {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
    }

    /** The character as text. */
    public String character() {
        return Character.toString(codePoint);
    }

    /** The character's number as it is written everywhere: {@code U+20BB7}. */
    public String number() {
        return "U+%04X".formatted(codePoint);
    }
}
