package org.jibiao.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.workspace.DraftSummary;

/**
 * Finds the draft that a person names: by the whole 部门名称 or any part of it that only one department has, with or without a
 * year: {@code 统计局}, {@code 2024/统计局}.
 */
final class DraftNames {
    private static final Pattern YEAR_AND_NAME = Pattern.compile("(\\d{4})[/／](.+)");

    /** What a name leads to. */
    sealed interface Match {
        /** The drafts of one department and year; more than one only when it has several. */
        record Found(List<DraftSummary> drafts) implements Match {}

        /** Drafts of several departments or years, of which the name does not tell one. */
        record Ambiguous(List<DraftSummary> drafts) implements Match {}

        record None() implements Match {}
    }

    private final List<DraftSummary> drafts;

    DraftNames(List<DraftSummary> drafts) {
        this.drafts = drafts;
    }

    /**
     * The drafts of a name.
     *
     * @param year the year, where the name tells none
     */
    Match find(String name, Optional<Integer> year) {
        Matcher both = YEAR_AND_NAME.matcher(name.strip());
        if (both.matches()) {
            return find(both.group(2).strip(), draft -> draft.year() == Integer.parseInt(both.group(1)));
        }
        return find(name.strip(), draft -> year.isEmpty() || draft.year() == year.get());
    }

    private Match find(String name, Predicate<DraftSummary> ofYear) {
        List<DraftSummary> named = drafts.stream()
                .filter(ofYear)
                .filter(draft -> draft.department().equals(name))
                .toList();
        if (named.isEmpty() && !name.isEmpty()) {
            named = drafts.stream()
                    .filter(ofYear)
                    .filter(draft -> draft.department().contains(name))
                    .toList();
        }
        if (named.isEmpty()) {
            return new Match.None();
        }
        DraftSummary first = named.getFirst();
        boolean one = named.stream()
                .allMatch(draft ->
                        draft.year() == first.year() && draft.department().equals(first.department()));
        return one ? new Match.Found(named) : new Match.Ambiguous(named);
    }
}
