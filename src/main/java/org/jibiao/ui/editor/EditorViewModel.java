package org.jibiao.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridActions;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.control.PastedCell;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.ChangeNames;
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
    private final IndicatorEditing indicators;
    private final Map<Place, Unread> unread = new HashMap<>();
    /** The form as it was when the typing in the present cell began. */
    private Optional<DepartmentForm> beforeTyping = Optional.empty();

    private final DraftSession.Listener listener = new SessionListener();

    private final ReadOnlyObjectWrapper<DepartmentForm> form;
    private final ReadOnlyObjectWrapper<Surroundings> surroundings;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<DraftState> state;
    private final ReadOnlyObjectWrapper<Optional<String>> undoName = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper undoWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoWords = new ReadOnlyStringWrapper("");
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
        indicators = new IndicatorEditing(standards);
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
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** What undo is called at the moment: 撤销 修改指标值, or 撤销 alone. */
    public ReadOnlyStringProperty undoWordsProperty() {
        return undoWords.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoWordsProperty() {
        return redoWords.getReadOnlyProperty();
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
    void setGuide(Consumer<Place> newGuide) {
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

    @Override
    public void typed(Place cell, String text) {
        if (beforeTyping.isEmpty()) {
            beforeTyping = Optional.of(session.form());
        }
        switch (Input.at(cell, text)) {
            case Input.Meaningful meaningful -> {
                boolean mended = unread.remove(cell) != null;
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
                unread.remove(pasted.cell());
                changes.add(meaningful.change());
            } else {
                keep(pasted.cell(), new Unread(pasted.text(), problemOf(input)));
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
        Unread typed = unread.get(cell);
        if (typed != null) {
            keep(cell, new Unread(typed.text(), problemOf(Input.at(cell, typed.text()))));
        } else {
            surroundings.set(around());
        }
    }

    /** Keeps what was typed in sight, and in the form what stood there before: half an amount that nobody meant is no amount. */
    private void refuse(Place cell, String text) {
        keep(cell, new Unread(text, ""));
        DepartmentForm before = beforeTyping.orElse(session.form());
        switch (cell) {
            case Place.Amount amount ->
                apply(new Change.SetAmount(amount.field(), before.budget().amount(amount.field())));
            case Place.Year year -> apply(new Change.SetYear(before.year()));
            default -> {}
        }
    }

    private String problemOf(Input input) {
        return switch (input) {
            case Input.NoAmount none ->
                switch (none.reason()) {
                    case NOT_A_NUMBER -> texts.get("problem.amount");
                    case ODD_GROUPS -> texts.get("problem.amount.groups");
                    case FRACTION_OF_FEN -> texts.get("problem.amount.fen");
                    case NEGATIVE -> texts.get("problem.amount.negative");
                };
            case Input.NoYear none -> texts.get("problem.year");
            case Input.Meaningful meaningful -> "";
            case Input.Nowhere nowhere -> "";
        };
    }

    private void keep(Place cell, Unread typed) {
        if (!locked.get()) {
            unread.put(cell, typed);
            surroundings.set(around());
        }
    }

    @Override
    public void pressed(Place cell) {
        switch (cell) {
            case Place.Task added -> applyAndGo(new Change.InsertTask(added.task(), MainTask.BLANK));
            case Place.Group group -> indicators.adding(session.form(), group).ifPresent(this::applyAndGo);
            default -> {}
        }
    }

    @Override
    public void moved(Place cell, int rows) {
        moving(cell, rows).ifPresent(change -> {
            apply(change);
            session.endTyping();
            guide.accept(RowsOfForm.sameColumn(cell, change.place()));
        });
    }

    @Override
    public void inserted(Place cell) {
        RowsOfForm.task(cell)
                .<Change>map(task -> new Change.InsertTask(task + 1, MainTask.BLANK))
                .or(() -> RowsOfForm.indicator(cell).flatMap(at -> indicators.inserting(session.form(), at)))
                .ifPresent(this::applyAndGo);
    }

    @Override
    public void removed(Place cell) {
        removing(cell).ifPresent(change -> {
            apply(change);
            session.endTyping();
            RowsOfForm.nearest(session.form(), cell).ifPresent(guide);
        });
    }

    /** Lets the row of a place share the note above it, or gives it a note cell of its own. */
    void shareNote(Place cell, boolean share) {
        RowsOfForm.indicator(cell).ifPresent(at -> {
            indicators.sharing(session.form(), at, share).forEach(this::apply);
            session.endTyping();
        });
    }

    /** What can be done with the row of a place. */
    RowTools toolsFor(Optional<Place> cell) {
        if (locked.get()) {
            return RowTools.NONE;
        }
        return new RowTools(
                cell.flatMap(at -> moving(at, -1)).isPresent(),
                cell.flatMap(at -> moving(at, 1)).isPresent(),
                cell.flatMap(this::removing).isPresent(),
                cell.flatMap(RowsOfForm::indicator).flatMap(at -> indicators.noteTool(session.form(), at)));
    }

    private Optional<Change> moving(Place cell, int rows) {
        return RowsOfForm.task(cell)
                .filter(task -> isTask(task) && isTask(task + rows))
                .<Change>map(task -> new Change.MoveTask(task, task + rows))
                .or(() -> RowsOfForm.indicator(cell).flatMap(at -> indicators.moving(session.form(), at, rows)));
    }

    private Optional<Change> removing(Place cell) {
        return RowsOfForm.task(cell)
                .filter(this::isTask)
                .<Change>map(Change.RemoveTask::new)
                .or(() -> RowsOfForm.indicator(cell).flatMap(at -> indicators.removing(session.form(), at)));
    }

    private boolean isTask(int task) {
        return task >= 0 && task < session.form().tasks().size();
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
            unread.remove(changed);
            surroundings.set(around());
            RowsOfForm.nearest(session.form(), RowsOfForm.firstCell(changed)).ifPresent(guide);
        });
        nameSteps();
    }

    private void nameSteps() {
        undoName.set(session.nextUndo().map(ChangeNames::of));
        redoName.set(session.nextRedo().map(ChangeNames::of));
        undoWords.set(
                undoName.get().map(one -> texts.get("edit.undo.named", one)).orElseGet(() -> texts.get("edit.undo")));
        redoWords.set(
                redoName.get().map(one -> texts.get("edit.redo.named", one)).orElseGet(() -> texts.get("edit.redo")));
    }

    private Surroundings around() {
        return new Surroundings(
                standards.forYear(session.form().year()), unread, session.state() == DraftState.FINAL, texts);
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
            if (before.year() != after.year()) {
                surroundings.set(around());
            }
        }

        @Override
        public void saveStateChanged(SaveState newState) {
            background.inWindow(() -> saveState.set(newState));
        }
    }
}
