package org.jibiao.ui.editor;

import java.util.Map;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridCell;

/**
 * What the rows of a form need beside the form to be shown.
 *
 * @param standard what the bureau prescribes for the form's year
 * @param unread texts that the form could not take, by place
 * @param locked whether nothing may be changed
 * @param texts the words of the window
 */
record Surroundings(FormStandard standard, Map<Place, Unread> unread, boolean locked, Texts texts) {
    Surroundings {
        unread = Map.copyOf(unread);
    }

    /** A cell with what the form has at its place or, where the form could not take it, with what has been typed there. */
    GridCell<Place> asTyped(GridCell<Place> cell, Place place) {
        Unread typed = unread.get(place);
        GridCell<Place> keyed = cell.withKey(place);
        return typed == null ? keyed : keyed.withText(typed.text()).withProblem(typed.problem());
    }
}
