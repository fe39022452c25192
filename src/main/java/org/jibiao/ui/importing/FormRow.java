package org.jibiao.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.FormKind;
import org.jibiao.sheet.Remark;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.LookedAt;

/** A form that can be taken. Used on the window's thread. */
public final class FormRow implements DeskRow {
    private final LookedAt.Found found;
    private final ReadOnlyBooleanWrapper ticked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RowState> state = new ReadOnlyObjectWrapper<>(RowState.NEW);
    private Optional<DraftSummary> same;
    private String failure = "";
    private boolean decided;

    FormRow(LookedAt.Found found) {
        this.found = found;
        same = found.same();
    }

    public LookedAt.Found found() {
        return found;
    }

    @Override
    public Path file() {
        return found.file();
    }

    public DepartmentForm form() {
        return found.reading().form();
    }

    /** What the reading has to say. */
    public List<Remark> remarks() {
        return found.reading().remarks();
    }

    /** Whether the person wants it. */
    public ReadOnlyBooleanProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RowState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Why it was not taken; empty unless that failed. */
    public String failure() {
        return failure;
    }

    /** What the person wants goes before what suggests itself. */
    void tick(boolean wanted) {
        decided = true;
        ticked.set(wanted);
    }

    /** It was not taken, and why. */
    void fail(String message) {
        failure = message;
        state.set(RowState.FAILED);
    }

    /** A draft says the same; nobody wants it twice. */
    void becomeKnown(DraftSummary draft) {
        same = Optional.of(draft);
        decided = false;
    }

    /** The person tries once more. */
    void forgetFailure() {
        failure = "";
    }

    /**
     * Says anew what would become of it.
     *
     * @param templateYear the year for which it would be the template; empty when it would be taken as it is
     * @param drafts all drafts that there are
     * @param twin whether a form before it says the same
     */
    void judge(OptionalInt templateYear, List<DraftSummary> drafts, boolean twin) {
        state.set(judged(templateYear, drafts, twin));
        if (!decided) {
            ticked.set(state.get().isWanted());
        }
    }

    private RowState judged(OptionalInt templateYear, List<DraftSummary> drafts, boolean twin) {
        if (!failure.isEmpty()) {
            return RowState.FAILED;
        }
        if (twin) {
            return RowState.TWIN;
        }
        if (templateYear.isEmpty() && same.isPresent()) {
            return RowState.SAME;
        }
        if (found.reading().kind() != FormKind.DEPARTMENT) {
            return RowState.PROJECT;
        }
        int year = templateYear.orElse(form().year());
        boolean namesake = !form().department().isBlank()
                && drafts.stream()
                        .anyMatch(draft ->
                                draft.year() == year && draft.department().equals(form().department()));
        return namesake ? RowState.NAMESAKE : RowState.NEW;
    }
}
