package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.json.FormJson;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.HandDrops;
import org.jibiao.ui.preview.PageDrawing;
import org.jibiao.ui.preview.PageFonts;
import org.jibiao.ui.print.RecordedPrinters;
import org.jibiao.ui.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys over the import desk, in the real window over a real workspace. */
@ExtendWith(ApplicationExtension.class)
class ImportDeskWindowTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();
    private static final DepartmentForm OTHER = Corpus.published(7).form();

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HandDrops hand = new HandDrops();
    private RealWorkspace real;
    private MainViewModel main;

    @BeforeEach
    void open() throws TimeoutException {
        real = new RealWorkspace(folder);
        Stage stage = FxToolkit.registerPrimaryStage();
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T14:32:00Z"), ZoneOffset.UTC);
        main = new MainViewModel(
                real.workspace(),
                real.standards(),
                new Background(workers, Platform::runLater),
                clock,
                shown -> {},
                new RecordedPrinters(),
                new Texts(EditorApplication.class));
        EditorApplication application =
                new EditorApplication(real.workspace(), real.standards(), real.typefaces(), clock);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setScene(new Scene(
                    application.dress(main, new PageDrawing(new PageFonts(real.typefaces())), hand), 1000, 900));
            stage.show();
            main.load();
        });
        until(() -> main.drafts().knownProperty().get());
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        workers.shutdown();
        real.close();
    }

    private static void until(BooleanSupplier so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, so::getAsBoolean));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path file(String name, DepartmentForm... forms) throws IOException {
        return Files.writeString(
                outside.resolve(name),
                Stream.of(forms).map(new FormJson()::write).collect(Collectors.joining(",", "[", "]")));
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    @Test
    void aFolderThatIsDroppedOnTheWindowIsLaidOutAndTakenByKeyboard(FxRobot robot)
            throws IOException, TimeoutException {
        file("a.json", FORM, OTHER);
        Files.writeString(outside.resolve("信.txt"), "这不是一份目标表");

        robot.interact(() -> hand.hold("main-window", true));
        assertThat(robot.lookup("#drop-sign").<Node>queryAll()).anyMatch(Node::isVisible);
        robot.interact(() -> hand.drop("main-window", List.of(outside)));
        until(() -> main.importing().isReady());

        assertThat(robot.lookup("#drop-sign").<Node>queryAll()).noneMatch(Node::isVisible);
        assertThat(words(robot, "#desk-take")).contains("导入 2 份");
        assertThat(words(robot, "#desk-count")).isEqualTo("选中 2 份，共 3 行");
        assertThat(robot.lookup("#desk-list .desk-message")
                        .match(Node::isVisible)
                        .<Labeled>queryAll())
                .anyMatch(said -> said.getText().contains("没有找到"));
        ListView<?> list = robot.lookup("#desk-list").queryListView();
        assertThat(list.isFocused()).isTrue();
        assertThat(robot.lookup("#desk-form-title").<Labeled>query().getText()).isEqualTo(FORM.department());
        until(() -> !main.importing().preview().pagesProperty().get().isEmpty());

        robot.push(KeyCode.SPACE);
        assertThat(words(robot, "#desk-take")).contains("导入 1 份");
        robot.push(KeyCode.ENTER);
        until(() -> main.editorProperty().get().isPresent());

        assertThat(robot.lookup("#desk").tryQuery()).isEmpty();
        DepartmentForm made =
                main.editorProperty().get().orElseThrow().formProperty().get();
        assertThat(made.department()).isEqualTo(OTHER.department());
        assertThat(made.year()).isEqualTo(OTHER.year() + 1);
        assertThat(made.budget().total()).isEmpty();
    }

    @Test
    void theDoorForLastYearsFormOpensAnEmptyDeskThatTakesMoreFiles(FxRobot robot) throws IOException, TimeoutException {
        Path first = file("a.json", FORM);
        Path second = file("b.json", OTHER);
        robot.clickOn("#welcome-import");
        until(() -> robot.lookup("#desk-empty").tryQuery().isPresent());
        assertThat(robot.lookup("#desk-empty-files").query().isFocused()).isTrue();

        robot.interact(() -> hand.drop("import-desk", List.of(first)));
        until(() -> main.importing().isReady());
        robot.interact(() -> hand.drop("import-desk", List.of(second)));
        until(() -> main.importing().isReady()
                && main.importing().list().sizeProperty().get() == 2);
        robot.clickOn("#desk-copy");
        assertThat(robot.lookup("#desk-year").query().isDisabled()).isTrue();
        robot.clickOn("#desk-take");
        until(() -> main.drafts().all().size() == 2);

        assertThat(main.editorProperty().get()).isEmpty();
        assertThat(main.drafts().all()).allMatch(draft -> draft.year() == FORM.year());
        until(() -> robot.lookup(".notice").tryQuery().isPresent());
    }

    @Test
    void keysLeadThroughThePartsOfTheDeskAndOut(FxRobot robot) throws IOException, TimeoutException {
        robot.clickOn("#drafts-search");
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        until(() -> robot.lookup("#desk-empty").tryQuery().isPresent());
        Path file = file("a.json", FORM);
        robot.interact(() -> hand.drop("import-desk", List.of(file)));
        until(() -> main.importing().isReady());

        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        assertThat(robot.lookup("#desk-template").query().isFocused()).isTrue();
        robot.push(KeyCode.F6);
        assertThat(robot.lookup("#desk-list").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#desk").tryQuery().isEmpty());
        assertThat(main.drafts().isEmpty()).isTrue();
    }
}
