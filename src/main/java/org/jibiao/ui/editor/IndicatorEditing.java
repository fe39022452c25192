package org.jibiao.ui.editor;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;

/** Which changes of its rows a form allows: a department's own rows come, go and move; prescribed rows stay where they are. */
final class IndicatorEditing {
    private final Standards standards;

    IndicatorEditing(Standards standards) {
        this.standards = standards;
    }

    /** A new row at the end of a group. */
    Optional<Change> adding(DepartmentForm form, Place.Group at) {
        return inserting(form, at.row(form.group(at).indicators().size() - 1));
    }

    /** A new row below another; it shares the note of that row. */
    Optional<Change> inserting(DepartmentForm form, Place.Row below) {
        IndicatorGroup group = form.group(below.in());
        FormStandard standard = standards.forYear(form.year());
        if (!standard.hasOwnRows(group)) {
            return Optional.empty();
        }
        Optional<String> note = below.row() < 0
                ? Optional.of(standard.group(group.name())
                        .map(FormStandard.Group::note)
                        .orElse(""))
                : Optional.empty();
        return Optional.of(new Change.InsertIndicator(below.in().row(below.row() + 1), Indicator.BLANK.withNote(note)));
    }

    /** A row that the standard does not know may go even where a department has no rows of its own: it came with a file. */
    Optional<Change> removing(DepartmentForm form, Place.Row at) {
        return isThere(form, at) && !isFixed(form, at) ? Optional.of(new Change.RemoveIndicator(at)) : Optional.empty();
    }

    Optional<Change> moving(DepartmentForm form, Place.Row at, int rows) {
        Place.Row to = at.in().row(at.row() + rows);
        return isOwn(form, at) && isOwn(form, to)
                ? Optional.of(new Change.MoveIndicator(at, to.row()))
                : Optional.empty();
    }

    /** What can be done with the note of a row. */
    Optional<RowTools.Note> noteTool(DepartmentForm form, Place.Row at) {
        if (!isOwn(form, at) || at.row() == 0) {
            return Optional.empty();
        }
        boolean shares = form.indicator(at).note().isEmpty();
        return shares || isOwn(form, at.in().row(at.row() - 1))
                ? Optional.of(shares ? RowTools.Note.SPLIT : RowTools.Note.SHARE)
                : Optional.empty();
    }

    /**
     * Lets a row share the note above it, or gives it a note cell of its own. What the row's own note says goes to the end of
     * the shared one, so that no word is lost.
     */
    List<Change> sharing(DepartmentForm form, Place.Row at, boolean share) {
        Optional<RowTools.Note> possible = noteTool(form, at);
        if (!possible.equals(Optional.of(share ? RowTools.Note.SHARE : RowTools.Note.SPLIT))) {
            return List.of();
        }
        if (!share) {
            return List.of(new Change.SetIndicatorNote(at, Optional.of("")));
        }
        Change shared = new Change.SetIndicatorNote(at, Optional.empty());
        int first = at.row() - 1;
        while (first > 0 && form.indicator(at.in().row(first)).note().isEmpty()) {
            first--;
        }
        Place.Row above = at.in().row(first);
        String own = form.indicator(at).note().orElse("");
        String said = form.indicator(above).note().orElse("");
        if (own.isBlank() || own.equals(said)) {
            return List.of(shared);
        }
        String joined = said.isBlank() ? own : said + "\n" + own;
        return List.of(new Change.SetIndicatorNote(above, Optional.of(joined)), shared);
    }

    private boolean isOwn(DepartmentForm form, Place.Row at) {
        return isThere(form, at)
                && !isFixed(form, at)
                && standards.forYear(form.year()).hasOwnRows(form.group(at.in()));
    }

    private boolean isFixed(DepartmentForm form, Place.Row at) {
        return standards.forYear(form.year()).isFixed(form.group(at.in()), at.row());
    }

    private static boolean isThere(DepartmentForm form, Place.Row at) {
        return at.row() >= 0 && at.row() < form.group(at.in()).indicators().size();
    }
}
