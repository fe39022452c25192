package org.jibiao.ui.export;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.SystemClipboard;
import org.jibiao.ui.export.ExportViewModel.Step;

/** The window of an export over the main one: what to export, how far it is, what came of it. */
public final class ExportDialog {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 480;
    /** What the system puts around a window. */
    private static final double DECORATION = 48;

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
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("export.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(new Scene(
                content, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - DECORATION)));
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
        // On a small screen the middle of the owner is too high for the title bar.
        stage.setY(Math.max(stage.getY(), Screen.getPrimary().getVisualBounds().getMinY()));
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
