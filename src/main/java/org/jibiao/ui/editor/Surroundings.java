package org.jibiao.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.form.Difference;
import org.jibiao.form.Indicator;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Aside;
import org.jibiao.ui.control.GridCell;

/**
 * What the rows of a form need beside the form to be shown.
 *
 * @param standard what the bureau prescribes for the form's year
 * @param unread texts that the form could not take, by place
 * @param lastYear what the form of last year says to each cell
 * @param locked whether nothing may be changed
 * @param texts the words of the window
 */
record Surroundings(FormStandard standard, Map<Place, Unread> unread, LastYear lastYear, boolean locked, Texts texts) {
    /** Of a longer text of last year an empty cell shows the beginning. */
    private static final int LONGEST_PROMPT = 60;

    Surroundings {
        unread = Map.copyOf(unread);
    }

    /**
     * A cell for a place: with what the form has there or, where the form could not take it, with what has been typed; and with what
     * last year's form says to it.
     *
     * @param prompt what an empty cell asks for
     */
    GridCell<Place> dressed(GridCell<Place> cell, Place place, String prompt) {
        Optional<String> proposed = lastYear.proposed(place);
        GridCell<Place> keyed = marked(cell.withKey(place), place)
                .withPrompt(proposed.map(text -> texts.get("origin.last.year", beginning(text)))
                        .orElse(prompt));
        if (proposed.isPresent() && !locked) {
            keyed = keyed.withAside(keyed.aside().withMark(Aside.Mark.NONE, texts.get("origin.last.year.take")));
        }
        Unread typed = unread.get(place);
        return typed == null ? keyed : keyed.withText(typed.text()).withProblem(typed.problem());
    }

    /** A cell with a mark where last year's form says something else. */
    GridCell<Place> marked(GridCell<Place> cell, Place place) {
        return lastYear.marked(place)
                .map(difference -> cell.withAside(cell.aside()
                        .withMark(
                                difference.kind() == Difference.Kind.NEW ? Aside.Mark.NEW : Aside.Mark.CHANGED,
                                words(difference))))
                .orElse(cell);
    }

    private String words(Difference difference) {
        if (difference.kind() == Difference.Kind.NEW) {
            return texts.get("compare.new");
        }
        return difference.before().isEmpty()
                ? texts.get("compare.was.blank")
                : texts.get("compare.changed", difference.before());
    }

    /** What a file of another place says of an indicator in columns that the form has not: 权重 10. */
    String extras(List<Indicator.Extra> extras) {
        return extras.stream()
                .map(extra -> texts.get("indicator.extra", extra.head(), extra.text()))
                .collect(Collectors.joining(texts.get("indicator.extra.separator")));
    }

    private static String beginning(String text) {
        String line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
        boolean cut = line.length() > LONGEST_PROMPT;
        int end = cut ? line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_PROMPT)) : line.length();
        return line.substring(0, end) + (cut || line.length() < text.length() ? "…" : "");
    }
}
