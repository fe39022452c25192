package org.jibiao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Place;
import org.jibiao.page.FormPages;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The preview in a window, with the pages of a whole volume. */
@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {
    private static final int PAGES = 700;

    private final Typefaces typefaces = new Typefaces();
    private final List<Page> pages = volume();
    private final PreviewViewModel preview =
            new PreviewViewModel(form -> pages, new Background(Runnable::run, Runnable::run));
    private final List<Place> clicked = new ArrayList<>();
    private PageDrawing drawing;

    private List<Page> volume() {
        FormPages cutter = new FormPages(Standards.bundled(), typefaces);
        List<Page> some = Corpus.published().stream()
                .limit(5)
                .flatMap(published -> cutter.of(published.form()).pages().stream())
                .toList();
        return Collections.nCopies(PAGES / some.size() + 1, some).stream()
                .flatMap(List::stream)
                .limit(PAGES)
                .toList();
    }

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        drawing = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new PageDrawing(new PageFonts(typefaces)));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            PreviewView view =
                    new PreviewView(preview, drawing, new Texts(EditorApplication.class), () -> {}, () -> {});
            view.setOnPlace(clicked::add);
            stage.setScene(new Scene(view, 600, 800));
            stage.show();
            preview.show(Corpus.published(0).form());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static Set<Node> sheets(FxRobot robot) {
        return robot.lookup(".page").queryAll();
    }

    @Test
    void hasNodesForThePagesInSightAndForNoOthers(FxRobot robot) {
        Set<Node> ever = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> seen = new HashSet<>();
        int most = 0;
        Parent desk = robot.lookup("#preview-scroll").queryParent();
        for (int page = 1; page <= PAGES; page += 9) {
            int wanted = page;
            robot.interact(() -> {
                preview.scroll().goToPage(wanted);
                desk.layout();
            });
            Set<Node> now = sheets(robot);
            now.forEach(sheet -> seen.add(sheet.getId()));
            ever.addAll(now);
            most = Math.max(most, now.size());
        }
        assertThat(most).isBetween(1, 3);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(PAGES / 9);
        assertThat(ever).as("sheets that were ever made").hasSizeLessThan(6);
    }

    @Test
    void drawsAPageInTheLargestSizeAsTextsAndNoPicture(FxRobot robot) {
        robot.interact(() -> preview.scroll().setZoom(new Zoom.Percent(400)));
        WaitForAsyncUtils.waitForFxEvents();
        Node sheet = robot.lookup("#page-1").query();
        assertThat(sheet.getLayoutBounds().getHeight()).isEqualTo(842 * 4 * 96 / 72.0, within(4.0));
        assertThat(sheet.lookupAll("*")).hasAtLeastOneElementOfType(Text.class);
        assertThat(sheet.lookupAll("*"))
                .noneMatch(node -> node instanceof javafx.scene.canvas.Canvas || node.isCache());
    }

    @Test
    void setsEveryTextWhereThePaperHasItInEverySize(FxRobot robot) {
        robot.interact(() -> {
            for (double scale : new double[] {0.7, 1, 4.0 / 3, 16.0 / 3}) {
                Page page = pages.getFirst();
                List<PlacedLine.Run> runs =
                        page.lines().flatMap(line -> line.runs().stream()).toList();
                List<Node> texts = drawing.texts(page, scale, PageDrawing.INK).getChildren();
                assertThat(texts).hasSameSizeAs(runs).isNotEmpty();
                for (int i = 0; i < runs.size(); i++) {
                    Text text = (Text) texts.get(i);
                    assertThat(text.getText()).isEqualTo(runs.get(i).text());
                    assertThat(text.getFont().getFamily()).startsWith("Noto S");
                    assertThat(text.getX()).isEqualTo(runs.get(i).x() * scale);
                    assertThat(text.getLayoutBounds().getWidth())
                            .as("%s at %s", text.getText(), scale)
                            .isEqualTo(runs.get(i).width() * scale, within(0.3 * scale));
                }
            }
        });
    }

    @Test
    void goesThroughThePagesByKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#preview-scroll").query().requestFocus());
        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.scroll().pageProperty().get()).isEqualTo(PAGES);
        assertThat(robot.lookup("#page-" + PAGES).query().getAccessibleText()).startsWith("预览，第 700 页，共 700 页\n");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.scroll().topProperty().get()).isPositive();
        TextField number = robot.lookup("#page-number").queryAs(TextField.class);
        robot.interact(() -> {
            number.requestFocus();
            number.setText("３５０");
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.scroll().pageProperty().get()).isEqualTo(350);
        assertThat(number.getText()).isEqualTo("350");
        robot.interact(() -> number.setText("x"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(number.getText()).isEqualTo("350");
    }

    @Test
    void offersTheSizesAndSaysWhichOneItIs(FxRobot robot) {
        ComboBox<Zoom> box = robot.lookup("#zoom").queryComboBox();
        assertThat(box.getConverter().toString(box.getValue())).isEqualTo("适合宽度");
        robot.clickOn("#zoom-in");
        robot.interact(() -> {
            assertThat(box.getConverter().toString(box.getValue())).isEqualTo("75%");
            box.setValue(new Zoom.WholePage());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(preview.scroll().zoomProperty().get()).isEqualTo(new Zoom.WholePage());
        assertThat(sheets(robot)).hasSizeBetween(1, 2);
        assertThat(box.getAccessibleText())
                .isEqualTo("显示比例：" + Math.round(preview.scroll().percent()) + "%");
    }

    @Test
    void marksAPlaceAndTellsWhichOneIsClicked(FxRobot robot) {
        Place goal = new Place.AnnualGoal();
        robot.interact(() -> preview.markedProperty().set(Optional.of(goal)));
        WaitForAsyncUtils.waitForFxEvents();
        PageColumn column = preview.scroll().columnProperty().get();
        var box = column.boxesOf(goal).getFirst();
        Node desk = robot.lookup("#preview-scroll").query();
        robot.clickOn(desk.localToScreen(
                box.getMinX() - preview.scroll().leftProperty().get() + 20,
                box.getMinY() - preview.scroll().topProperty().get() + 10));
        assertThat(clicked).containsExactly(goal);
    }
}
