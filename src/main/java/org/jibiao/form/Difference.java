package org.jibiao.form;

import java.util.Objects;

/**
 * What a form says otherwise than an earlier one, at one place.
 *
 * @param kind what became of it
 * @param place where it stands in the form; of what is gone, where it stood in the earlier form
 * @param before what the earlier form said, empty where it had no such place; of a row that is gone its name, of one that has changed the
 *     columns of other places beside it
 * @param after what the form says, empty where it has no such place; of a new row its name, of one that has changed those columns
 */
public record Difference(Kind kind, Place place, String before, String after) {
    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** What became of a place since the earlier form. */
    public enum Kind {
        /** It says something else. */
        CHANGED,
        /** The earlier form had no such row. */
        NEW,
        /** The form has no such row any more. */
        GONE
    }
}
