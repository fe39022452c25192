package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.sheet.FormWords;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.OtherTable;
import org.jibiao.standard.Standards;

/** What stands one after the other in a text: forms, and what is none, such as a preface or another table of the same volume. */
final class TextVolume {
    /**
     * A form ends after so many pieces. The longest published form has about 330; without an end, any long text that follows a form would
     * be searched for rows of it.
     */
    static final int MOST_FRAGMENTS = 3_000;

    /** The year stands within so many pieces of the title. */
    private static final int HEADING = 40;

    private final List<Fragment> fragments;
    private final Standards standards;
    private final FormStandard newest;
    private final FormWords words;
    private final List<Part> parts = new ArrayList<>();

    private TextVolume(List<Fragment> fragments, Standards standards, FormStandard newest) {
        this.fragments = fragments;
        this.standards = standards;
        this.newest = newest;
        this.words = FormWords.of(newest);
    }

    /** A part of a text. */
    sealed interface Part {}

    /**
     * A form.
     *
     * @param fragments its pieces
     * @param standard the standard of its year
     * @param sections where the parts of the form are among its pieces
     */
    record Form(List<Fragment> fragments, FormStandard standard, FormSections sections) implements Part {}

    /**
     * What is no form.
     *
     * @param fragments its pieces, at least one
     * @param title the title of the other table that it is; empty when it is no known table
     */
    record Rest(List<Fragment> fragments, String title) implements Part {}

    /** The parts of a text in their order; they have every piece of it. */
    static List<Part> parts(List<Fragment> fragments, Standards standards, FormStandard newest) {
        TextVolume volume = new TextVolume(fragments, standards, newest);
        int from = 0;
        for (int at = 1; at < fragments.size(); at++) {
            if (volume.begins(at, newest.labels().title())) {
                volume.addForm(new Span(from, at));
                from = at;
            }
        }
        volume.addForm(new Span(from, fragments.size()));
        return volume.parts;
    }

    private boolean begins(int at, String title) {
        return fragments.get(at).beginsLine() && LabelMatch.whole(fragments, at, fragments.size(), title) >= 0;
    }

    /** Adds what stands from a title of the form up to the next. */
    private void addForm(Span whole) {
        Other other = other(whole);
        Span before = new Span(whole.from(), other.from());
        Span form = new Span(before.from(), Math.min(before.to(), before.from() + MOST_FRAGMENTS));
        if (!form.isEmpty()) {
            List<Fragment> pieces = pieces(form);
            FormStandard standard = standard(pieces);
            FormSections sections = FormSections.of(pieces, new Span(0, pieces.size()), standard);
            parts.add(sections.isEmpty() ? new Rest(pieces, "") : new Form(pieces, standard, sections));
        }
        addRest(new Span(form.to(), before.to()), "");
        addRest(new Span(other.from(), whole.to()), other.title());
    }

    private void addRest(Span rest, String title) {
        if (!rest.isEmpty()) {
            parts.add(new Rest(pieces(rest), title));
        }
    }

    private record Other(int from, String title) {}

    /** Where another table begins first; at the end when none does. */
    private Other other(Span within) {
        for (int at = within.from(); at < within.to(); at++) {
            for (OtherTable table : newest.otherTables()) {
                if (begins(at, table.title()) || begins(at, table.head())) {
                    return new Other(at, table.title());
                }
            }
        }
        return new Other(within.to(), "");
    }

    /** The standard of the year that a form names. */
    private FormStandard standard(List<Fragment> form) {
        return new CellText(form)
                .lines(new Span(0, Math.min(HEADING, form.size()))).stream()
                        .flatMap(line -> words.year(line).stream())
                        .findFirst()
                        .map(standards::forYear)
                        .orElse(newest);
    }

    private List<Fragment> pieces(Span span) {
        return fragments.subList(span.from(), span.to());
    }
}
