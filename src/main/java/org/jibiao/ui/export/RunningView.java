package org.jibiao.ui.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.jibiao.ui.task.Job;

/** How far an export is. */
final class RunningView extends VBox {
    private final Button stop;

    RunningView(Job job, Texts texts) {
        setId("export-progress");
        getStyleClass().add("export-page");
        setAlignment(Pos.CENTER);
        Label title = new Label(texts.get("export.running"));
        title.getStyleClass().add("pop-title");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("export.running"));
        Label step = new Label();
        step.textProperty().bind(job.stepProperty());
        step.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        step.getStyleClass().add("export-purpose");
        stop = new Button(texts.get("job.cancel"));
        stop.setId("export-stop");
        stop.setCancelButton(true);
        stop.setOnAction(event -> job.cancel());
        HBox buttons = new HBox(stop);
        buttons.setAlignment(Pos.CENTER);
        getChildren().setAll(title, bar, step, buttons);
    }

    @Override
    public void requestFocus() {
        stop.requestFocus();
    }
}
