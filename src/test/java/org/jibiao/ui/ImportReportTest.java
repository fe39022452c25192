package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportReportTest {
    private static final Path FILE = Path.of("某部门.docx");

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aFileThatSaysTheSameAsADraftIsCalledTheSame(FxRobot robot) throws TimeoutException {
        show(new ImportedFile.Known(FILE, draft(), List.of()));

        assertThat(words(robot)).anyMatch(words -> words.contains("内容完全相同"));
    }

    @Test
    void aFileThatWasEditedSinceItsExportIsNotCalledTheSame(FxRobot robot) throws TimeoutException {
        Remark edited = new Remark("", "这个文件导出以后在别的软件里改过。", Optional.empty());
        show(new ImportedFile.Known(FILE, draft(), List.of(edited)));

        assertThat(words(robot))
                .contains("这个文件导出以后在别的软件里改过。")
                .anyMatch(words -> words.contains("手工补上"))
                .noneMatch(words -> words.contains("完全相同"));
    }

    private static void show(ImportedFile file) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ImportReport report = new ImportReport(new Texts(EditorApplication.class));
            stage.setScene(new Scene(report, 800, 600));
            stage.show();
            report.show(List.of(file));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static DraftSummary draft() {
        return new DraftSummary(new UUID(0, 1), 2024, "某部门", DraftState.DRAFT, Instant.EPOCH);
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup("#import-report .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
