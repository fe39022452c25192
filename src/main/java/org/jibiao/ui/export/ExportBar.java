package org.jibiao.ui.export;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jibiao.text.Texts;

/** Tells, at the foot of the window, how far an export is. */
public final class ExportBar extends HBox {
    public ExportBar(ExportViewModel viewModel, Texts texts) {
        setId("export-bar");
        getStyleClass().add("export-bar");
        getStylesheets()
                .add(Objects.requireNonNull(ExportBar.class.getResource("export.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        Label step = new Label();
        step.textProperty().bind(viewModel.stepProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(texts.get("export.cancel"));
        cancel.setId("export-cancel");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(event -> viewModel.cancel());
        getChildren().setAll(step, bar, cancel);
        visibleProperty().bind(viewModel.runningProperty());
        managedProperty().bind(viewModel.runningProperty());
    }
}
