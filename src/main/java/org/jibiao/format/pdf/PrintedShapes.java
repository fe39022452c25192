package org.jibiao.format.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.format.pdf.table.Box;
import org.jibiao.format.pdf.table.Rule;

/**
 * Makes ruled lines of what a page draws. Programs rule tables in many ways: with strokes from corner to corner or cell by cell, with
 * stroked rectangles, with filled rectangles or polygons as thin as a line, with two rectangles of which one leaves a frame of the
 * other, with dots that are tiny squares.
 */
final class PrintedShapes {
    /** The thickest filled shape that is a line, in points. */
    private static final double THICKEST = 3.2;

    /** How far a line may lean, in points over its length: what people draw by hand. */
    private static final double LEAN = 0.6;

    /** A page with more pieces is a drawing. */
    private static final int MOST = 60_000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Box> backgrounds = new ArrayList<>();
    private final List<List<Point2D>> paths = new ArrayList<>();

    void moveTo(Point2D point) {
        List<Point2D> path = new ArrayList<>();
        path.add(point);
        paths.add(path);
    }

    void lineTo(Point2D point) {
        if (paths.isEmpty()) {
            moveTo(point);
        } else {
            paths.getLast().add(point);
        }
    }

    /** A curve is no ruled line, but where it ends the next line begins. */
    void curveTo(Point2D end) {
        moveTo(end);
    }

    void close() {
        if (!paths.isEmpty()) {
            paths.getLast().add(paths.getLast().getFirst());
        }
    }

    void rectangle(Point2D... corners) {
        moveTo(corners[0]);
        for (int i = 1; i < corners.length; i++) {
            lineTo(corners[i]);
        }
        close();
    }

    /** The end of what is drawn last, which may be nothing. */
    Point2D current() {
        return paths.isEmpty() ? new Point2D.Float() : paths.getLast().getLast();
    }

    /** The rectangle around what is drawn, in the file's coordinates: to what later drawing is cut. */
    GeneralPath asClip(PageView view) {
        Rectangle2D around = new Rectangle2D.Double();
        boolean first = true;
        for (List<Point2D> path : paths) {
            Box box = box(path);
            Rectangle2D bounds = new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
            around = first ? bounds : around.createUnion(bounds);
            first = false;
        }
        GeneralPath clip = new GeneralPath();
        clip.append(view.toFile().createTransformedShape(around), false);
        return clip;
    }

    void forget() {
        paths.clear();
    }

    /** Everything drawn since the last time is stroked. */
    void stroke(Box visible, boolean white) {
        for (List<Point2D> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                Box side = box(List.of(path.get(i - 1), path.get(i)));
                if (side.width() <= LEAN || side.height() <= LEAN) {
                    add(side, visible, white);
                }
            }
        }
    }

    /** Everything drawn since the last time is filled. */
    void fill(Box visible, boolean white) {
        List<Box> shapes = paths.stream()
                .filter(path -> path.size() > 1)
                .map(PrintedShapes::box)
                .toList();
        for (Box shape : shapes) {
            if (Math.min(shape.width(), shape.height()) <= THICKEST) {
                add(shape, visible, white);
            } else if (!white) {
                backgrounds.add(shape);
            }
        }
        if (shapes.size() == 2) {
            frame(shapes.getFirst(), shapes.getLast(), visible, white);
            frame(shapes.getLast(), shapes.getFirst(), visible, white);
        }
    }

    private void frame(Box outer, Box inner, Box visible, boolean white) {
        boolean thin = outer.holds(inner, 0)
                && inner.left() - outer.left() <= THICKEST
                && outer.right() - inner.right() <= THICKEST
                && inner.top() - outer.top() <= THICKEST
                && outer.bottom() - inner.bottom() <= THICKEST;
        if (thin && inner.width() > THICKEST && inner.height() > THICKEST) {
            add(new Box(outer.left(), outer.top(), outer.right(), inner.top()), visible, white);
            add(new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom()), visible, white);
            add(new Box(outer.left(), outer.top(), inner.left(), outer.bottom()), visible, white);
            add(new Box(inner.right(), outer.top(), outer.right(), outer.bottom()), visible, white);
        }
    }

    private static Box box(List<Point2D> path) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D point : path) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            top = Math.min(top, point.getY());
            bottom = Math.max(bottom, point.getY());
        }
        return new Box(left, top, right, bottom);
    }

    private void add(Box shape, Box visible, boolean white) {
        Box seen = shape.cutTo(visible);
        boolean drawn = seen.width() >= 0 && seen.height() >= 0 && Double.isFinite(seen.area());
        // White on white is not seen; white between coloured cells is.
        boolean contrast = !white || backgrounds.stream().anyMatch(box -> box.holds(seen.centreX(), seen.centreY()));
        if (!drawn || !contrast || rules.size() >= MOST) {
            return;
        }
        if (seen.width() <= THICKEST && seen.height() <= THICKEST) {
            // A dot may belong to a line of either kind.
            rules.add(new Rule(true, seen.centreY(), seen.left(), seen.right()));
            rules.add(new Rule(false, seen.centreX(), seen.top(), seen.bottom()));
        } else {
            rules.add(Rule.along(seen));
        }
    }

    List<Rule> rules() {
        return rules;
    }
}
