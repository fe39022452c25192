package org.jibiao.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.text.Texts;
import org.jibiao.workspace.TemplateChoice;

/** How forms are to be taken: as they are, or as the templates of another year's. Used on the window's thread. */
public final class TakeChoice {
    private final Texts texts;
    private final BooleanProperty asTemplate = new SimpleBooleanProperty(true);
    private final StringProperty year = new SimpleStringProperty("");
    private final BooleanProperty keepAmounts = new SimpleBooleanProperty();
    private final BooleanProperty keepValues = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean suggesting;
    private boolean decided;
    private boolean yearTyped;

    TakeChoice(Texts texts) {
        this.texts = texts;
        asTemplate.subscribe(template -> {
            decided |= !suggesting;
            check();
        });
        year.subscribe(typed -> {
            yearTyped |= !suggesting;
            check();
        });
    }

    /** Whether the forms become templates. */
    public BooleanProperty asTemplateProperty() {
        return asTemplate;
    }

    /** The year of the new forms, as typed. */
    public StringProperty yearProperty() {
        return year;
    }

    public BooleanProperty keepAmountsProperty() {
        return keepAmounts;
    }

    public BooleanProperty keepValuesProperty() {
        return keepValues;
    }

    /** What is wrong with the choice; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Begins anew with what most people want. */
    void reset(int nextYear) {
        TemplateChoice usual = TemplateChoice.usual(nextYear);
        keepAmounts.set(usual.keepAmounts());
        keepValues.set(usual.keepValues());
        decided = false;
        yearTyped = false;
        suggest(List.of(), nextYear);
    }

    /**
     * Suggests templates when all forms are of earlier years than the one for which forms are made now, and as their year the one after
     * that of the forms; where these are of several years, the one for which forms are made now. Not to who has chosen.
     */
    void suggest(List<FormRow> forms, int nextYear) {
        suggesting = true;
        if (!decided) {
            asTemplate.set(forms.stream().allMatch(form -> form.form().year() < nextYear));
        }
        if (!yearTyped) {
            List<Integer> years = forms.stream()
                    .map(form -> form.form().year())
                    .filter(known -> known > 0)
                    .distinct()
                    .toList();
            year.set(Integer.toString(years.size() == 1 ? years.getFirst() + 1 : nextYear));
        }
        suggesting = false;
    }

    /** The year of the new forms; empty when the forms keep theirs. */
    OptionalInt templateYear() {
        return choice().map(choice -> OptionalInt.of(choice.year())).orElse(OptionalInt.empty());
    }

    /** How templates are made; empty when the forms are taken as they are. */
    Optional<TemplateChoice> choice() {
        OptionalInt typed = typedYear();
        return asTemplate.get() && typed.isPresent()
                ? Optional.of(new TemplateChoice(typed.getAsInt(), keepAmounts.get(), keepValues.get()))
                : Optional.empty();
    }

    private void check() {
        problem.set(asTemplate.get() && typedYear().isEmpty() ? texts.get("desk.year.problem") : "");
    }

    private OptionalInt typedYear() {
        String typed = year.get().strip();
        return typed.matches("\\p{Nd}{4}") && Integer.parseInt(typed) >= 2000
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }
}
