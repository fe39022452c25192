package org.jibiao.ui.preview;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of a form, and under them which of them is shown and how large. */
public final class PagesView extends BorderPane {
    private final PageDesk desk;

    public PagesView(PreviewViewModel viewModel, PageDrawing drawing, Texts texts) {
        desk = new PageDesk(viewModel, drawing, texts);
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PagesView.class.getResource("preview.css"))
                        .toExternalForm());
        setTop(failureLine(viewModel, texts));
        setCenter(desk);
        setBottom(new PreviewBar(viewModel.scroll(), texts));
    }

    /** Told which place of the form was clicked. */
    public void setOnPlace(Consumer<Place> onPlace) {
        desk.setOnPlace(onPlace);
    }

    @Override
    public void requestFocus() {
        desk.requestFocus();
    }

    private static Label failureLine(PreviewViewModel viewModel, Texts texts) {
        Label line = new Label(texts.get("preview.failed"), new FontIcon(Feather.ALERT_TRIANGLE));
        line.setId("preview-failure");
        line.getStyleClass().add("preview-failure");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.visibleProperty().bind(viewModel.failedProperty());
        line.managedProperty().bind(viewModel.failedProperty());
        return line;
    }
}
