package org.jibiao.ui.editor;

import java.text.Normalizer;
import java.util.Optional;
import org.jibiao.form.Change;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;

/** What a text means that a person has typed at a place of the form. */
sealed interface Input {
    /** It makes a change. */
    record Meaningful(Change change) implements Input {}

    /** It is no amount where an amount belongs. */
    record NoAmount(Money.Reason reason) implements Input {}

    /** It is no budget year where a budget year belongs. */
    record NoYear() implements Input {}

    /** Nothing can be typed at such a place. */
    record Nowhere() implements Input {}

    /** Reads a text that was typed at a place. */
    static Input at(Place place, String text) {
        return switch (place) {
            case Place.Year year -> year(text);
            case Place.Department department -> new Meaningful(new Change.SetDepartment(text));
            case Place.AnnualGoal goal -> new Meaningful(new Change.SetAnnualGoal(text));
            case Place.TaskName name -> new Meaningful(new Change.SetTaskName(name.task(), text));
            case Place.TaskContent content -> new Meaningful(new Change.SetTaskContent(content.task(), text));
            case Place.Amount amount -> amount(amount, text);
            case Place.IndicatorName name -> new Meaningful(new Change.SetIndicatorName(name.at(), text));
            case Place.IndicatorValue value ->
                new Meaningful(new Change.SetIndicatorValue(value.at(), new TargetValue(text)));
            case Place.IndicatorNote note -> new Meaningful(new Change.SetIndicatorNote(note.at(), Optional.of(text)));
            case Place.Task task -> new Nowhere();
            case Place.Category category -> new Nowhere();
            case Place.Group group -> new Nowhere();
            case Place.Row row -> new Nowhere();
        };
    }

    private static Input year(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.endsWith("年")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain.matches("20[0-9]{2}") ? new Meaningful(new Change.SetYear(Integer.parseInt(plain))) : new NoYear();
    }

    private static Input amount(Place.Amount place, String text) {
        return switch (Money.parse(text)) {
            case Money.Parsed.Blank blank -> new Meaningful(new Change.SetAmount(place.field(), Optional.empty()));
            case Money.Parsed.Valid valid ->
                new Meaningful(new Change.SetAmount(place.field(), Optional.of(valid.money())));
            case Money.Parsed.Invalid invalid -> new NoAmount(invalid.reason());
        };
    }
}
