package org.jibiao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.FormComparison;
import org.jibiao.form.Place;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridActions;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.control.PastedCell;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSession;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.SaveState;

/**
 * A draft in the editor. Every keystroke reaches the session at once, so that it is on disk within a second; a text that the
 * form cannot take is kept beside it, as typed, with what is wrong with it.
 */
public final class EditorViewModel implements GridActions<Place> {
    private final DraftSession session;
    private final Standards standards;
    private final Background background;
    private final Texts texts;
    private final RowEditing rows;
    private final UnreadTexts unread;
    private final Comparing comparing;
    private final UndoWords undoWords;
    private final UndoWords redoWords;
    /** The form as it was when the typing in the present cell began. */
    private Optional<DepartmentForm> beforeTyping = Optional.empty();

    private final DraftSession.Listener listener = new SessionListener();

    private final ReadOnlyObjectWrapper<DepartmentForm> form;
    private final ReadOnlyObjectWrapper<Surroundings> surroundings;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<DraftState> state;
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private Consumer<Place> guide = to -> {};
    private Runnable typingEnd = () -> {};
    private Consumer<Notice> notices = notice -> {};

    /** An editor for a session, which ends when the editor is left. */
    public EditorViewModel(DraftSession session, Standards standards, Background background, Texts texts) {
        this.session = session;
        this.standards = standards;
        this.background = background;
        this.texts = texts;
        rows = new RowEditing(standards);
        unread = new UnreadTexts(texts);
        comparing = new Comparing(session.origin(), session.form());
        undoWords = new UndoWords(true, texts);
        redoWords = new UndoWords(false, texts);
        form = new ReadOnlyObjectWrapper<>(session.form());
        state = new ReadOnlyObjectWrapper<>(session.state());
        saveState = new ReadOnlyObjectWrapper<>(session.saveState());
        locked.set(session.state() == DraftState.FINAL);
        surroundings = new ReadOnlyObjectWrapper<>(around());
        session.addListener(listener);
        nameSteps();
    }

    public DraftSession session() {
        return session;
    }

    public ReadOnlyObjectProperty<DepartmentForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What the rows need beside the form; set after the form. */
    ReadOnlyObjectProperty<Surroundings> surroundingsProperty() {
        return surroundings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DraftState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** What undo would take back, such as 修改指标值; empty when nothing. */
    public ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
        return undoWords.nameProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoWords.nameProperty();
    }

    /** What undo is called at the moment: 撤销 修改指标值, or 撤销 alone. */
    public ReadOnlyStringProperty undoWordsProperty() {
        return undoWords.wordsProperty();
    }

    public ReadOnlyStringProperty redoWordsProperty() {
        return redoWords.wordsProperty();
    }

    /** Where the person is. */
    public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Tells where the person has gone. */
    public void setPlace(Optional<Place> newPlace) {
        place.set(newPlace);
    }

    /** Who leads the person to a place: the view. */
    public void setGuide(Consumer<Place> newGuide) {
        guide = newGuide;
    }

    /** Takes who shows notices. */
    public void setNotices(Consumer<Notice> newNotices) {
        notices = newNotices;
    }

    /** Who ends the typing in an open cell: the view. */
    void setTypingEnd(Runnable newTypingEnd) {
        typingEnd = newTypingEnd;
    }

    /** Leads the person to a place. */
    public void goTo(Place to) {
        guide.accept(to);
    }

    /** Sets 定稿 or takes it back. */
    public void setFinal(boolean isFinal) {
        session.endTyping();
        session.setState(isFinal ? DraftState.FINAL : DraftState.DRAFT);
        state.set(session.state());
        locked.set(isFinal);
        surroundings.set(around());
    }

    /** The form of last year, if the draft began as its successor. */
    public Optional<DepartmentForm> lastYears() {
        return comparing.before();
    }

    /** The form compared with last year's; empty when the draft did not begin as its successor. */
    public ReadOnlyObjectProperty<Optional<FormComparison>> comparisonProperty() {
        return comparing.comparisonProperty();
    }

    /** Marks what is not as it was last year, or marks nothing. */
    public void markDifferences(boolean marked) {
        comparing.setMarked(marked);
        surroundings.set(around());
    }

    /** What stood at a place last year, where the form says nothing now and could say it again. */
    Optional<String> proposed(Place cell) {
        return locked.get() ? Optional.empty() : comparing.now().proposed(cell);
    }

    /** Takes over what stood last year in the cell where the person is, if nothing stands there now. */
    public void takeOver() {
        typingEnd.run();
        place.get()
                .ifPresent(cell -> proposed(cell).ifPresent(text -> {
                    if (Input.at(cell, text) instanceof Input.Meaningful meaningful) {
                        unread.forget(cell);
                        make(meaningful.change());
                    }
                }));
    }

    /** Makes a change as a step of its own, and leads the person to it; gives whether it could be made. */
    public boolean make(Change change) {
        typingEnd.run();
        session.endTyping();
        applyAndGo(change);
        return !locked.get();
    }

    @Override
    public void typed(Place cell, String text) {
        if (beforeTyping.isEmpty()) {
            beforeTyping = Optional.of(session.form());
        }
        switch (Input.at(cell, text)) {
            case Input.Meaningful meaningful -> {
                boolean mended = unread.forget(cell);
                apply(meaningful.change());
                if (mended) {
                    surroundings.set(around());
                }
            }
            case Input.NoAmount none -> refuse(cell, text);
            case Input.NoYear none -> refuse(cell, text);
            case Input.Nowhere nowhere -> {}
        }
    }

