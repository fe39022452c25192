package org.jibiao.ui.origin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.FormKind;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportedFile;
import org.jibiao.workspace.LookedAt;
import org.jibiao.workspace.Progress;
import org.jibiao.workspace.TemplateChoice;
import org.jibiao.workspace.Workspace;

/** Drafts that came from a file called 去年.doc. */
public final class Taken {
    private final Workspace workspace;

    public Taken(Workspace workspace) {
        this.workspace = workspace;
    }

    public DraftSummary asItIs(DepartmentForm form, List<Remark> remarks) {
        return take(form, remarks, Optional.empty());
    }

    public DraftSummary asTemplate(DepartmentForm form, List<Remark> remarks, TemplateChoice choice) {
        return take(form, remarks, Optional.of(choice));
    }

    private DraftSummary take(DepartmentForm form, List<Remark> remarks, Optional<TemplateChoice> choice) {
        LookedAt.Found found = new LookedAt.Found(
                Path.of("去年.doc"), "doc", new Reading(form, remarks, FormKind.DEPARTMENT), Optional.empty());
        ImportedFile taken =
                workspace.take(List.of(found), choice, Progress.NONE).getFirst();
        if (taken instanceof ImportedFile.Taken one) {
            return one.draft();
        }
        throw new AssertionError("not taken: " + taken);
    }
}
