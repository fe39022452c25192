package org.jibiao.ui.export;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.DialogPlace;
import org.jibiao.ui.control.SystemClipboard;
import org.jibiao.ui.export.ExportViewModel.Step;

/** The window of an export over the main one: what to export, how far it is, what came of it. */
public final class ExportDialog {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage = new Stage();
    private final StackPane content = new StackPane();
    private final Region choosing;
    private final Region running;
    private final Region ended;

    /**
     * A dialog that is not shown yet.
     *
     * @param owner the window that waits meanwhile
     * @param styles the style sheets of that window
     */
    public ExportDialog(ExportViewModel viewModel, Window owner, List<String> styles, Texts texts) {
        choosing = new ChoicesView(viewModel.choices(), viewModel::start, stage::hide, texts);
        running = new RunningView(viewModel.job(), texts);
        ended = new OutcomeView(viewModel, new SystemClipboard(), stage::hide, texts);
        content.setId("export-dialog");
        content.getStyleClass().addAll("main-window", "export-dialog");
        content.getStylesheets().setAll(styles);
        content.getStylesheets()
                .add(Objects.requireNonNull(ExportDialog.class.getResource("export.css"))
                        .toExternalForm());
        DialogPlace.over(owner, stage, content, WIDTH, HEIGHT);
        stage.setTitle(texts.get("export.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        // Who closes the window while files are written stops that, and sees what came of it.
        stage.setOnCloseRequest(event -> {
            if (viewModel.stepProperty().get() == Step.RUNNING) {
                event.consume();
                viewModel.job().cancel();
            }
        });
        viewModel.stepProperty().subscribe(this::turnTo);
    }

    /** Shows where the export stands. */
    public void show() {
        stage.show();
        stage.toFront();
        content.getChildren().getFirst().requestFocus();
    }

    /** The window, for questions that are asked over it. */
    public Window window() {
        return stage;
    }

    private void turnTo(Step step) {
        content.getChildren()
                .setAll(
                        switch (step) {
                            case CHOOSING -> choosing;
                            case RUNNING -> running;
                            case ENDED -> ended;
                        });
        if (stage.isShowing()) {
            content.getChildren().getFirst().requestFocus();
        }
    }
}
