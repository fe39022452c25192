package org.jibiao.page.machine;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A font of the user's machine.
 *
 * @param chosen its file and its full name, in Chinese where the font has it
 * @param names every name of it: of the family, in full, for PostScript, in every language
 * @param chinese whether it has simplified Chinese
 * @param verdict whether paper can be printed in it
 */
public record MachineFont(ChosenFont chosen, Set<String> names, boolean chinese, Verdict verdict) {
    public MachineFont {
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(verdict);
        names = Set.copyOf(names);
    }

    /** The full name. */
    public String name() {
        return chosen.name();
    }

    public boolean usable() {
        return verdict instanceof Verdict.Usable;
    }

    boolean isCalled(String asked) {
        String lower = asked.strip().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lower));
    }
}
