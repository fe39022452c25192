package org.jibiao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is copied in a spreadsheet lands in the cells from the selected one on. */
@ExtendWith(ApplicationExtension.class)
class PasteTest {
    private final List<String> told = new ArrayList<>();
    private final CopiedText clipboard = new CopiedText();
    private Grid<String> grid;

    @BeforeEach
    void showTwoRowsOfWhichOneBeginsWithAPrescribedCell() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        grid = new Grid<>(new RecordedActions(told), clipboard);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            grid.show(new GridContent<>(
                    List.of(new GridColumn(100, 1), new GridColumn(100, 1), new GridColumn(100, 1)),
                    List.of(
                            GridCell.<String>at(0, 0, GridCell.Kind.TEXT, "").withKey("a"),
                            GridCell.<String>at(0, 1, GridCell.Kind.VALUE, "").withKey("b"),
                            GridCell.<String>at(0, 2, GridCell.Kind.PROSE, "")
                                    .spanning(2, 1)
                                    .withKey("note"),
                            GridCell.<String>at(1, 0, GridCell.Kind.FIXED, "规定").withKey("c"),
                            GridCell.<String>at(1, 1, GridCell.Kind.VALUE, "").withKey("d"))));
            stage.setScene(new Scene(grid, 400, 200));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void paste(String into, String copied) {
        clipboard.put(copied);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            grid.select(into);
            grid.paste();
        });
    }

    @Test
    void fillsRowsAndColumnsAndLeavesPrescribedCellsAlone() {
        paste("a", "甲\t1\t说明\r\n乙\t2\t\r\n");
        assertThat(told).containsExactly("pasted a=甲 b=1 note=说明 d=2, not 1");
    }

    @Test
    void countsWhatFindsNoRow() {
        paste("b", "1\r\n2\r\n3\r\n4\r\n");
        assertThat(told).containsExactly("pasted b=1 d=2, not 2");
    }

    @Test
    void takesParagraphsAsOneTextWhereParagraphsBelong() {
        paste("note", "第一段\r\n第二段\r\n");
        assertThat(told).containsExactly("note=第一段\n第二段", "left note");
    }

    @Test
    void pastesPlainWordsIntoAnOpenCell() {
        clipboard.put("甲\t乙\r\n丙");
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            grid.select("a");
            grid.edit();
            grid.editor().paste();
        });
        assertThat(told).containsExactly("a=甲 乙\n丙");
    }

    private static final class CopiedText implements TextClipboard {
        private Optional<String> copied = Optional.empty();

        @Override
        public Optional<String> text() {
            return copied;
        }

        @Override
        public void put(String text) {
            copied = Optional.of(text);
        }
    }
}
