package org.jibiao.ui.preview;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The foot of the preview: which page of how many, and how large. */
final class PreviewBar extends HBox {
    /** In a narrower bar the words are shorter. */
    private static final double ROOM_FOR_WORDS = 400;

    private final PageScroll scroll;
    private final Texts texts;
    private final TextField number = new TextField();
    private final Label before = new Label();
    private final Label count = new Label();

    PreviewBar(PageScroll scroll, Texts texts) {
        this.scroll = scroll;
        this.texts = texts;
        setId("preview-bar");
        getStyleClass().add("preview-bar");
        setAlignment(Pos.CENTER_LEFT);
        number.setId("page-number");
        number.setAccessibleText(texts.get("preview.page.field"));
        number.setTooltip(new Tooltip(texts.get("preview.page.field")));
        number.setOnAction(event -> goToTyped());
        number.focusedProperty().subscribe(focused -> showNumber());
        number.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showNumber();
                event.consume();
            }
        });
        before.setText(texts.get("preview.page.before"));
        before.setMinWidth(USE_PREF_SIZE);
        count.setId("preview-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        setHgrow(spacer, Priority.ALWAYS);
        getChildren()
                .setAll(
                        button(
                                Feather.CHEVRON_UP,
                                "page-previous",
                                texts.get("preview.page.previous"),
                                scroll::previousPage),
                        before,
                        number,
                        count,
                        button(Feather.CHEVRON_DOWN, "page-next", texts.get("preview.page.next"), scroll::nextPage),
                        spacer,
                        button(Feather.MINUS, "zoom-out", texts.get("preview.smaller"), scroll::zoomOut),
                        new ZoomBox(scroll, texts),
                        button(Feather.PLUS, "zoom-in", texts.get("preview.larger"), scroll::zoomIn));
        scroll.pageProperty().subscribe(page -> showNumber());
        scroll.columnProperty().subscribe(this::showCount);
        widthProperty().subscribe(this::showCount);
        scroll.columnProperty().subscribe(column -> setDisable(column.pages().isEmpty()));
    }

    private void showNumber() {
        int page = scroll.pageProperty().get();
        number.setText(page == 0 ? "" : Integer.toString(page));
    }

    private void showCount() {
        int pages = scroll.columnProperty().get().pages().size();
        boolean wide = getWidth() >= ROOM_FOR_WORDS;
        before.setVisible(wide);
        before.setManaged(wide);
        count.setText(wide ? texts.get("preview.page.count", pages) : texts.get("preview.page.count.short", pages));
    }

    private void goToTyped() {
        String typed = number.getText().strip();
        // Full-width digits count too.
        if (typed.matches("\\p{Nd}{1,6}")) {
            scroll.goToPage(Integer.parseInt(typed));
        }
        showNumber();
        number.selectAll();
    }

    static Button button(Feather icon, String id, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
