package org.jibiao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import org.jibiao.form.Place;
import org.jibiao.page.Page;

/**
 * How large the pages are shown, and which part of them is in sight. What a person looks at stays where it is when the form changes
 * under it, when the pane changes its size and when the pages grow; a place that the person goes to comes into sight. Lengths are
 * pixels; pages are counted from 1.
 */
public final class PageScroll {
    /** How much of what was seen is still seen after a step of one screen. */
    private static final double OVERLAP = 0.1;

    private final ReadOnlyObjectWrapper<PageColumn> column =
            new ReadOnlyObjectWrapper<>(new PageColumn(List.of(), Zoom.Percent.scaleOf(100), 0));
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(new Zoom.FitWidth());
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper top = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Zoom.Size room = new Zoom.Size(0, 0);
    private Optional<Place> marked = Optional.empty();
    /** Whether the marked place is to come into sight as soon as it is on a page. */
    private boolean awaited;

    ReadOnlyObjectProperty<PageColumn> columnProperty() {
        return column.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** How much of the column is hidden at the left. */
    public ReadOnlyDoubleProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** How much of the column is hidden above. */
    public ReadOnlyDoubleProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    /** The page that is read now; 0 while there is none. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The size in which the pages are shown, in percent. */
    public double percent() {
        return Zoom.Percent.percentOf(column.get().scale());
    }

    double maxLeft() {
        return Math.max(0, column.get().width() - room.width());
    }

    double maxTop() {
        return Math.max(0, column.get().height() - room.height());
    }

    void show(List<Page> pages) {
        boolean seen = markedIsInSight();
        if (pages.isEmpty()) {
            awaited = false;
            left.set(0);
            top.set(0);
        }
        arrange(pages, room, room.width() / 2, 0);
        keepInSight(seen);
    }

    void mark(Optional<Place> place) {
        marked = place;
        awaited = place.isPresent();
        reveal();
    }

    /** Takes how much can be seen at once. */
    void resize(double width, double height) {
        Zoom.Size now = new Zoom.Size(width, height);
        if (!now.equals(room)) {
            boolean seen = markedIsInSight();
            arrange(column.get().pages(), now, room.width() / 2, 0);
            keepInSight(seen);
        }
    }

    /** A place that a person has scrolled away from is left alone. */
    private void keepInSight(boolean seen) {
        if (awaited || (seen && !markedIsInSight())) {
            reveal();
        }
    }

    public void setZoom(Zoom newZoom) {
        zoomAround(newZoom, anchor());
    }

    public void zoomIn() {
        step(percent -> percent > percent() + 0.5, Zoom.STEPS);
    }

    public void zoomOut() {
        step(percent -> percent < percent() - 0.5, Zoom.STEPS.reversed());
    }

    private void step(DoublePredicate further, List<Zoom.Percent> steps) {
        steps.stream().filter(step -> further.test(step.percent())).findFirst().ifPresent(this::setZoom);
    }

    /** Makes the pages larger or smaller, with what is at a point of the pane staying there. */
    void zoomBy(double factor, double x, double y) {
        double wanted = percent() * factor;
        if (factor < 1 && percent() <= Zoom.Percent.LEAST) {
            return;
        }
        zoomAround(new Zoom.Percent(wanted), new Anchor(x, y));
    }

    private record Anchor(double x, double y) {}

    /** What stays where it is in another size: the place where the person is, or else the middle. */
    private Anchor anchor() {
        return marked.stream()
                .flatMap(place -> column.get().boxesOf(place).stream())
                .filter(this::isInSight)
                .findFirst()
                .map(box -> new Anchor(
                        (box.getMinX() + box.getMaxX()) / 2 - left.get(),
                        (Math.max(box.getMinY(), top.get()) + Math.min(box.getMaxY(), top.get() + room.height())) / 2
                                - top.get()))
                .orElseGet(() -> new Anchor(room.width() / 2, room.height() / 2));
    }

    private void zoomAround(Zoom newZoom, Anchor anchor) {
        zoom.set(newZoom);
        arrange(column.get().pages(), room, anchor.x(), anchor.y());
    }

    /** Lays the pages anew, with what is at a point of the pane staying there; in a wider pane it stays in the middle. */
    private void arrange(List<Page> pages, Zoom.Size newRoom, double x, double y) {
        PageColumn before = column.get();
        double shift = (newRoom.width() - room.width()) / 2;
        room = newRoom;
        PageColumn now = new PageColumn(pages, scale(pages), room.width());
        column.set(now);
        if (before.pages().isEmpty() || pages.isEmpty()) {
            scrollTo(maxLeft() / 2, top.get());
        } else {
            PageColumn.Spot spot = before.spotAt(left.get() + x, top.get() + y);
            scrollTo(now.xOf(spot) - x - shift, now.yOf(spot) - y);
        }
    }

    private double scale(List<Page> pages) {
        double width = room.width() - 2 * PageColumn.MARGIN;
        double height = room.height() - 2 * PageColumn.MARGIN;
        if (pages.isEmpty() || width <= 0 || height <= 0) {
            return column.get().scale();
        }
        Zoom.Size widest = new Zoom.Size(
                pages.stream().mapToDouble(Page::width).max().orElseThrow(),
                pages.stream().mapToDouble(Page::height).max().orElseThrow());
        return zoom.get().scale(widest, new Zoom.Size(width, height));
    }

    void scrollTo(double newLeft, double newTop) {
        left.set(Math.clamp(newLeft, 0, maxLeft()));
        top.set(Math.clamp(newTop, 0, maxTop()));
        page.set(pageInSight());
    }

    void scrollBy(double right, double down) {
        scrollTo(left.get() + right, top.get() + down);
    }

    /** The page that crosses the line on which eyes rest, or the last one at the end. */
    private int pageInSight() {
        PageColumn now = column.get();
        if (now.pages().isEmpty()) {
            return 0;
        }
        boolean atEnd = maxTop() > 0 && top.get() > maxTop() - 1;
        return atEnd ? now.pages().size() : now.pageAt(top.get() + room.height() / 3) + 1;
    }

    /** Shows a page from its beginning; the nearest one when there is none of that number. */
    public void goToPage(int number) {
        PageColumn now = column.get();
        if (!now.pages().isEmpty()) {
            int wanted = Math.clamp(number, 1, now.pages().size());
            scrollTo(left.get(), wanted == 1 ? 0 : now.top(wanted - 1) - PageColumn.GAP / 2);
            // Of several pages that are in sight at the end, it is the one that was asked for.
            page.set(wanted);
        }
    }

    public void nextPage() {
        goToPage(page.get() + 1);
    }

    public void previousPage() {
        goToPage(page.get() - 1);
    }

    public void goToEnd() {
        scrollTo(left.get(), maxTop());
    }

    /** Goes on by what is in sight, but past no beginning of a page. */
    void screenDown() {
        PageColumn now = column.get();
        if (now.pages().isEmpty()) {
            return;
        }
        int read = now.pageAt(top.get() + PageColumn.GAP);
        boolean ends = now.top(read) + now.heightOf(read) <= top.get() + room.height() + 0.5;
        if (ends && read + 1 < now.pages().size()) {
            goToPage(read + 2);
        } else {
            scrollTo(left.get(), top.get() + room.height() * (1 - OVERLAP));
        }
    }

    /** Goes back by what is in sight, but past no beginning of a page. */
    void screenUp() {
        PageColumn now = column.get();
        if (now.pages().isEmpty()) {
            return;
        }
        double wanted = top.get() - room.height() * (1 - OVERLAP);
        // The page at the upper edge, or the one before it when that one stands at its beginning.
        int before = now.pageAt(top.get() - 1);
        boolean fits = now.heightOf(before) <= room.height();
        if (fits || now.top(before) - PageColumn.GAP / 2 >= wanted) {
            goToPage(before + 1);
        } else {
            scrollTo(left.get(), wanted);
        }
    }

    private boolean markedIsInSight() {
        return marked.stream()
                .flatMap(place -> column.get().boxesOf(place).stream())
                .anyMatch(this::isInSight);
    }

    /** Whether a box is in sight, or so much of it that it is no use to go there. */
    private boolean isInSight(Rectangle2D box) {
        double from = Math.max(box.getMinY(), top.get());
        double to = Math.min(box.getMaxY(), top.get() + room.height());
        return to - from >= Math.min(box.getHeight(), room.height() / 3) - 0.5;
    }

    /** Brings the marked place into sight as soon as it is on a page. */
    private void reveal() {
        if (marked.isEmpty() || room.height() <= 0) {
            return;
        }
        List<Rectangle2D> boxes = column.get().boxesOf(marked.get());
        if (boxes.isEmpty()) {
            return;
        }
        awaited = false;
        Rectangle2D box = boxes.stream().filter(this::isInSight).findFirst().orElse(boxes.getFirst());
        double wantedTop = isInSight(box) ? top.get() : box.getMinY() - room.height() / 4;
        double wantedLeft = left.get();
        if (box.getMaxX() > wantedLeft + room.width()) {
            wantedLeft = box.getMaxX() + PageColumn.MARGIN - room.width();
        }
        if (box.getMinX() < wantedLeft) {
            wantedLeft = box.getMinX() - PageColumn.MARGIN;
        }
        scrollTo(wantedLeft, wantedTop);
    }
}
