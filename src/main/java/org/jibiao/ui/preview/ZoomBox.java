package org.jibiao.ui.preview;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jibiao.text.Texts;

/** Says how large the pages are shown, and offers other sizes. */
final class ZoomBox extends ComboBox<Zoom> {
    private final PageScroll scroll;
    private final Texts texts;
    private final Tooltip tooltip = new Tooltip();

    ZoomBox(PageScroll scroll, Texts texts) {
        this.scroll = scroll;
        this.texts = texts;
        setId("zoom");
        getStyleClass().add("zoom-box");
        setTooltip(tooltip);
        setConverter(new Words());
        ObservableList<Zoom> offered = FXCollections.observableArrayList(new Zoom.FitWidth(), new Zoom.WholePage());
        offered.addAll(Zoom.STEPS);
        setItems(offered);
        setVisibleRowCount(offered.size());
        valueProperty().subscribe(chosen -> {
            if (chosen != null && !chosen.equals(scroll.zoomProperty().get())) {
                scroll.setZoom(chosen);
            }
        });
        scroll.zoomProperty().subscribe(this::setValue);
        scroll.columnProperty().subscribe(this::nameItself);
    }

    private void nameItself() {
        String words = texts.get("preview.zoom.now", Math.round(scroll.percent()));
        tooltip.setText(words);
        setAccessibleText(words);
    }

    private final class Words extends StringConverter<Zoom> {
        @Override
        public String toString(Zoom zoom) {
            return switch (zoom) {
                case null -> "";
                case Zoom.FitWidth fit -> texts.get("preview.zoom.width");
                case Zoom.WholePage whole -> texts.get("preview.zoom.page");
                case Zoom.Percent percent -> texts.get("preview.zoom.percent", Math.round(percent.percent()));
            };
        }

        @Override
        public Zoom fromString(String words) {
            throw new UnsupportedOperationException("the box is not for typing");
        }
    }
}