    @Override
    public void pasted(List<PastedCell<Place>> cells, int unpasted) {
        session.endTyping();
        List<Change> changes = new ArrayList<>();
        for (PastedCell<Place> pasted : cells) {
            Input input = Input.at(pasted.cell(), pasted.text());
            if (input instanceof Input.Meaningful meaningful) {
                unread.forget(pasted.cell());
                changes.add(meaningful.change());
            } else if (!locked.get()) {
                unread.judge(pasted.cell(), pasted.text());
            }
        }
        if (!changes.isEmpty()) {
            apply(changes.size() == 1 ? changes.getFirst() : new Change.Several(changes));
        }
        session.endTyping();
        surroundings.set(around());
        if (unpasted > 0) {
            notices.accept(Notice.news(texts.get("paste.unpasted", unpasted)));
        }
    }

    @Override
    public void left(Place cell) {
        beforeTyping = Optional.empty();
        session.endTyping();
        unread.judge(cell);
        surroundings.set(around());
    }

    /** Keeps what was typed in sight, and in the form what stood there before: half an amount that nobody meant is no amount. */
    private void refuse(Place cell, String text) {
        if (locked.get()) {
            return;
        }
        unread.keep(cell, text);
        surroundings.set(around());
        DepartmentForm before = beforeTyping.orElse(session.form());
        switch (cell) {
            case Place.Amount amount ->
                apply(new Change.SetAmount(amount.field(), before.budget().amount(amount.field())));
            case Place.Year year -> apply(new Change.SetYear(before.year()));
            default -> {}
        }
    }

    @Override
    public void pressed(Place cell) {
        rows.adding(session.form(), cell).ifPresent(this::applyAndGo);
    }

    @Override
    public void moved(Place cell, int by) {
        rows.moving(session.form(), cell, by).ifPresent(change -> {
            apply(change);
            session.endTyping();
            guide.accept(RowsOfForm.sameColumn(cell, change.place()));
        });
    }

    @Override
    public void inserted(Place cell) {
        rows.inserting(session.form(), cell).ifPresent(this::applyAndGo);
    }

    @Override
    public void removed(Place cell) {
        rows.removing(session.form(), cell).ifPresent(change -> {
            apply(change);
            session.endTyping();
            RowsOfForm.nearest(session.form(), cell).ifPresent(guide);
        });
    }

    /** Lets the row of a place share the note above it, or gives it a note cell of its own. */
    void shareNote(Place cell, boolean share) {
        rows.sharing(session.form(), cell, share).forEach(this::apply);
        session.endTyping();
    }

    /** What can be done with the row of a place. */
    RowTools toolsFor(Optional<Place> cell) {
        return locked.get()
                ? RowTools.NONE
                : cell.map(at -> rows.tools(session.form(), at)).orElse(RowTools.NONE);
    }

    private void applyAndGo(Change change) {
        apply(change);
        session.endTyping();
        guide.accept(RowsOfForm.firstCell(change.place()));
    }

    private void apply(Change change) {
        if (!locked.get()) {
            session.apply(change);
            nameSteps();
        }
    }

    @Override
    public void undo() {
        session.endTyping();
        follow(locked.get() ? Optional.empty() : session.undo());
    }

    @Override
    public void redo() {
        session.endTyping();
        follow(locked.get() ? Optional.empty() : session.redo());
    }

    private void follow(Optional<Place> to) {
        to.ifPresent(changed -> {
            unread.forget(changed);
            surroundings.set(around());
            RowsOfForm.nearest(session.form(), RowsOfForm.firstCell(changed)).ifPresent(guide);
        });
        nameSteps();
    }

    private void nameSteps() {
        undoWords.show(session.nextUndo());
        redoWords.show(session.nextRedo());
    }

    private Surroundings around() {
        return new Surroundings(
                standards.forYear(session.form().year()),
                unread.now(),
                comparing.now(),
                session.state() == DraftState.FINAL,
                texts);
    }

    /**
     * Ends the editing as soon as everything is on disk, without holding the window up. When something cannot be written, all stays as it
     * is; exactly one of the two is called.
     */
    public void leave(Runnable left, Consumer<Throwable> stayed) {
        typingEnd.run();
        background.when(
                session.flush(),
                written -> {
                    typingEnd.run();
                    if (session.closeIfSaved()) {
                        session.removeListener(listener);
                        left.run();
                    } else {
                        // Something was typed meanwhile.
                        leave(left, stayed);
                    }
                },
                stayed);
    }

    /** Ends the editing and gives up what could not be written; only for a person who has said so. */
    public void abandon() {
        session.removeListener(listener);
        session.abandon();
    }

    private final class SessionListener implements DraftSession.Listener {
        @Override
        public void formChanged(DepartmentForm before, DepartmentForm after, Place at) {
            form.set(after);
            comparing.follow(after);
            if (before.year() != after.year() || comparing.before().isPresent()) {
                surroundings.set(around());
            }
        }

        @Override
        public void saveStateChanged(SaveState newState) {
            background.inWindow(() -> saveState.set(newState));
        }
    }
}
