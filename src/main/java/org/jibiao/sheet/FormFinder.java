package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.standard.Standards;

/** Finds where in a document of another program each form begins and ends, and of what kind it is. */
public final class FormFinder {
    private final Standards standards;

    public FormFinder(Standards standards) {
        this.standards = standards;
    }

    /** The forms of a document. Cheap: nothing is recognised yet. */
    public SourceForms find(SourceDocument document) {
        List<Heading> headings = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        List<CellLocator> locators = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            switch (block) {
                case SourceBlock.Line line ->
                    headings.add(new Heading(Heading.Kind.LINE, line.text(), Optional.empty()));
                case SourceBlock.Table table -> {
                    bands.add(new Band(List.of(), table.rows()));
                    table.rows().forEach(row -> locators.add(located(table, bands)));
                }
                case SourceBlock.Part part -> {}
            }
        }
        if (bands.isEmpty()) {
            return new SourceForms(List.of(), document.remarks());
        }
        Sheet sheet = new Sheet(headings, List.of(), bands);
        return new SourceForms(
                List.of(new SourceForm(
                        FormKind.DEPARTMENT,
                        sheet,
                        (row, column) -> locators.get(row).where(row, column))),
                document.remarks());
    }

    private static CellLocator located(SourceBlock.Table table, List<Band> before) {
        int first = before.stream()
                .limit(before.size() - 1L)
                .mapToInt(band -> band.rows().size())
                .sum();
        return (row, column) -> table.locator().where(row - first, column);
    }

    /** Recognises a form that {@link #find} has found, by the standard of its year. */
    public Reading read(SourceForm form) {
        Reading reading = new FormRecogniser(standards.forYear(Integer.MAX_VALUE))
                .recognise(form.sheet(), form.locator())
                .reading();
        return new Reading(reading.form(), reading.remarks(), form.kind());
    }
}
