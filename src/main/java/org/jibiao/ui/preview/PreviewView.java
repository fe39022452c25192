package org.jibiao.ui.preview;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the pages of a form one under the other, as wide as the pane or as large as the person wants. */
public final class PreviewView extends BorderPane {
    private static final double PADDING = 24;
    private static final double GAP = 18;
    private static final double STEP = 1.2;
    private static final double LEAST = 0.3;
    private static final double MOST = 4;

    private final PreviewViewModel viewModel;
    private final Texts texts;
    private final PagePainter painter;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox column = new VBox(GAP);
    private final Label count = new Label();
    private final Label percent = new Label();
    private final List<PageView> views = new ArrayList<>();
    private Consumer<Place> onPlace = place -> {};
    private Optional<Double> zoom = Optional.empty();

    public PreviewView(PreviewViewModel viewModel, PageFonts fonts, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        painter = new PagePainter(fonts);
        setId("preview");
        getStyleClass().add("preview");
        getStylesheets()
                .add(Objects.requireNonNull(PreviewView.class.getResource("preview.css"))
                        .toExternalForm());
        setTop(new VBox(header(), failureLine()));
        column.getStyleClass().add("pages");
        column.setAlignment(Pos.TOP_CENTER);
        scroll.setId("preview-scroll");
        scroll.setContent(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        setCenter(scroll);
        viewModel.pagesProperty().subscribe(pages -> show());
        viewModel.markedProperty().subscribe(place -> {
            show();
            place.ifPresent(this::reveal);
        });
        scroll.viewportBoundsProperty().subscribe(bounds -> show());
        scroll.vvalueProperty().subscribe(value -> drawWhatIsInSight());
        column.heightProperty().subscribe(height -> drawWhatIsInSight());
    }

    /** Told which place of the form was clicked. */
    public void setOnPlace(Consumer<Place> newOnPlace) {
        onPlace = newOnPlace;
    }

    private Label failureLine() {
        Label line = new Label(texts.get("preview.failed"), new FontIcon(Feather.ALERT_TRIANGLE));
        line.setId("preview-failure");
        line.getStyleClass().add("preview-failure");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.visibleProperty().bind(viewModel.failedProperty());
        line.managedProperty().bind(viewModel.failedProperty());
        return line;
    }

    private HBox header() {
        Label title = new Label(texts.get("preview.title"));
        title.getStyleClass().add("pane-title");
        count.setId("preview-count");
        count.getStyleClass().add("pane-subtitle");
        percent.getStyleClass().add("zoom-percent");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        VBox words = new VBox(title, count);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox header = new HBox(
                words,
                spacer,
                button(Feather.MINUS, "zoom-out", texts.get("preview.smaller"), () -> zoomBy(1 / STEP)),
                percent,
                button(Feather.PLUS, "zoom-in", texts.get("preview.larger"), () -> zoomBy(STEP)),
                button(Feather.MAXIMIZE_2, "zoom-fit", texts.get("preview.fit"), this::fitWidth));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private static Button button(Feather icon, String id, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void zoomBy(double factor) {
        zoom = Optional.of(Math.clamp(zoomNow() * factor, LEAST, MOST));
        show();
    }

    private void fitWidth() {
        zoom = Optional.empty();
        show();
    }

    private double zoomNow() {
        return zoom.orElseGet(() -> {
            double width = scroll.getViewportBounds().getWidth() - 2 * PADDING - 1;
            List<Page> pages = viewModel.pagesProperty().get();
            return pages.isEmpty() || width <= 0
                    ? 1
                    : Math.clamp(width / pages.getFirst().width(), LEAST, MOST);
        });
    }

    private void show() {
        List<Page> pages = viewModel.pagesProperty().get();
        double above = hiddenAbove();
        while (views.size() > pages.size()) {
            column.getChildren().remove(views.removeLast());
        }
        while (views.size() < pages.size()) {
            PageView view = new PageView(painter, pages.get(views.size()));
            view.setId("page-" + (views.size() + 1));
            view.setOnMouseClicked(
                    event -> view.placeAt(event.getX(), event.getY()).ifPresent(onPlace));
            views.add(view);
            column.getChildren().add(view);
        }
        double now = zoomNow();
        for (int i = 0; i < views.size(); i++) {
            views.get(i).show(pages.get(i), viewModel.markedProperty().get(), now);
        }
        count.setText(pages.isEmpty() ? "" : texts.get("preview.pages", pages.size()));
        percent.setText(Math.round(now * 100 * 72 / 96) + "%");
        keepAbove(above);
        drawWhatIsInSight();
    }

    private double hiddenAbove() {
        double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        return Math.max(0, hidden) * scroll.getVvalue();
    }

    /** Keeps the same line at the top when pages come or go below it. */
    private void keepAbove(double above) {
        double hidden = contentHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && above > 0) {
            scroll.setVvalue(Math.clamp(above / hidden, 0, 1));
        }
    }

    private double contentHeight() {
        double height = 2 * PADDING;
        for (PageView view : views) {
            height += view.getPrefHeight() + GAP;
        }
        return height - (views.isEmpty() ? 0 : GAP);
    }

    private void drawWhatIsInSight() {
        double top = hiddenAbove();
        double bottom = top + scroll.getViewportBounds().getHeight();
        double y = PADDING;
        for (PageView view : views) {
            double end = y + view.getPrefHeight();
            view.setInSight(end >= top && y <= bottom);
            y = end + GAP;
        }
    }

    private void reveal(Place place) {
        double y = PADDING;
        double zoomNow = zoomNow();
        for (PageView view : views) {
            for (var cell : view.page().cells()) {
                if (cell.cell().place().filter(place::equals).isPresent()) {
                    reveal(y + cell.y() * zoomNow, y + (cell.y() + cell.height()) * zoomNow);
                    return;
                }
            }
            y += view.getPrefHeight() + GAP;
        }
    }

    private void reveal(double from, double to) {
        double view = scroll.getViewportBounds().getHeight();
        double hidden = contentHeight() - view;
        double top = hiddenAbove();
        if (hidden > 0 && (from < top || to > top + view)) {
            double wanted = Math.min(from - view / 4, Math.max(0, to));
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
