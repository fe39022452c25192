package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.page.PlacedCell;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.HandDrops;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.origin.Taken;
import org.jibiao.ui.preview.PageDrawing;
import org.jibiao.ui.preview.PageFonts;
import org.jibiao.ui.print.RecordedPrinters;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.TemplateChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Journeys of a clerk whose draft began with last year's file. */
@ExtendWith(ApplicationExtension.class)
class OriginJourneyTest {
    private static final Remark LEFT_OVER =
            Remark.leftOver("第 1 页", "“提质增效。”没有放下。", Optional.of(new Place.AnnualGoal()), "提质增效。");
    private static final Remark UNSURE = new Remark("第 2 页", "请核对任务。", Optional.of(new Place.TaskContent(0)));

    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final DepartmentForm lastYears = Corpus.published(0).form();
    private RealWorkspace real;
    private MainViewModel main;

    @BeforeEach
    void open() throws TimeoutException {
        real = new RealWorkspace(folder);
        Stage stage = FxToolkit.registerPrimaryStage();
        main = new MainViewModel(
                real.workspace(),
                real.standards(),
                new Background(workers, Platform::runLater),
                Clock.systemUTC(),
                shown -> {},
                new RecordedPrinters(RecordedPrinters.OFFICE),
                new Texts(EditorApplication.class));
        EditorApplication application =
                new EditorApplication(real.workspace(), real.standards(), real.typefaces(), Clock.systemUTC());
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setScene(new Scene(
                    application.dress(main, new PageDrawing(new PageFonts(real.typefaces())), new HandDrops()),
                    1000,
                    900));
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

    private void edit(DraftSummary draft) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> main.open(draft.id()));
        until(() -> !main.preview().pagesProperty().get().isEmpty());
    }

    private EditorViewModel editor() {
        return main.editorProperty().get().orElseThrow();
    }

    private DepartmentForm form() {
        return editor().formProperty().get();
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void dealsWithEveryRemarkUntilThePanelGoesByItself(FxRobot robot) throws TimeoutException {
        edit(new Taken(real.workspace()).asItIs(lastYears, List.of(LEFT_OVER, UNSURE)));
        assertThat(robot.lookup("#remarks-source").queryLabeled().getText()).isEqualTo("来自“去年.doc”");
        assertThat(robot.lookup("#remarks-button").queryLabeled().getText()).isEqualTo("导入说明 2");
        robot.clickOn(".remark-move");
        assertThat(form().annualGoal()).endsWith("\n提质增效。");
        assertThat(robot.lookup("#remarks-button").queryLabeled().getText()).isEqualTo("导入说明 1");
        robot.clickOn("请核对任务。");
        press(robot, KeyCode.ENTER);
        assertThat(editor().placeProperty().get()).contains(new Place.TaskContent(0));
        robot.clickOn(robot.lookup(".remark-settle").queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
        assertThat(robot.lookup("#remarks-nothing").queryLabeled().getText()).isEqualTo("导入说明都处理完了。");
        assertThat(isShown(robot, "#remarks-button")).isFalse();
        until(() -> robot.lookup("#remarks").tryQuery().isEmpty());
    }

    @Test
    void goesOnWithTheNextRemarkWhereTheLastOneWas(FxRobot robot) throws TimeoutException {
        List<Remark> many = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> Remark.leftOver("第 " + row + " 行", "没有放下。", Optional.empty(), "文字" + row))
                .toList();
        edit(new Taken(real.workspace()).asItIs(lastYears, many));
        ListView<Remark> list = robot.lookup("#remark-list").queryListView();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> list.scrollTo(40));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("文字42");
        double top = top(robot, many.get(41));
        press(robot, KeyCode.DELETE);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(many.get(42));
        assertThat(top(robot, many.get(42))).isCloseTo(top, within(2.0));
        press(robot, KeyCode.DELETE);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(many.get(43));
        assertThat(top(robot, many.get(43))).isCloseTo(top, within(2.0));
    }

    /** Where the cell of a remark begins in the window, in pixels. */
    private static double top(FxRobot robot, Remark remark) {
        Node cell = robot.lookup(".remark-cell:filled")
                .match(node -> node instanceof ListCell<?> shown && remark.equals(shown.getItem()) && node.isVisible())
                .query();
        return cell.localToScene(cell.getBoundsInLocal()).getMinY();
    }

    @Test
    void makesNodesOnlyForTheRemarksInSight(FxRobot robot) throws TimeoutException {
        List<Remark> many = IntStream.rangeClosed(1, 100)
                .mapToObj(row -> Remark.leftOver("第 " + row + " 行", "没有放下。", Optional.empty(), "文字" + row))
                .toList();
        edit(new Taken(real.workspace()).asItIs(lastYears, many));
        assertThat(robot.lookup(".remark-cell:filled").queryAll()).hasSizeBetween(2, 15);
        robot.clickOn("#remarks-filter").write("77");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".remark-cell:filled").queryAll()).hasSize(1);
        robot.clickOn("#remarks-close");
        assertThat(robot.lookup("#remarks").tryQuery()).isEmpty();
        press(robot, KeyCode.SHORTCUT, KeyCode.M);
        assertThat(robot.lookup("#remarks").tryQuery()).isPresent();
    }

    @Test
    void takesOverLastYearsAmountByAKey(FxRobot robot) throws TimeoutException {
        edit(new Taken(real.workspace()).asTemplate(lastYears, List.of(), TemplateChoice.usual(2025)));
        assertThat(form().budget().total()).isEmpty();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> editor().goTo(new Place.Amount(AmountField.TOTAL)));
        Node cell = robot.lookup("#amount-total").query();
        assertThat(cell.getAccessibleText()).startsWith("去年 7,395,500.0");
        press(robot, KeyCode.SHORTCUT, KeyCode.D);
        assertThat(form().budget().total()).isEqualTo(lastYears.budget().total());
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(form().budget().total()).isEmpty();
    }

    @Test
    void comparesWithLastYearInTheEditorAndInThePreview(FxRobot robot) throws TimeoutException {
        edit(new Taken(real.workspace()).asTemplate(lastYears, List.of(), new TemplateChoice(2025, true, true)));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            editor().make(new Change.SetAnnualGoal("新的目标"));
            editor().make(new Change.RemoveTask(0));
        });
        assertThat(isShown(robot, "#comparison-bar")).isFalse();
        press(robot, KeyCode.F7);
        assertThat(robot.lookup("#comparison-summary").queryLabeled().getText())
                .isEqualTo("与 2024 年度相比：改 1 处，新增 0 行，去掉 1 行");
        assertThat(robot.lookup("#annual-goal").query().getAccessibleText()).contains("去年：" + lastYears.annualGoal());
        press(robot, KeyCode.F8);
        assertThat(editor().placeProperty().get()).contains(new Place.AnnualGoal());
        robot.clickOn("#comparison-gone")
                .clickOn("恢复“" + lastYears.tasks().getFirst().name() + "”");
        assertThat(form().tasks()).isEqualTo(lastYears.tasks());
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> main.preview().comparingProperty().set(true));
        until(() -> printed().contains("去年：" + lastYears.annualGoal()));
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> main.preview().comparingProperty().set(false));
        until(() -> !printed().contains("去年：" + lastYears.annualGoal()));
    }

    private List<String> printed() {
        return main.preview().pagesProperty().get().stream()
                .flatMap(page -> page.cells().stream())
                .map(PlacedCell::cell)
                .map(cell -> cell.text())
                .toList();
    }

    @Test
    void showsNothingOfThisBesideAFormThatBeganBlank(FxRobot robot) throws TimeoutException {
        edit(real.workspace().create(2025, "财政局").join());
        press(robot, KeyCode.F7);
        press(robot, KeyCode.SHORTCUT, KeyCode.M);
        assertThat(isShown(robot, "#comparison-bar")).isFalse();
        assertThat(isShown(robot, "#remarks-button")).isFalse();
        assertThat(isShown(robot, "#preview-layout")).isFalse();
        assertThat(robot.lookup("#remarks").tryQuery()).isEmpty();
    }
}
