package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.form.Place;

/**
 * A line above the table.
 *
 * @param kind how it is set
 * @param text what it says
 * @param place what it shows of the form; empty for a fixed text
 */
public record Heading(Kind kind, String text, Optional<Place> place) {
    public Heading {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
    }

    /** How a heading is set. */
    public enum Kind {
        /** The title of the form, centred, in the title face. */
        TITLE,
        /** The line under the title, such as （2024 年度）, centred. */
        SUBTITLE,
        /** A line at the left edge of the table, such as 部门名称：…. */
        LINE
    }
}
