package org.jibiao.ui.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;

/** The pages that are in sight, on a desk that scrolls. There are nodes for these pages only, whether the form has five or the volume 700. */
final class PageDesk extends Region {
    /** How far an arrow key or a click on the end of a scroll bar goes. */
    private static final double LINE = 60;
    /** How much a wheel that is turned by one notch, 40 pixels, enlarges. */
    private static final double NOTCH = 1.1;

    private final PreviewViewModel viewModel;
    private final PageScroll scroll;
    private final PageDrawing drawing;
    private final Texts texts;
    private final Pane pages = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Integer, PageSheet> shown = new TreeMap<>();
    private final Deque<PageSheet> spare = new ArrayDeque<>();
    private Consumer<Place> onPlace = place -> {};
    private double grabX;
    private double grabY;
    private boolean following;

    PageDesk(PreviewViewModel viewModel, PageDrawing drawing, Texts texts) {
        this.viewModel = viewModel;
        this.scroll = viewModel.scroll();
        this.drawing = drawing;
        this.texts = texts;
        setId("preview-scroll");
        getStyleClass().add("page-desk");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        pages.setManaged(false);
        pages.setClip(clip);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(down, across)) {
            bar.setUnitIncrement(LINE);
            bar.setFocusTraversable(false);
        }
        getChildren().setAll(pages, down, across);
        scroll.columnProperty().subscribe(this::requestLayout);
        scroll.topProperty().subscribe(this::requestLayout);
        scroll.leftProperty().subscribe(this::requestLayout);
        viewModel.markedProperty().subscribe(this::requestLayout);
        scroll.pageProperty().subscribe(page -> nameItself());
        down.valueProperty().subscribe(value -> scrolledByBar());
        across.valueProperty().subscribe(value -> scrolledByBar());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        pages.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grabbed);
        pages.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pages.setOnZoom(event -> scroll.zoomBy(event.getZoomFactor(), event.getX(), event.getY()));
        // The dots of another screen are of another size.
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleXProperty)
                .subscribe(this::requestLayout);
    }

    /** Told which place of the form was clicked. */
    void setOnPlace(Consumer<Place> newOnPlace) {
        onPlace = newOnPlace;
    }

    private void nameItself() {
        int all = scroll.columnProperty().get().pages().size();
        setAccessibleText(
                all == 0
                        ? ""
                        : texts.get("preview.page.named", scroll.pageProperty().get(), all));
    }

    @Override
    protected void layoutChildren() {
        double barWidth = snapSizeX(down.prefWidth(-1));
        double barHeight = snapSizeY(across.prefHeight(-1));
        double width = Math.max(0, getWidth() - barWidth);
        // Fitted pages are never wider than the desk, so that the lower bar cannot come and go by its own doing.
        boolean wide = scroll.zoomProperty().get() instanceof Zoom.Percent
                && scroll.columnProperty().get().width() > width + 0.5;
        double height = Math.max(0, getHeight() - (wide ? barHeight : 0));
        scroll.resize(width, height);
        across.setVisible(wide);
        down.resizeRelocate(width, 0, barWidth, height);
        across.resizeRelocate(0, height, width, barHeight);
        pages.resizeRelocate(0, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        followScroll(width, height);
        layPages(height);
    }

    private void followScroll(double width, double height) {
        PageColumn column = scroll.columnProperty().get();
        following = true;
        adjust(down, scroll.maxTop(), scroll.topProperty().get(), height, column.height());
        adjust(across, scroll.maxLeft(), scroll.leftProperty().get(), width, column.width());
        following = false;
    }

    private static void adjust(ScrollBar bar, double most, double value, double seen, double all) {
        bar.setMax(most);
        bar.setValue(value);
        bar.setVisibleAmount(all <= 0 ? most : most * seen / all);
        bar.setBlockIncrement(seen);
        bar.setDisable(most <= 0);
    }

    private void scrolledByBar() {
        if (!following) {
            scroll.scrollTo(across.getValue(), down.getValue());
        }
    }

    private void layPages(double height) {
        PageColumn column = scroll.columnProperty().get();
        double top = snapPositionY(scroll.topProperty().get());
        double left = snapPositionX(scroll.leftProperty().get());
        List<Integer> inSight = column.pagesBetween(top, top + height).boxed().toList();
        shown.entrySet().stream()
                .filter(entry -> !inSight.contains(entry.getKey()))
                .forEach(entry -> spare.add(entry.getValue()));
        shown.keySet().retainAll(inSight);
        for (int page : inSight) {
            PageSheet sheet = shown.computeIfAbsent(page, added -> spare.isEmpty() ? newSheet() : spare.removeLast());
            sheet.setId("page-" + (page + 1));
            sheet.show(column.pages().get(page), viewModel.markedProperty().get(), column.scale(), dot());
            sheet.setAccessibleText(
                    texts.get("preview.page.named", page + 1, column.pages().size()) + "\n"
                            + PageSheet.textOf(column.pages().get(page)));
            sheet.resizeRelocate(
                    snapPositionX(column.left(page)) - left,
                    snapPositionY(column.top(page)) - top,
                    snapSizeX(column.pages().get(page).width() * column.scale()),
                    snapSizeY(column.heightOf(page)));
        }
        if (!pages.getChildren().equals(List.copyOf(shown.values()))) {
            pages.getChildren().setAll(shown.values());
        }
        // Those that went out of sight wait here for the next that come, but not for ever.
        while (spare.size() > 2) {
            spare.removeFirst();
        }
    }

    private double dot() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : 1 / window.getRenderScaleX();
    }

    private PageSheet newSheet() {
        PageSheet sheet = new PageSheet(drawing);
        sheet.setManaged(false);
        sheet.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                sheet.placeAt(event.getX(), event.getY()).ifPresent(onPlace);
            }
        });
        return sheet;
    }

    private void grabbed(MouseEvent event) {
        requestFocus();
        grabX = event.getX();
        grabY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown() && !event.isStillSincePress()) {
            scroll.scrollBy(grabX - event.getX(), grabY - event.getY());
            grabX = event.getX();
            grabY = event.getY();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            scroll.zoomBy(Math.pow(NOTCH, event.getDeltaY() / 40), event.getX(), event.getY());
        } else {
            scroll.scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PAGE_DOWN -> scroll.screenDown();
            case PAGE_UP -> scroll.screenUp();
            case SPACE -> {
                if (event.isShiftDown()) {
                    scroll.screenUp();
                } else {
                    scroll.screenDown();
                }
            }
            case HOME -> scroll.goToPage(1);
            case END -> scroll.goToEnd();
            case DOWN -> scroll.scrollBy(0, LINE);
            case UP -> scroll.scrollBy(0, -LINE);
            case RIGHT -> scroll.scrollBy(LINE, 0);
            case LEFT -> scroll.scrollBy(-LINE, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
