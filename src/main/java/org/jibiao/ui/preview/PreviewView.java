package org.jibiao.ui.preview;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The preview: the pages, and above them what can be done with them. */
public final class PreviewView extends BorderPane {
    private final Texts texts;
    private final PagesView pages;
    private final Button enlarge;

    /**
     * A view of the pages.
     *
     * @param print prints them
     * @param toggleLarge gives the preview the whole window, or takes it back
     */
    public PreviewView(
            PreviewViewModel viewModel, PageDrawing drawing, Texts texts, Runnable print, Runnable toggleLarge) {
        this.texts = texts;
        pages = new PagesView(viewModel, drawing, texts);
        enlarge = PreviewBar.button(Feather.MAXIMIZE_2, "preview-large", "", toggleLarge);
        setId("preview");
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewView.class.getResource("preview.css"))
                        .toExternalForm());
        setTop(header(viewModel, print));
        setCenter(pages);
        setLarge(false);
    }

    /** Told which place of the form was clicked. */
    public void setOnPlace(Consumer<Place> onPlace) {
        pages.setOnPlace(onPlace);
    }

    /** Says what the button for the whole window does next. */
    public void setLarge(boolean large) {
        String words = large ? texts.get("preview.beside") : texts.get("preview.large");
        enlarge.setGraphic(new FontIcon(large ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        enlarge.setTooltip(new Tooltip(words));
        enlarge.setAccessibleText(words);
    }

    @Override
    public void requestFocus() {
        pages.requestFocus();
    }

    private HBox header(PreviewViewModel viewModel, Runnable print) {
        Label title = new Label(texts.get("preview.title"));
        title.getStyleClass().add("pane-title");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox header = new HBox(
                title,
                new LayoutSwitch(viewModel, texts),
                spacer,
                PreviewBar.button(Feather.PRINTER, "print", texts.get("print.tip"), print),
                enlarge);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("pane-header");
        return header;
    }
}
