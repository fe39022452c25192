package org.jibiao.format.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.MissingCharacter;
import org.jibiao.sheet.PlaceNames;
import org.jibiao.standard.FormStandard.Labels;
import org.jibiao.text.Texts;

/** Says in Chinese which characters of a form cannot be printed and where they stand. */
record MissingCharacterMessage(Texts texts, Labels labels) {
    /** More than so many lines nobody reads; the clerk finds the others at the next try. */
    private static final int MOST_LINES = 10;

    String of(List<MissingCharacter> missing, DepartmentForm form) {
        PlaceNames names = new PlaceNames(labels);
        String lines = missing.stream()
                .limit(MOST_LINES)
                .map(character -> texts.get(
                        "missing.line",
                        character.place().map(place -> names.name(place, form)).orElse(labels.title()),
                        character.character(),
                        character.number()))
                .collect(Collectors.joining("\n"));
        return missing.size() > MOST_LINES
                ? texts.get("missing.many", missing.size(), lines, MOST_LINES)
                : texts.get("missing.few", missing.size(), lines);
    }
}
