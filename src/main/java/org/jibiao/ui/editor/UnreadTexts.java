package org.jibiao.ui.editor;

import java.util.HashMap;
import java.util.Map;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;

/** The texts that a form could not take, by the place at which they were typed. */
final class UnreadTexts {
    private final Map<Place, Unread> byPlace = new HashMap<>();
    private final Texts texts;

    UnreadTexts(Texts texts) {
        this.texts = texts;
    }

    /** Keeps a text that is still being typed. */
    void keep(Place place, String text) {
        byPlace.put(place, new Unread(text, ""));
    }

    /** Keeps a text with what is wrong with it. */
    void judge(Place place, String text) {
        byPlace.put(place, new Unread(text, problemOf(Input.at(place, text))));
    }

    /** Judges the text, if any, at a place that has been left. */
    void judge(Place place) {
        Unread typed = byPlace.get(place);
        if (typed != null) {
            judge(place, typed.text());
        }
    }

    /** Forgets what was typed at a place; gives whether there was anything. */
    boolean forget(Place place) {
        return byPlace.remove(place) != null;
    }

    Map<Place, Unread> now() {
        return Map.copyOf(byPlace);
    }

    private String problemOf(Input input) {
        return switch (input) {
            case Input.NoAmount none ->
                switch (none.reason()) {
                    case NOT_A_NUMBER -> texts.get("problem.amount");
                    case ODD_GROUPS -> texts.get("problem.amount.groups");
                    case FRACTION_OF_FEN -> texts.get("problem.amount.fen");
                    case NEGATIVE -> texts.get("problem.amount.negative");
                };
            case Input.NoYear none -> texts.get("problem.year");
            case Input.Meaningful meaningful -> "";
            case Input.Nowhere nowhere -> "";
        };
    }
}
