package org.jibiao.ui.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.sheet.PlaceNames;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.workspace.DraftSession;
import org.jibiao.workspace.Origin;

/**
 * What the reading of the open draft's file had to say, until a person has dealt with it: gone to the place, moved a left-over text
 * into the form, or read it. Whatever is settled can be taken back.
 */
public final class RemarksViewModel {
    private final Standards standards;
    private final Texts texts;
    private final Consumer<Notice> notices;
    private final ObservableList<Remark> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Origin>> origin = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper panel = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<Remark>> fitting = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Remark>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final List<Settled> moved = new ArrayList<>();
    /** The drafts beside which a person does not want to see the remarks. */
    private final Set<UUID> closed = new HashSet<>();
    /** The remarks that the draft had when it was opened: what is reopened comes back to its place among them. */
    private List<Remark> known = List.of();

    private Optional<EditorViewModel> editor = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /**
     * The remarks of no draft yet.
     *
     * @param notices shows notices
     */
    public RemarksViewModel(Standards standards, Consumer<Notice> notices, Texts texts) {
        this.standards = standards;
        this.notices = notices;
        this.texts = texts;
        filter.subscribe(words -> arrange());
    }

    /** The remarks that are not settled and match the filter. */
    public ObservableList<Remark> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** How many remarks are not settled. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Where the open draft came from; empty when it was begun as a new form, and while no draft is open. */
    public ReadOnlyObjectProperty<Optional<Origin>> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** Whether the remarks are shown beside the draft. */
    public ReadOnlyBooleanProperty panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /** Whether the last remark has just been settled. */
    public ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** The remarks whose place can take their left-over text as the form is now. */
    public ReadOnlyObjectProperty<Set<Remark>> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** The remark to go on with after one was settled or came back; empty when there is none, and before. */
    public ReadOnlyObjectProperty<Optional<Remark>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Words that remarks must have to be shown. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Follows a draft that has been opened; remarks that nobody has settled show themselves. */
    public void show(EditorViewModel opened) {
        editor = Optional.of(opened);
        origin.set(opened.session().origin());
        known = origin.get().map(Origin::remarks).orElse(List.of());
        moved.clear();
        filter.set("");
        finished.set(false);
        next.set(Optional.empty());
        shown.clear();
        arrange();
        panel.set(count.get() > 0 && !closed.contains(opened.session().id()));
        following = opened.formProperty().subscribe(form -> {
            findFitting(form);
            followHistory();
        });
    }

