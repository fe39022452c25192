package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path data;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspaces.open(data);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aNewDraftIsTheStandardsNewForm() {
        DraftSummary draft = workspace.create(2027, "统计局").join();

        assertThat(workspace.form(draft.id()).join())
                .isEqualTo(Standards.bundled().forYear(2027).newForm(2027, "统计局"));
        assertThat(workspace.drafts().join()).containsExactly(draft);
        assertThat(draft.state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void theSampleIsACompleteForm() {
        DepartmentForm sample =
                workspace.form(workspace.createSample().join().id()).join();

        assertThat(sample.department()).isNotBlank();
        assertThat(sample.annualGoal()).isNotBlank();
        assertThat(sample.tasks()).isNotEmpty();
        assertThat(sample.budget().total()).isPresent();
    }

    @Test
    void whatIsTypedIsThereAfterClosingAndOpeningAgain() {
        DraftSummary draft = workspace.create(2027, "统计局").join();
        workspace.open(draft.id()).join().apply(new Change.SetAnnualGoal("做好年度统计"));

        workspace.close();
        workspace = Workspaces.open(data);

        assertThat(workspace.form(draft.id()).join().annualGoal()).isEqualTo("做好年度统计");
    }

    @Test
    void aDraftHasOneSessionAtATime() {
        DraftSummary draft = workspace.create(2027, "统计局").join();
        DraftSession session = workspace.open(draft.id()).join();

        assertThatThrownBy(() -> workspace.open(draft.id()).join()).hasCauseInstanceOf(IllegalStateException.class);

        session.close();
        assertThat(workspace.open(draft.id()).join().form()).isEqualTo(session.form());
    }

    @Test
    void aDuplicateSaysWhatIsTypedAtThatMoment() {
        DraftSummary draft = workspace.create(2027, "统计局").join();
        workspace.open(draft.id()).join().apply(new Change.SetAnnualGoal("刚刚输入"));

        DraftSummary duplicate = workspace.duplicate(draft.id()).join();

        assertThat(duplicate.id()).isNotEqualTo(draft.id());
        assertThat(workspace.form(duplicate.id()).join().annualGoal()).isEqualTo("刚刚输入");
    }

    @Test
    void aDeletedDraftComesBackFromTheBin() {
        DraftSummary draft = workspace.create(2027, "统计局").join();

        workspace.delete(draft.id()).join();
        assertThat(workspace.drafts().join()).isEmpty();
        assertThatThrownBy(() -> workspace.open(draft.id()).join()).hasCauseInstanceOf(NoSuchElementException.class);

        workspace.restore(draft.id()).join();
        assertThat(workspace.drafts().join()).containsExactly(draft);
    }
}
