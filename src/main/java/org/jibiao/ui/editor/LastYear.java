package org.jibiao.ui.editor;

import java.util.Optional;
import org.jibiao.form.Difference;
import org.jibiao.form.FormComparison;
import org.jibiao.form.Place;

/**
 * What the form of last year says to the cells of one that began as its successor.
 *
 * @param comparison the form with that of last year; empty when the draft has no such origin
 * @param marked whether the differences are marked
 */
record LastYear(Optional<FormComparison> comparison, boolean marked) {
    static final LastYear UNKNOWN = new LastYear(Optional.empty(), false);

    /** What stood at a place last year, where the form says nothing now: a proposal, and no content. */
    Optional<String> proposed(Place place) {
        return differenceAt(place)
                .filter(difference -> difference.kind() == Difference.Kind.CHANGED
                        && difference.after().isEmpty()
                        && !difference.before().isEmpty())
                .map(Difference::before);
    }

    /** The difference that a mark at a place tells of; none where last year's text stands in grey, and while differences are not marked. */
    Optional<Difference> marked(Place place) {
        return marked && proposed(place).isEmpty() ? differenceAt(place) : Optional.empty();
    }

    private Optional<Difference> differenceAt(Place place) {
        // That the year is another one is no news.
        return comparison.filter(known -> !(place instanceof Place.Year)).flatMap(known -> known.at(place));
    }
}
