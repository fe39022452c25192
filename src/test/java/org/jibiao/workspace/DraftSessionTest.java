package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoredDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSessionTest {
    private static final Change TYPE = new Change.SetAnnualGoal("保障运转，服务大局");

    @TempDir
    Path folder;

    private final ManualTimer time = new ManualTimer();
    private final SessionTimer timer = SessionTimer.start();
    private final List<String> shown = new ArrayList<>();
    private DraftStore store;
    private DraftSession session;

    @BeforeEach
    void open() {
        store = DraftStore.open(folder);
        StoredDraft stored = new StoredDraft(UUID.randomUUID(), 2027, "财政局", "DRAFT", "", time.instant());
        store.save(stored).join();
        session = SmallForms.session(stored, Optional.empty(), store, time, timer);
        session.addListener(new DraftSession.Listener() {
            @Override
            public void formChanged(DepartmentForm before, DepartmentForm after, Place place) {
                assertThat(session.form()).isSameAs(after);
                shown.add(place.toString());
            }

            @Override
            public void saveStateChanged(SaveState state) {}
        });
    }

    @AfterEach
    void close() {
        session.close();
        timer.close();
        store.close();
    }

    @Test
    void showsAChangeAndHasItOnDiskWhenClosed() {
        session.apply(TYPE);
        assertThat(session.form().annualGoal()).isEqualTo("保障运转，服务大局");
        assertThat(shown).containsExactly(new Place.AnnualGoal().toString());
        session.close();
        assertThat(stored().body()).isEqualTo("保障运转，服务大局");
        assertThat(stored().changed()).isEqualTo(time.instant());
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void savesByItself() {
        CompletableFuture<SaveState> saved = new CompletableFuture<>();
        session.addListener(new DraftSession.Listener() {
            @Override
            public void formChanged(DepartmentForm before, DepartmentForm after, Place place) {}

            @Override
            public void saveStateChanged(SaveState state) {
                if (state instanceof SaveState.Saved) {
                    saved.complete(state);
                }
            }
        });
        session.apply(TYPE);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saving());
        assertThat(saved.join()).isEqualTo(session.saveState());
        assertThat(stored().body()).isEqualTo("保障运转，服务大局");
    }

    @Test
    void takesAChangeThatChangesNothingForNone() {
        session.apply(new Change.SetAnnualGoal("保障运转"));
        assertThat(session.nextUndo()).isEmpty();
        assertThat(shown).isEmpty();
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void takesTypingWithoutAPauseAsOneStep() {
        for (String text : List.of("保", "保障", "保障民生")) {
            session.apply(new Change.SetAnnualGoal(text));
            time.passMillis(900);
        }
        assertThat(session.undo()).contains(new Place.AnnualGoal());
        assertThat(session.form()).isEqualTo(SmallForms.FORM);
        assertThat(session.undo()).isEmpty();
        session.redo();
        assertThat(session.form().annualGoal()).isEqualTo("保障民生");
    }

    @Test
    void beginsANewStepAfterAPauseAtAnotherPlaceAndWhenTheFieldIsLeft() {
        session.apply(new Change.SetAnnualGoal("1"));
        time.passMillis(1000);
        session.apply(new Change.SetAnnualGoal("12"));
        session.endTyping();
        session.apply(new Change.SetAnnualGoal("123"));
        session.apply(new Change.SetTaskName(0, "甲"));
        session.apply(new Change.SetTaskName(1, "乙"));
        assertThat(undoAll()).isEqualTo(5);
    }

    @Test
    void doesNotMergeWithAStepThatWasUndoneBefore() {
        session.apply(new Change.SetAnnualGoal("1"));
        session.endTyping();
        session.apply(new Change.SetAnnualGoal("12"));
        session.undo();
        session.apply(new Change.SetAnnualGoal("13"));
        assertThat(session.nextRedo()).isEmpty();
        session.undo();
        assertThat(session.form().annualGoal()).isEqualTo("1");
    }

    @Test
    void hasNoStepWhenWhatWasTypedIsTypedBack() {
        session.apply(new Change.SetAnnualGoal("保障运转x"));
        session.apply(new Change.SetAnnualGoal("保障运转"));
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void isSavedAgainWhenUndoneToWhatLiesOnDisk() {
        session.apply(new Change.SetTaskName(0, "甲"));
        session.flush().join();
        session.apply(new Change.SetTaskName(1, "乙"));
        session.undo();
        assertThat(session.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void remembersAThousandSteps() {
        for (int i = 0; i < UndoHistory.LONGEST + 10; i++) {
            session.apply(new Change.InsertTask(0, new MainTask("任务" + i, "")));
        }
        assertThat(undoAll()).isEqualTo(UndoHistory.LONGEST);
        assertThat(session.form().tasks()).hasSize(2 + 10);
    }

    @Test
    void goesToAPlaceThatIsThere() {
        session.apply(new Change.InsertTask(2, MainTask.BLANK));
        assertThat(session.undo()).contains(new Place.Task(1));
        assertThat(session.redo()).contains(new Place.Task(2));
        session.apply(new Change.RemoveTask(2));
        assertThat(shown).last().isEqualTo(new Place.Task(1).toString());
        assertThat(session.undo()).contains(new Place.Task(2));
        Place.Group group = new Place.Group(0, 0);
        session.apply(new Change.MoveIndicator(group.row(0), 2));
        assertThat(session.undo()).contains(group.row(0));
        assertThat(session.redo()).contains(group.row(2));
    }

    @Test
    void refusesAChangeThatAListenerMakesDuringAChange() {
        session.addListener(new DraftSession.Listener() {
            @Override
            public void formChanged(DepartmentForm before, DepartmentForm after, Place place) {
                session.apply(new Change.SetDepartment("别的"));
            }

            @Override
            public void saveStateChanged(SaveState state) {}
        });
        assertThatThrownBy(() -> session.apply(TYPE)).isInstanceOf(IllegalStateException.class);
        assertThat(session.form().annualGoal()).as("the change itself stands").isEqualTo("保障运转，服务大局");
        assertThat(session.form().department()).isEqualTo("财政局");
    }

    @Test
    void isLockedWhileFinal() {
        session.apply(TYPE);
        session.setState(DraftState.FINAL);
        assertThatThrownBy(() -> session.apply(new Change.SetYear(2028))).isInstanceOf(IllegalStateException.class);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.undo()).isEmpty();
        session.flush().join();
        assertThat(stored().state()).isEqualTo("FINAL");
        session.setState(DraftState.DRAFT);
        assertThat(session.undo()).contains(new Place.AnnualGoal());
    }

    @Test
    void refusesAPlaceThatTheFormHasNotAndStaysAsItIs() {
        assertThatThrownBy(() -> session.apply(new Change.RemoveTask(9))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(session.nextUndo()).isEqualTo(Optional.empty());
        session.apply(TYPE);
        assertThat(session.form().annualGoal()).isEqualTo("保障运转，服务大局");
    }

    @Test
    void endsWhenClosed() {
        session.close();
        session.close();
        assertThatThrownBy(() -> session.apply(TYPE)).isInstanceOf(IllegalStateException.class);
    }

    private int undoAll() {
        int steps = 0;
        while (session.undo().isPresent()) {
            steps++;
        }
        return steps;
    }

    private StoredDraft stored() {
        return store.find(session.id()).join().orElseThrow();
    }
}
