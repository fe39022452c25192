package org.jibiao.ui.preview;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;

/** One page on the screen: a sheet of paper, drawn when it is in sight and forgotten when it is not. */
final class PageView extends Region {
    private final PagePainter painter;
    private final Canvas canvas = new Canvas();
    private Page page;
    private double zoom = 1;
    private boolean inSight;
    private Optional<Place> marked = Optional.empty();

    PageView(PagePainter painter, Page page) {
        this.painter = painter;
        this.page = page;
        getStyleClass().add("page");
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
    }

    Page page() {
        return page;
    }

    void show(Page newPage, Optional<Place> newMarked, double newZoom) {
        if (newPage.equals(page) && newMarked.equals(marked) && newZoom == zoom) {
            return;
        }
        page = newPage;
        marked = newMarked;
        zoom = newZoom;
        double width = Math.round(page.width() * zoom);
        double height = Math.round(page.height() * zoom);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        if (inSight) {
            draw();
        }
    }

    void setInSight(boolean nowInSight) {
        if (nowInSight && !inSight) {
            inSight = true;
            draw();
        } else if (!nowInSight && inSight) {
            inSight = false;
            canvas.setWidth(0);
            canvas.setHeight(0);
        }
    }

    private void draw() {
        canvas.setWidth(getPrefWidth());
        canvas.setHeight(getPrefHeight());
        painter.paint(canvas.getGraphicsContext2D(), page, zoom, marked);
    }

    /** What stands at a point of this node; empty where no cell shows a place of the form. */
    Optional<Place> placeAt(double x, double y) {
        double pointX = x / zoom;
        double pointY = y / zoom;
        return page.cells().stream()
                .filter(cell -> covers(cell, pointX, pointY))
                .findFirst()
                .flatMap(cell -> cell.cell().place());
    }

    private static boolean covers(PlacedCell cell, double x, double y) {
        return cell.x() <= x && x < cell.x() + cell.width() && cell.y() <= y && y < cell.y() + cell.height();
    }
}
