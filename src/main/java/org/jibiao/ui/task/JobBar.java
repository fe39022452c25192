package org.jibiao.ui.task;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jibiao.text.Texts;

/** Tells, at the foot of the window, how far a job is, and stops it. */
public final class JobBar extends HBox {
    /**
     * A bar that shows while the job is running.
     *
     * @param id names the bar, and with {@code -cancel} its button, for tests and tools
     */
    public JobBar(Job job, String id, Texts texts) {
        setId(id);
        getStyleClass().add("job-bar");
        getStylesheets()
                .add(Objects.requireNonNull(JobBar.class.getResource("task.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        Label step = new Label();
        step.textProperty().bind(job.stepProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(texts.get("job.cancel"));
        cancel.setId(id + "-cancel");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(event -> job.cancel());
        getChildren().setAll(step, bar, cancel);
        visibleProperty().bind(job.runningProperty());
        managedProperty().bind(job.runningProperty());
    }
}
