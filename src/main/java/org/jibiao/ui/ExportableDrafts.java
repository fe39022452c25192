package org.jibiao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.text.Texts;
import org.jibiao.ui.drafts.DraftRow;
import org.jibiao.ui.drafts.DraftsViewModel;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.export.FormChoice;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ExportableForm;
import org.jibiao.workspace.Workspace;

/** Which drafts can be exported together: the open one, those that were searched for, those of a year, all. */
final class ExportableDrafts {
    private final Workspace workspace;
    private final DraftsViewModel drafts;
    private final Texts texts;

    ExportableDrafts(Workspace workspace, DraftsViewModel drafts, Texts texts) {
        this.workspace = workspace;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * The choices, what suggests itself first; a choice that would say the same as a wider one is left out.
     *
     * @param open the draft in the editor, which is exported as it is on the screen
     */
    List<FormChoice> choices(Optional<EditorViewModel> open) {
        List<DraftSummary> all = drafts.all();
        List<FormChoice> choices = new ArrayList<>();
        open.ifPresent(one -> choices.add(new FormChoice(
                name(one), () -> List.of(ExportableForm.of(one.formProperty().get())))));
        List<DraftSummary> found = drafts.rows().stream()
                .filter(DraftRow.Draft.class::isInstance)
                .map(row -> ((DraftRow.Draft) row).summary())
                .toList();
        String searched = drafts.searchProperty().get().strip();
        if (!searched.isEmpty() && isBetween(found, open, all)) {
            choices.add(choice(texts.get("export.forms.found", searched, found.size()), found, open));
        }
        int year = open.map(one -> one.formProperty().get().year())
                .or(() -> all.stream().map(DraftSummary::year).findFirst())
                .orElse(0);
        List<DraftSummary> ofYear =
                all.stream().filter(draft -> draft.year() == year).toList();
        if (isBetween(ofYear, open, all)) {
            choices.add(choice(texts.get("export.forms.year", year, ofYear.size()), ofYear, open));
        }
        if (!all.isEmpty() && (open.isEmpty() || all.size() > 1)) {
            choices.add(choice(texts.get("export.forms.all", all.size()), all, open));
        }
        return choices;
    }

    private String name(EditorViewModel open) {
        String department = open.formProperty().get().department();
        return texts.get(
                "export.forms.open",
                open.formProperty().get().year(),
                department.isBlank() ? texts.get("draft.unnamed") : department);
    }

    /** More than the open draft alone, and fewer than all. */
    private static boolean isBetween(List<DraftSummary> some, Optional<EditorViewModel> open, List<DraftSummary> all) {
        return some.size() < all.size() && some.size() > (open.isPresent() ? 1 : 0);
    }

    private FormChoice choice(String name, List<DraftSummary> chosen, Optional<EditorViewModel> open) {
        return new FormChoice(
                name,
                () -> chosen.stream().map(draft -> exportable(draft, open)).toList());
    }

    private ExportableForm exportable(DraftSummary draft, Optional<EditorViewModel> open) {
        return open.filter(one -> one.session().id().equals(draft.id()))
                .map(one -> ExportableForm.of(one.formProperty().get()))
                .orElseGet(() -> workspace.exportable(draft));
    }
}
