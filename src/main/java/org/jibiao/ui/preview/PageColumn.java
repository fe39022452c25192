package org.jibiao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;

/**
 * Where pages lie: one under the other, each in the middle. Lengths are pixels from the upper left corner of the whole, if not said
 * otherwise; pages are counted from 0.
 */
final class PageColumn {
    /** Around the pages. */
    static final double MARGIN = 24;
    /** Between two pages. */
    static final double GAP = 18;

    private final List<Page> pages;
    private final double scale;
    private final double width;
    private final double height;
    private final double[] tops;

    /**
     * A column of pages.
     *
     * @param scale pixels a point
     * @param roomWidth how wide the column is at least
     */
    PageColumn(List<Page> pages, double scale, double roomWidth) {
        this.pages = List.copyOf(pages);
        this.scale = scale;
        tops = new double[pages.size()];
        double y = MARGIN;
        double widest = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            y += pages.get(i).height() * scale + GAP;
            widest = Math.max(widest, pages.get(i).width());
        }
        height = tops.length == 0 ? 0 : y - GAP + MARGIN;
        width = Math.max(roomWidth, widest * scale + 2 * MARGIN);
    }

    /**
     * A point of the paper that stays the same in every size.
     *
     * @param page the page that it is nearest to
     * @param x points from the page's left edge; may lie beside the page
     * @param y points from the page's upper edge; may lie above or below the page
     */
    record Spot(int page, double x, double y) {}

    List<Page> pages() {
        return pages;
    }

    double scale() {
        return scale;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double top(int page) {
        return tops[page];
    }

    double left(int page) {
        return (width - pages.get(page).width() * scale) / 2;
    }

    double heightOf(int page) {
        return pages.get(page).height() * scale;
    }

    /** The page at a height, or the nearest one. The column must have a page. */
    int pageAt(double y) {
        int low = 0;
        int high = tops.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops[middle] - GAP / 2 <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The pages of which something lies between two heights, from top to bottom. */
    IntStream pagesBetween(double from, double to) {
        if (pages.isEmpty()) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(pageAt(from), pageAt(to))
                .filter(page -> tops[page] < to && tops[page] + heightOf(page) > from);
    }

    /** The spot at a point. The column must have a page. */
    Spot spotAt(double x, double y) {
        int page = pageAt(y);
        return new Spot(page, (x - left(page)) / scale, (y - tops[page]) / scale);
    }

    /** The spot's x; for a page that is no more, that of the last page. */
    double xOf(Spot spot) {
        return left(Math.min(spot.page(), tops.length - 1)) + spot.x() * scale;
    }

    /** The spot's y; for a page that is no more, that of the last page. */
    double yOf(Spot spot) {
        return tops[Math.min(spot.page(), tops.length - 1)] + spot.y() * scale;
    }

    /** Where a place of the form is shown, from top to bottom. */
    List<Rectangle2D> boxesOf(Place place) {
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> pages.get(page).cells().stream()
                        .filter(cell -> cell.cell().place().equals(Optional.of(place)))
                        .map(cell -> box(page, cell)))
                .toList();
    }

    private Rectangle2D box(int page, PlacedCell cell) {
        return new Rectangle2D(
                left(page) + cell.x() * scale,
                tops[page] + cell.y() * scale,
                cell.width() * scale,
                cell.height() * scale);
    }
}
