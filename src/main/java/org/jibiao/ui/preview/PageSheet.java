package org.jibiao.ui.preview;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedLine;
import org.jibiao.page.Rule;

/**
 * One page on the screen. It is made of texts and shapes and of no picture, so that it is sharp in every size and none is too large
 * for a graphics card. Only what changed is made anew.
 */
final class PageSheet extends Region {
    private static final Color MARK = Color.rgb(9, 105, 218, 0.13);
    private static final Color MARK_EDGE = Color.rgb(9, 105, 218, 0.75);
    private static final double MARK_EDGE_WIDTH = 2.5;
    /** A rule that is thinner than a dot of the screen is drawn a dot wide, and paler, but no paler than this. */
    private static final double PALEST = 0.6;

    private final PageDrawing drawing;
    private final Group marks = new Group();
    private final Group words = new Group();
    private final Group rules = new Group();
    /** Takes back the transformation of a screen with smaller dots. */
    private final Scale dots = new Scale();

    private Optional<Page> page = Optional.empty();
    private Optional<Place> marked = Optional.empty();
    private double scale = 1;
    private double dot = 1;

    PageSheet(PageDrawing drawing) {
        this.drawing = drawing;
        getStyleClass().add("page");
        setAccessibleRole(AccessibleRole.TEXT);
        words.getTransforms().setAll(dots);
        for (Group layer : new Group[] {marks, words, rules}) {
            layer.setManaged(false);
            layer.setMouseTransparent(true);
            getChildren().add(layer);
        }
    }

    /**
     * Shows a page.
     *
     * @param newScale pixels a point
     * @param newDot how wide a dot of the screen is, in pixels
     */
    void show(Page newPage, Optional<Place> newMarked, double newScale, double newDot) {
        boolean otherPage = !page.equals(Optional.of(newPage));
        boolean otherSize = newScale != scale || newDot != dot;
        boolean otherMark = !newMarked.equals(marked);
        page = Optional.of(newPage);
        marked = newMarked;
        dot = newDot;
        scale = newScale;
        dots.setX(dot);
        dots.setY(dot);
        if (otherPage || otherSize) {
            words.getChildren().setAll(drawing.texts(newPage, scale / dot, PageDrawing.INK));
            rules.getChildren().setAll(newPage.rules().stream().map(this::rule).toList());
        }
        if (otherPage || otherSize || otherMark) {
            marks.getChildren().clear();
            newPage.cells().stream().filter(this::isMarked).forEach(this::mark);
        }
    }

    /** What is read aloud of the page. */
    static String textOf(Page page) {
        return page.lines().map(PlacedLine::text).collect(Collectors.joining("\n"));
    }

    private boolean isMarked(PlacedCell cell) {
        return marked.isPresent() && cell.cell().place().equals(marked);
    }

    private void mark(PlacedCell cell) {
        Rectangle area = new Rectangle(cell.x() * scale, cell.y() * scale, cell.width() * scale, cell.height() * scale);
        area.setFill(MARK);
        Rectangle edge = new Rectangle(area.getX(), area.getY(), MARK_EDGE_WIDTH, area.getHeight());
        edge.setFill(MARK_EDGE);
        marks.getChildren().addAll(area, edge);
    }

    /** A rule on whole dots, so that no two of the same thickness look different. */
    private Rectangle rule(Rule rule) {
        double thickness = rule.thickness() * scale;
        double drawn = Math.max(dot, onDots(thickness));
        double x1 = onDots(Math.min(rule.x1(), rule.x2()) * scale - drawn / 2);
        double y1 = onDots(Math.min(rule.y1(), rule.y2()) * scale - drawn / 2);
        double x2 = onDots(Math.max(rule.x1(), rule.x2()) * scale - drawn / 2) + drawn;
        double y2 = onDots(Math.max(rule.y1(), rule.y2()) * scale - drawn / 2) + drawn;
        Rectangle line = new Rectangle(x1, y1, x2 - x1, y2 - y1);
        line.setFill(PageDrawing.INK.deriveColor(0, 1, 1, Math.clamp(thickness / drawn, PALEST, 1)));
        return line;
    }

    private double onDots(double pixels) {
        return Math.round(pixels / dot) * dot;
    }

    /** What stands at a point of this node; empty where no cell shows a place of the form. */
    Optional<Place> placeAt(double x, double y) {
        double pointX = x / scale;
        double pointY = y / scale;
        return page.stream()
                .flatMap(shown -> shown.cells().stream())
                .filter(cell -> covers(cell, pointX, pointY))
                .findFirst()
                .flatMap(cell -> cell.cell().place());
    }

    private static boolean covers(PlacedCell cell, double x, double y) {
        return cell.x() <= x && x < cell.x() + cell.width() && cell.y() <= y && y < cell.y() + cell.height();
    }
}
