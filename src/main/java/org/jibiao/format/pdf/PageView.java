package org.jibiao.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jibiao.format.pdf.table.Box;

/**
 * A page as a person sees it: cropped, turned, its origin at the upper left.
 *
 * @param toView from the file's coordinates to the view
 * @param width in points
 * @param height in points
 */
record PageView(AffineTransform toView, double width, double height) {
    static PageView of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        int turn = Math.floorMod(page.getRotation(), 360);
        AffineTransform toView = switch (turn) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
        boolean sideways = turn == 90 || turn == 270;
        double width = crop.getWidth();
        double height = crop.getHeight();
        return new PageView(toView, sideways ? height : width, sideways ? width : height);
    }

    Box box() {
        return new Box(0, 0, width, height);
    }

    /** From the view to the file's coordinates. */
    AffineTransform toFile() {
        try {
            return toView.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a view that only turns and moves", e);
        }
    }

    Point2D see(double x, double y) {
        return toView.transform(new Point2D.Double(x, y), null);
    }
}
