package org.jibiao.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.Typefaces;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.page.machine.MachineFonts;
import org.jibiao.page.machine.MadeFont;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.preview.PageFonts;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.FontDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FontsDialogTest {
    @TempDir
    private Path folder;

    private final List<FontChoice> chosen = new ArrayList<>();

    @BeforeEach
    void open() throws TimeoutException, IOException {
        MadeFont.called("测试仿宋", "TestFang").into(folder);
        MadeFont.called("受限宋体", "Restricted").withRights(2).into(folder);
        MachineFonts machine = new MachineFonts(List.of(folder));
        Typefaces typefaces = new Typefaces(machine);
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(new Scene(new Pane(), 800, 800));
            stage.show();
            PageFonts fonts = new PageFonts(typefaces);
            Texts texts = new Texts(EditorApplication.class);
            FontsViewModel viewModel = new FontsViewModel(
                    new FontDesk(typefaces, machine),
                    font -> fonts.font(font, FontsDialog.SAMPLE_SIZE),
                    new Background(Runnable::run, Runnable::run),
                    texts);
            new FontsDialog(viewModel, chosen::add, stage, List.of(), texts).show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aFontIsTriedInItsSampleAndUsedForTheFaceThatWasLookedAt(FxRobot robot) {
        ListView<FontRow> list = robot.lookup("#fonts-list").queryListView();
        assertThat(list.getItems()).hasSize(3);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(new FontRow.Bundled());
        Text sample = robot.lookup("#fonts-sample-heading").queryAs(Text.class);
        String before = sample.getFont().getName();
        robot.interact(() -> {
            robot.lookup("#fonts-face-heading").queryAs(ToggleButton.class).fire();
            list.getSelectionModel().select(1);
        });
        assertThat(sample.getFont().getName()).isNotEqualTo(before);
        robot.interact(robot.lookup("#fonts-use").queryAs(Button.class)::fire);
        assertThat(chosen).singleElement().satisfies(choice -> {
            assertThat(choice.fonts()).containsOnlyKeys(Face.HEADING);
            assertThat(choice.of(Face.HEADING)).map(ChosenFont::name).contains("测试仿宋");
        });
        assertThat(robot.lookup("#fonts-dialog").tryQuery()).isEmpty();
    }

    @Test
    void aFontThatMayNotBeEmbeddedStaysUnchosen(FxRobot robot) {
        ListView<FontRow> list = robot.lookup("#fonts-list").queryListView();
        robot.interact(() -> list.getSelectionModel().select(2));
        assertThat(robot.lookup("#fonts-trouble").queryLabeled().getText()).isEqualTo("这个字体的授权不允许嵌入文件。");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(new FontRow.Bundled());
        robot.interact(robot.lookup("#fonts-use").queryAs(Button.class)::fire);
        assertThat(chosen).containsExactly(FontChoice.BUNDLED);
    }

    @Test
    void whoCancelsChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#fonts-list").queryListView().getSelectionModel().select(1);
            robot.lookup("#fonts-cancel").queryAs(Button.class).fire();
        });
        assertThat(chosen).isEmpty();
    }
}
