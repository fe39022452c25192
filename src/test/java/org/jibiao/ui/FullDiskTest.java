package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Place;
import org.jibiao.store.FullDisk;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.print.RecordedPrinters;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word is lost on a disk that has no room, whatever a person does. */
class FullDiskTest {
    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final List<Notice> notices = new ArrayList<>();
    private final WindowThread window = new WindowThread();
    private final Deque<Closing.Unsaved> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private RealWorkspace real;
    private MainViewModel main;
    private Closing closing;
    private DraftSummary other;
    private boolean closed;

    @BeforeEach
    void writeOnADiskThatHasNoRoomLeft() {
        real = new RealWorkspace(FullDisk.open(folder), folder);
        other = real.workspace().create(2027, "教育局").join();
        main = new MainViewModel(
                real.workspace(),
                real.standards(),
                new Background(Runnable::run, window),
                Clock.systemUTC(),
                shown -> {},
                new RecordedPrinters(),
                new Texts(EditorApplication.class));
        main.setNotices(notices::add);
        closing = new Closing(main, new Answers(), () -> closed = true);
        main.create(2027, "财政局");
        window.workUntil(() -> main.editorProperty().get().isPresent());
        FullDisk.isFull(true);
        editor().typed(new Place.AnnualGoal(), "保障运转");
    }

    @AfterEach
    void close() {
        FullDisk.isFull(false);
        real.close();
    }

    private EditorViewModel editor() {
        return main.editorProperty().get().orElseThrow();
    }

    @Test
    void staysWithADraftThatCannotBeWrittenAndLeavesItWhenItCan() {
        EditorViewModel open = editor();
        main.open(other.id());
        window.workUntil(() -> !notices.isEmpty());
        assertThat(editor()).isSameAs(open);
        assertThat(main.drafts().openedProperty().get()).contains(open.session().id());
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Notice.Tone.TROUBLE);
            assertThat(notice.message()).contains("还没有存到磁盘").doesNotContain("Exception");
        });
        open.typed(new Place.AnnualGoal(), "保障运转，改善服务");
        FullDisk.isFull(false);
        main.open(other.id());
        window.workUntil(() -> main.editorProperty()
                .get()
                .filter(now -> now.session().id().equals(other.id()))
                .isPresent());
        assertThat(real.workspace().form(open.session().id()).join().annualGoal())
                .isEqualTo("保障运转，改善服务");
        main.open(open.session().id());
        window.workUntil(() -> main.editorProperty()
                .get()
                .filter(now -> now.session().id().equals(open.session().id()))
                .isPresent());
    }

    @Test
    void doesNotDeleteADraftThatCannotBeLeft() {
        DraftSummary open = main.drafts().all().getFirst();
        main.delete(open);
        window.workUntil(() -> !notices.isEmpty());
        assertThat(main.drafts().all()).contains(open);
        assertThat(editor().session().id()).isEqualTo(open.id());
    }

    @Test
    void asksOnTheWayOutAndTriesAgain() {
        answers.add(Closing.Unsaved.STAY);
        closing.begin();
        window.workUntil(() -> asked.size() == 1);
        assertThat(asked.getFirst()).contains("还没有存到磁盘");
        assertThat(closed).isFalse();
        answers.add(Closing.Unsaved.TRY_AGAIN);
        answers.add(Closing.Unsaved.STAY);
        closing.begin();
        window.workUntil(() -> asked.size() == 3);
        assertThat(closed).isFalse();
        assertThat(editor().formProperty().get().annualGoal()).isEqualTo("保障运转");
        FullDisk.isFull(false);
        closing.begin();
        window.workUntil(() -> closed);
        assertThat(asked).hasSize(3);
    }

    @Test
    void savesACopyThatComesBackWhole() {
        answers.add(Closing.Unsaved.SAVE_A_COPY);
        closing.begin();
        window.workUntil(() -> closed);
        FullDisk.isFull(false);
        assertThat(outside.toFile().listFiles()).singleElement().satisfies(copy -> {
            main.importing().add(List.of(copy.toPath()));
            window.workUntil(() -> main.importing().isReady());
            main.importing().choice().asTemplateProperty().set(false);
            main.importing().take();
            window.workUntil(() -> main.editorProperty().get().isPresent());
            assertThat(editor().formProperty().get().annualGoal()).isEqualTo("保障运转");
        });
    }

    @Test
    void letsAPersonGiveUpWhatCannotBeWritten() {
        answers.add(Closing.Unsaved.GIVE_UP);
        closing.begin();
        window.workUntil(() -> closed);
        assertThat(main.editorProperty().get()).isEmpty();
    }

    private final class Answers implements Closing.Questions {
        @Override
        public boolean stopsWork() {
            throw new AssertionError("nothing is running");
        }

        @Override
        public Closing.Unsaved unsaved(String why) {
            asked.add(why);
            return answers.remove();
        }

        @Override
        public Optional<Path> folderForCopy() {
            return Optional.of(outside);
        }
    }
}
