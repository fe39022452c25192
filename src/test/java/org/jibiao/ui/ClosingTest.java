package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.print.RecordedPrinters;
import org.jibiao.ui.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {
    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final WindowThread window = new WindowThread();
    private final WindowThread worker = new WindowThread();
    private RealWorkspace real;
    private boolean closed;

    @BeforeEach
    void open() {
        real = new RealWorkspace(folder);
    }

    @AfterEach
    void close() {
        real.close();
    }

    private MainViewModel main(Executor workers) {
        return new MainViewModel(
                real.workspace(),
                real.standards(),
                new Background(workers, window),
                Clock.systemUTC(),
                shown -> {},
                new RecordedPrinters(),
                new Texts(EditorApplication.class));
    }

    private Closing closing(MainViewModel main, boolean stopsWork) {
        return new Closing(
                main,
                new Closing.Questions() {
                    @Override
                    public boolean stopsWork() {
                        return stopsWork;
                    }

                    @Override
                    public Closing.Unsaved unsaved(String why) {
                        throw new AssertionError(why);
                    }

                    @Override
                    public Optional<Path> folderForCopy() {
                        throw new AssertionError("no copy is needed");
                    }
                },
                () -> closed = true);
    }

    @Test
    void asksNothingAndHasTheLastWordOnDisk() {
        MainViewModel main = main(Runnable::run);
        main.create(2027, "财政局");
        window.workUntil(() -> main.editorProperty().get().isPresent());
        var session = main.editorProperty().get().orElseThrow().session();
        main.editorProperty().get().orElseThrow().typed(new Place.AnnualGoal(), "保障运转");
        closing(main, false).begin();
        window.workUntil(() -> closed);
        assertThat(real.workspace().form(session.id()).join().annualGoal()).isEqualTo("保障运转");
    }

    @Test
    void staysWhenAnImportIsToGoOn() throws IOException {
        MainViewModel main = main(worker);
        main.importing().add(List.of(Files.writeString(outside.resolve("信.txt"), "不是目标表")));
        assertThat(main.importing().job().runningProperty().get()).isTrue();
        closing(main, false).begin();
        assertThat(closed).isFalse();
        assertThat(main.importing().job().runningProperty().get()).isTrue();
    }

    @Test
    void stopsAnImportAndWaitsForIt() throws IOException {
        MainViewModel main = main(worker);
        main.importing().add(List.of(Files.writeString(outside.resolve("信.txt"), "不是目标表")));
        closing(main, true).begin();
        assertThat(closed).isFalse();
        worker.workUntil(() -> {
            window.work();
            return closed;
        });
        assertThat(main.drafts().isEmpty()).isTrue();
    }
}
