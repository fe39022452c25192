package org.jibiao.ui.origin;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Difference;
import org.jibiao.form.FormComparison;
import org.jibiao.form.GoneRow;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.editor.EditorViewModel;

/** The open draft beside last year's form: how many differences there are, the way from one to the next, and the rows that are gone. */
public final class ComparisonViewModel {
    private final Texts texts;
    private final BooleanProperty marking = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<GoneRow>> gone = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<EditorViewModel> editor = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /** A comparison of no draft yet. */
    public ComparisonViewModel(Texts texts) {
        this.texts = texts;
        shown.bind(marking.and(possible));
        marking.subscribe(marked -> editor.ifPresent(open -> open.markDifferences(marked)));
    }

    /** Whether differences are to be marked, in this draft and in those that are opened after it. */
    public BooleanProperty markingProperty() {
        return marking;
    }

    /** Whether the open draft began as the successor of another form. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Whether differences are marked in the open draft. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How much differs, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The rows of last year's form that the draft has no more. */
    public ReadOnlyObjectProperty<List<GoneRow>> goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** Follows a draft that has been opened. */
    public void show(EditorViewModel opened) {
        editor = Optional.of(opened);
        possible.set(opened.lastYears().isPresent());
        opened.markDifferences(marking.get());
        following = opened.comparisonProperty().subscribe(this::follow);
    }

    /** No draft is open any more. */
    public void clear() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        editor = Optional.empty();
        possible.set(false);
        follow(Optional.empty());
    }

    public void toggle() {
        marking.set(!marking.get());
    }

    private void follow(Optional<FormComparison> comparison) {
        Optional<DepartmentForm> before = editor.flatMap(EditorViewModel::lastYears);
        if (comparison.isEmpty() || before.isEmpty()) {
            summary.set("");
            gone.set(List.of());
            return;
        }
        DepartmentForm form = editor.orElseThrow().formProperty().get();
        List<GoneRow> rows = GoneRow.of(before.get(), form, comparison.get());
        long blank = worthMarking().stream()
                .filter(ComparisonViewModel::isStillBlank)
                .count();
        long changed = worthMarking().stream()
                        .filter(difference -> difference.kind() == Difference.Kind.CHANGED)
                        .count()
                - blank;
        long added = worthMarking().stream()
                .filter(difference -> difference.kind() == Difference.Kind.NEW)
                .filter(difference ->
                        difference.place() instanceof Place.Task || difference.place() instanceof Place.Row)
                .count();
        gone.set(rows);
        int year = before.get().year();
        String differing = changed + added + rows.size() == 0
                ? texts.get("compare.same", year)
                : texts.get("compare.summary", year, changed, added, rows.size());
        summary.set(blank == 0 ? differing : texts.get("compare.blank", differing, blank));
    }

    /** Last year's text still stands there in grey. */
    private static boolean isStillBlank(Difference difference) {
        return difference.kind() == Difference.Kind.CHANGED
                && difference.after().isEmpty()
                && !difference.before().isEmpty();
    }

    /** What is marked in the form, from top to bottom. */
    private List<Difference> worthMarking() {
        return editor.flatMap(open -> open.comparisonProperty().get()).stream()
                .flatMap(comparison -> comparison.differences().stream())
                .filter(difference -> difference.kind() != Difference.Kind.GONE)
                .filter(difference -> !(difference.place() instanceof Place.Year))
                .toList();
    }

    /** Leads the person to the next difference, and after the last one to the first again. */
    public void goToNext() {
        go(true);
    }

    /** Leads the person to the difference before. */
    public void goToPrevious() {
        go(false);
    }

    private void go(boolean forward) {
        List<Place> places = worthMarking().stream().map(Difference::place).toList();
        if (places.isEmpty() || !shown.get()) {
            return;
        }
        EditorViewModel open = editor.orElseThrow();
        Optional<Place> here = open.placeProperty().get();
        PlaceOrder order = new PlaceOrder();
        Place next = forward
                ? places.stream()
                        .filter(place -> here.isEmpty() || order.compare(place, here.get()) > 0)
                        .findFirst()
                        .orElse(places.getFirst())
                : places.reversed().stream()
                        .filter(place -> here.isPresent() && order.compare(place, here.get()) < 0)
                        .findFirst()
                        .orElse(places.getLast());
        open.goTo(next);
    }

    /** Puts a row back that is gone, as one change. */
    public void restore(GoneRow row) {
        editor.ifPresent(open -> row.restoring(open.formProperty().get()).ifPresent(open::make));
    }
}