    /** No draft is open any more. */
    public void clear() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        editor = Optional.empty();
        origin.set(Optional.empty());
        known = List.of();
        moved.clear();
        finished.set(false);
        fitting.set(Set.of());
        next.set(Optional.empty());
        arrange();
        panel.set(false);
    }

    /** Shows the remarks beside the draft, or closes them; a draft that came from nowhere has nothing to show. */
    public void togglePanel() {
        if (panel.get()) {
            closePanel();
        } else if (origin.get().isPresent()) {
            editor.ifPresent(open -> closed.remove(open.session().id()));
            panel.set(true);
        }
    }

    public void closePanel() {
        editor.ifPresent(open -> closed.add(open.session().id()));
        finished.set(false);
        panel.set(false);
    }

    /** Leads the person to the place that a remark is about, if it is about one. */
    public void goTo(Remark remark) {
        editor.ifPresent(open -> remark.place().ifPresent(open::goTo));
    }

    /** What the place of a remark is called; empty when it is about none. */
    public String placeOf(Remark remark) {
        return remark.place().map(this::nameOf).orElse("");
    }

    /**
     * Moves a left-over text to where its remark suggests, or, when that place cannot take it, into the cell where the person is; the
     * remark is settled then.
     */
    public void moveIn(Remark remark) {
        remark.place()
                .filter(place -> fitting.get().contains(remark))
                .ifPresentOrElse(place -> moveTo(remark, place), () -> moveToSelected(remark));
    }

    /** Moves a left-over text into the cell where the person is; the remark is settled then. */
    public void moveToSelected(Remark remark) {
        Optional<Place> selected = editor.flatMap(open -> open.placeProperty().get());
        selected.ifPresentOrElse(
                place -> moveTo(remark, place), () -> notices.accept(Notice.advice(texts.get("remarks.move.select"))));
    }

    private void moveTo(Remark remark, Place place) {
        EditorViewModel open = editor.orElseThrow();
        if (open.lockedProperty().get()) {
            notices.accept(Notice.advice(texts.get("remarks.move.locked")));
            return;
        }
        DepartmentForm form = open.formProperty().get();
        Optional<Change> change = new LeftOver(remark.leftOver()).into(place, form, standard(form));
        if (change.isEmpty()) {
            notices.accept(Notice.advice(texts.get("remarks.move.impossible", nameOf(place))));
            return;
        }
        open.make(change.get());
        String name = nameOf(change.get().place());
        settle(remark, new Settled(List.of(remark), change), texts.get("remarks.moved", name));
    }

    /** Settles a remark that has been read. */
    public void settle(Remark remark) {
        settle(remark, new Settled(List.of(remark), Optional.empty()), texts.get("remarks.settled", 1));
    }

    /** Settles all remarks that say the same as one, of whatever text. */
    public void settleAlike(Remark remark) {
        List<Remark> alike = alike(remark);
        settle(remark, new Settled(alike, Optional.empty()), texts.get("remarks.settled", alike.size()));
    }

    /** The remarks not settled yet that say the same as one, of whatever text, that one included. */
    public List<Remark> alike(Remark remark) {
        RemarkKind kind = RemarkKind.of(remark);
        return open().filter(one -> RemarkKind.of(one).equals(kind)).toList();
    }

    private void settle(Remark at, Settled settled, String words) {
        List<Remark> before = List.copyOf(shown);
        settled.change().ifPresent(change -> moved.add(settled));
        session().ifPresent(session -> settled.remarks().forEach(session::settle));
        renew();
        next.set(following(at, before));
        finished.set(panel.get() && count.get() == 0);
        notices.accept(Notice.news(words).withAction(texts.get("remarks.take.back"), () -> takeBack(settled)));
    }

    /** Of what is still shown, the first below a remark that is settled now, else the nearest above. */
    private Optional<Remark> following(Remark settled, List<Remark> before) {
        int at = Math.max(before.indexOf(settled), 0);
        return Stream.concat(before.subList(at, before.size()).stream(), before.subList(0, at).reversed().stream())
                .filter(shown::contains)
                .findFirst();
    }

    /** Takes back what has been settled, and the change that came with it as long as it is the last one. */
    private void takeBack(Settled settled) {
        Optional<DraftSession> session = session();
        if (session.isEmpty() || !known.containsAll(settled.remarks())) {
            // Another draft has been opened meanwhile.
            return;
        }
        Optional<Change> change = settled.change();
        if (change.isPresent() && session.get().nextUndo().equals(change)) {
            editor.ifPresent(EditorViewModel::undo);
        }
        moved.remove(settled);
        reopen(settled);
    }

    private void reopen(Settled settled) {
        session().ifPresent(session -> settled.remarks().forEach(session::reopen));
        finished.set(false);
        renew();
        next.set(settled.remarks().stream().findFirst());
    }

    /** A text that undo takes out of the form is left over again; redo settles it again. */
    private void followHistory() {
        session()
                .ifPresent(session -> moved.forEach(settled -> {
                    boolean open = session.origin().stream()
                            .anyMatch(from -> from.remarks().containsAll(settled.remarks()));
                    if (!open && session.nextRedo().equals(settled.change())) {
                        reopen(settled);
                    } else if (open && session.nextUndo().equals(settled.change())) {
                        settled.remarks().forEach(session::settle);
                        renew();
                    }
                }));
    }

    private void findFitting(DepartmentForm form) {
        FormStandard standard = standard(form);
        Set<Remark> found = known.stream()
                .filter(remark -> !remark.leftOver().isEmpty())
                .filter(remark -> remark.place()
                        .flatMap(place -> new LeftOver(remark.leftOver()).into(place, form, standard))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
        if (!found.equals(fitting.get())) {
            fitting.set(found);
        }
    }

    private void renew() {
        origin.set(session().flatMap(DraftSession::origin));
        arrange();
    }

    private void arrange() {
        List<Remark> open = open().toList();
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        count.set(open.size());
        List<Remark> matching =
                open.stream().filter(remark -> matches(remark, words)).toList();
        // What stays is not touched, so that a list of them keeps its selection and its place.
        Set<Remark> staying = new HashSet<>(matching);
        shown.removeIf(remark -> !staying.contains(remark));
        for (int i = 0; i < matching.size(); i++) {
            if (i == shown.size()) {
                shown.addAll(matching.subList(i, matching.size()));
            } else if (!matching.get(i).equals(shown.get(i))) {
                shown.add(i, matching.get(i));
            }
        }
    }

    private static boolean matches(Remark remark, String words) {
        return words.isEmpty()
                || Stream.of(remark.where(), remark.message(), remark.leftOver())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private Stream<Remark> open() {
        List<Remark> open = origin.get().map(Origin::remarks).orElse(List.of());
        return known.stream().filter(open::contains);
    }

    private Optional<DraftSession> session() {
        return editor.map(EditorViewModel::session);
    }

    private String nameOf(Place place) {
        return editor.map(open -> open.formProperty().get())
                .map(form -> new PlaceNames(standard(form).labels()).name(place, form))
                .orElse("");
    }

    private FormStandard standard(DepartmentForm form) {
        return standards.forYear(form.year());
    }
}
