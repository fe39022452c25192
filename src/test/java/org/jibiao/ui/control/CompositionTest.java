package org.jibiao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What an input method writes reaches the form, whatever it composes on the way and however the cell is left. */
@ExtendWith(ApplicationExtension.class)
class CompositionTest {
    private final List<String> typed = new ArrayList<>();
    private Grid<String> grid;

    @BeforeEach
    void selectACell() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        grid = new Grid<>(new RecordedActions(typed));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            grid.show(new GridContent<>(
                    List.of(new GridColumn(100, 1), new GridColumn(100, 1)),
                    List.of(
                            GridCell.<String>at(0, 0, GridCell.Kind.TEXT, "旧").withKey("a"),
                            GridCell.<String>at(0, 1, GridCell.Kind.TEXT, "").withKey("b"))));
            stage.setScene(new Scene(grid, 400, 200));
            stage.show();
            grid.applyCss();
            grid.layout();
            grid.select("a");
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void inputMethod(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        CellEditor editor = grid.editor();
        Event.fireEvent(
                editor,
                new InputMethodEvent(
                        editor,
                        editor,
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        runs,
                        committed,
                        composed.length()));
    }

    private void inWindow(Runnable actions) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, actions);
    }

    @Test
    void tellsOfACommittedTextOnceAndNeverOfWhatIsComposed() {
        inWindow(() -> {
            inputMethod("cai", "");
            inputMethod("cai zheng", "");
            inputMethod("", "财政");
        });
        assertThat(typed).containsExactly("a=财政");
    }

    @Test
    void tellsOfACommittedTextThatEqualsTheComposedOne() {
        inWindow(() -> {
            inputMethod("财政", "");
            inputMethod("", "财政");
        });
        assertThat(typed).containsExactly("a=财政");
    }

    @Test
    void keepsTheTextWhenAnInputMethodGivesUp() {
        inWindow(() -> {
            inputMethod("cai", "");
            inputMethod("", "");
            grid.endTyping();
        });
        assertThat(typed).containsExactly("left a");
    }

    @Test
    void finishesTheCompositionWhenAnotherCellIsSelected() {
        inWindow(() -> {
            inputMethod("财政", "");
            grid.select("b");
            inputMethod("局", "");
            inputMethod("", "局");
        });
        assertThat(typed).containsExactly("a=财政", "left a", "b=局");
    }
}
