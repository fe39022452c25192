package org.jibiao.format.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.standard.FormStandard;

/** Judges rows of the indicator grid: 三级指标, 指标值, 指标值说明, by what the bureau prescribes. */
final class IndicatorJudge implements RowJudge {
    private static final double NO_NAME = 7;
    private static final double NO_VALUE = 6;
    private static final double NO_NOTE = 0.7;
    private static final double OWN_NAME = 2;
    private static final double OWN_VALUE = 1.5;
    private static final double OWN_NOTE = 3;
    private static final double NOT_AS_PRESCRIBED = 5;
    private static final double VALUE_ELSEWHERE = 6;

    private final List<FormStandard.Group> groups;
    private final List<Set<String>> names;
    private final Set<String> notes = new HashSet<>();

    IndicatorJudge(FormStandard standard) {
        groups = standard.categories().stream()
                .flatMap(category -> category.groups().stream())
                .toList();
        names = groups.stream().map(IndicatorJudge::names).toList();
        for (FormStandard.Group group : groups) {
            notes.add(LabelMatch.bare(group.note()));
            group.indicators().forEach(indicator -> notes.add(LabelMatch.bare(indicator.note())));
        }
        notes.remove("");
    }

    private static Set<String> names(FormStandard.Group group) {
        Set<String> names = new HashSet<>();
        group.indicators().forEach(indicator -> names.add(LabelMatch.bare(indicator.name())));
        return names;
    }

    @Override
    public Oddness oddness(int column, String text, int group) {
        return switch (column) {
            case 0 -> name(text, group);
            case 1 -> value(text);
            default -> note(text, group);
        };
    }

    private Oddness name(String name, int group) {
        if (name.isEmpty()) {
            return Oddness.telling(NO_NAME);
        }
        if (group >= 0 && names.get(group).contains(name)) {
            return Oddness.NONE;
        }
        double telling = (isFixed(group) ? NOT_AS_PRESCRIBED : 0)
                + Wording.raggedness(name)
                + Wording.shortness(name)
                + Wording.sentencesWithin(name)
                + Wording.repetition(name)
                + (Wording.isValue(name) ? VALUE_ELSEWHERE : 0)
                + Wording.numbersInName(name);
        return new Oddness(telling, OWN_NAME + Wording.nameLength(name));
    }

    private static Oddness value(String value) {
        if (value.isEmpty()) {
            return Oddness.telling(NO_VALUE);
        }
        double telling = Wording.raggedness(value)
                + Wording.sentencesWithin(value)
                + Wording.repetition(value)
                + Wording.unit(value);
        return new Oddness(telling, (Wording.isValue(value) ? 0 : OWN_VALUE) + Wording.valueLength(value));
    }

    private Oddness note(String note, int group) {
        if (note.isEmpty()) {
            return new Oddness(isFixed(group) ? NOT_AS_PRESCRIBED : 0, NO_NOTE);
        }
        if (notes.contains(note)) {
            return Oddness.NONE;
        }
        double telling = (isFixed(group) ? NOT_AS_PRESCRIBED : 0)
                + Wording.raggedness(note)
                + Wording.shortness(note)
                + (Wording.isValue(note) ? VALUE_ELSEWHERE : 0)
                + OWN_NOTE;
        return new Oddness(telling, NO_NOTE);
    }

    private boolean isFixed(int group) {
        return group >= 0 && !groups.get(group).ownRows();
    }
}
