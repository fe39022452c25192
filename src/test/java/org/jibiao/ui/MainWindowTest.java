package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
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

/** Journeys through the real window, over a real workspace. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private static final Place.Group TASKS_DONE = new Place.Group(1, 0);
    private static final Place VALUE = new Place.IndicatorValue(TASKS_DONE.row(0));

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final RecordedPrinters printers = new RecordedPrinters(RecordedPrinters.OFFICE);
    private RealWorkspace real;
    private MainViewModel main;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        real = new RealWorkspace(folder);
        stage = FxToolkit.registerPrimaryStage();
        main = new MainViewModel(
                real.workspace(),
                real.standards(),
                new Background(workers, Platform::runLater),
                Clock.systemUTC(),
                shown -> {},
                printers,
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

    private void openSample(FxRobot robot) throws TimeoutException {
        robot.clickOn("#welcome-sample");
        until(() -> !main.preview().pagesProperty().get().isEmpty());
    }

    private DepartmentForm form() {
        return main.editorProperty().get().orElseThrow().formProperty().get();
    }

    private String value() {
        return form().indicator(TASKS_DONE.row(0)).value().text();
    }

    /** Scrolls to a cell as a person does, and clicks it. */
    private void click(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Node cell = robot.lookup("#" + id).query();
            ScrollPane scroll = robot.lookup("#editor-scroll").queryAs(ScrollPane.class);
            Bounds at = scroll.getContent().sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
            double hidden = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp((at.getMinY() - 100) / hidden, 0, 1));
            scroll.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#" + id);
    }

    private List<String> printedAt(Place place) {
        return main.preview().pagesProperty().get().stream()
                .flatMap(page -> page.cells().stream())
                .filter(cell -> cell.cell().place().filter(place::equals).isPresent())
                .map(PlacedCell::cell)
                .map(cell -> cell.text())
                .toList();
    }

    @Test
    void speaksInTheBundledFaceWhateverTheMachineHas(FxRobot robot) throws TimeoutException {
        openSample(robot);
        Text words = robot.lookup("#indicator-value-1-0-0 .words").queryText();
        assertThat(words.getFont().getFamily()).isEqualTo("Noto Sans SC");
        assertThat(robot.lookup("#drafts .pane-title").queryLabeled().getFont().getFamily())
                .isEqualTo("Noto Sans SC Medium");
    }

    @Test
    void noTwoActionsOfTheMenuHaveTheSameKeys(FxRobot robot) {
        List<KeyCombination> keys = robot.lookup("#menu").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .toList();
        assertThat(keys).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void laysNothingOutAnewWhileNothingHappens(FxRobot robot) throws TimeoutException {
        openSample(robot);
        click(robot, "indicator-value-1-0-0");
        AtomicInteger changes = new AtomicInteger();
        robot.interact(() -> robot.lookup(".grid-cell .words")
                .<Text>queryAll()
                .forEach(words -> words.wrappingWidthProperty()
                        .addListener((observable, before, now) -> changes.incrementAndGet())));
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(changes).hasValue(0);
    }

    @Test
    void typesAValueIntoTheFormAndThePrintedPagesAndTakesItBack(FxRobot robot) throws TimeoutException {
        openSample(robot);
        String before = value();
        click(robot, "indicator-value-1-0-0");
        // One key: on a busy machine a pause between two would make them two steps.
        robot.write("8");
        until(() -> value().equals("8"));
        until(() -> printedAt(VALUE).contains("8"));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> value().equals(before));
        until(() -> printedAt(VALUE).contains(before));
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        until(() -> value().equals("8"));
    }

    @Test
    void goesStraightBackFromTheMiddleOfTypingAndOnFromThere(FxRobot robot) throws TimeoutException {
        openSample(robot);
        String before = value();
        click(robot, "indicator-value-1-0-0");
        robot.write("aaa");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(value()).isEqualTo(before);
        robot.write("b");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(value()).as("the cell is still open").isEqualTo(before + "b");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(value()).as("nothing is left to take back").isEqualTo(before);
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(value()).isEqualTo(before + "b");
    }

    @Test
    void putsTheOldTextBackOnEscape(FxRobot robot) throws TimeoutException {
        openSample(robot);
        String before = value();
        click(robot, "indicator-value-1-0-0");
        robot.write("x");
        until(() -> value().equals("x"));
        robot.push(KeyCode.ESCAPE);
        until(() -> value().equals(before));
    }

    @Test
    void keepsWhatIsTypedWhenTheFieldIsLeft(FxRobot robot) throws TimeoutException {
        openSample(robot);
        click(robot, "indicator-value-1-0-0");
        robot.write("=5");
        robot.clickOn("#drafts-search");
        until(() -> value().equals("=5"));
    }

    @Test
    void saysByHowMuchTheAmountsDisagree(FxRobot robot) throws TimeoutException {
        openSample(robot);
        click(robot, "amount-total");
        robot.write("1");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#budget-grid .bad .words").<Text>queryAll())
                .extracting(Text::getText)
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).contains("比总额多"));
    }

    @Test
    void keepsATextThatIsNoAmountAndSaysWhy(FxRobot robot) throws TimeoutException {
        openSample(robot);
        click(robot, "amount-government");
        robot.write("abc");
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#amount-government .words").queryText().getText())
                .isEqualTo("abc");
        assertThat(robot.lookup("#amount-government .problem-words").queryText().getText())
                .contains("看不懂这个金额");
    }

    @Test
    void addsMovesAndRemovesAnIndicatorByKeyboard(FxRobot robot) throws TimeoutException {
        openSample(robot);
        int rows = form().group(TASKS_DONE).indicators().size();
        click(robot, "group-1-0");
        robot.write("new");
        robot.push(KeyCode.TAB);
        robot.write("=1");
        robot.push(KeyCode.ALT, KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(form().indicator(TASKS_DONE.row(rows)).name())
                .as("while typing, the keys belong to the text")
                .isEqualTo("new");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.ALT, KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(form().group(TASKS_DONE).indicators()).hasSize(rows + 1);
        assertThat(form().indicator(TASKS_DONE.row(rows - 1)).name()).isEqualTo("new");
        assertThat(form().indicator(TASKS_DONE.row(rows - 1)).value().text()).isEqualTo("=1");
        robot.push(KeyCode.SHORTCUT, KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(form().group(TASKS_DONE).indicators())
                .hasSize(rows)
                .noneMatch(indicator -> indicator.name().equals("new"));
    }

    @Test
    void goesWhereThePreviewIsClicked(FxRobot robot) throws TimeoutException {
        openSample(robot);
        robot.push(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        PlacedCell target = main.preview().pagesProperty().get().getFirst().cells().stream()
                .filter(cell -> cell.cell()
                        .place()
                        .filter(new Place.TaskName(0)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Node page = robot.lookup("#page-1").query();
        double zoom = page.getLayoutBounds().getWidth()
                / main.preview().pagesProperty().get().getFirst().width();
        robot.clickOn(page.localToScreen(target.x() * zoom + 8, target.y() * zoom + 8));
        assertThat(main.editorProperty().get().orElseThrow().placeProperty().get())
                .contains(new Place.TaskName(0));
        assertThat(main.preview().markedProperty().get()).contains(new Place.TaskName(0));
    }

    @Test
    void takesADeletedDraftBack(FxRobot robot) throws TimeoutException {
        openSample(robot);
        ListView<?> list = robot.lookup("#drafts-list").queryListView();
        robot.interact(list::requestFocus);
        robot.push(KeyCode.DELETE);
        until(() -> main.drafts().isEmpty());
        until(() -> robot.lookup("#welcome").tryQuery().isPresent());
        robot.clickOn(".notice-action");
        until(() -> main.editorProperty().get().isPresent());
        assertThat(list.getItems()).hasSize(2);
    }

    @Test
    void ticksFormatsExportsAndReadsTheFilesBack(FxRobot robot) throws TimeoutException, UnreadableFileException {
        openSample(robot);
        click(robot, "indicator-value-1-0-0");
        robot.write("8");
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        until(() -> robot.lookup("#export-choices").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.J);
        robot.interact(
                () -> robot.lookup("#export-folder").queryTextInputControl().setText(outside.toString()));
        until(() -> main.export().choices().readyProperty().get());
        assertThat(robot.lookup("#export-count").queryLabeled().getText()).isEqualTo("将导出 2 个文件");
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#export-outcome").tryQuery().isPresent());
        assertThat(robot.lookup("#export-summary").queryLabeled().getText()).startsWith("已导出 2 个文件");
        assertThat(robot.lookup("#export-results .export-open").queryAll()).hasSize(2);
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#export-outcome").tryQuery().isEmpty());

        Path json = outside.resolve(name() + ".json");
        assertThat(outside.toFile().list()).containsExactlyInAnyOrder(name() + ".json", name() + ".pdf");
        assertThat(new FormJson().read(bytes(json)).getFirst().form()).isEqualTo(form());
        assertThat(form().indicator(TASKS_DONE.row(0)).value().text()).isEqualTo("8");
        assertThat(real.workspace().preferences().now().exportFolder()).contains(outside);
    }

    private String name() {
        return form().year() + "-" + form().department() + "-整体绩效目标表";
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void printsThePagesThatAPersonWritesIntoTheDialog(FxRobot robot) throws TimeoutException {
        openSample(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        until(() -> robot.lookup("#print-dialog").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#print-ranges").queryTextInputControl().setText("2-9"));
        assertThat(robot.lookup("#print-start").query().isDisabled()).isTrue();
        robot.interact(
                () -> robot.lookup("#print-ranges").queryTextInputControl().setText("1，3"));
        robot.clickOn("#print-start");
        until(() -> !printers.printed().isEmpty());
        assertThat(printers.printed().getFirst().pages())
                .extracting(Page::number)
                .containsExactly(1, 3);
        until(() -> robot.lookup(".notice").tryQuery().isPresent());
    }
}
