package org.jibiao.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jibiao.format.pdf.table.Box;
import org.jibiao.format.pdf.table.Direction;
import org.jibiao.format.pdf.table.Glyph;

/** The characters of a page with their places, those that a person sees apart from the others. */
final class PrintedText {
    /** A page with more characters than this is none that people read. */
    private static final int MOST = 200_000;

    /** How far from the page's sides a line may run to belong to one of them, as the sine of the angle. */
    private static final double LEAN = 0.15;

    private final PageView view;
    private final List<Glyph> seen = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final StringBuilder outside = new StringBuilder();
    private final StringBuilder oblique = new StringBuilder();
    private int unknown;
    private int run;

    PrintedText(PageView view) {
        this.view = view;
    }

    /** Begins a run: characters that the file prints in one go. */
    void nextRun() {
        run++;
    }

    /**
     * Takes a character.
     *
     * @param drawn whether it is drawn at all; a text under the picture of a scan is not
     * @param visible the part of the page that is not cut off
     */
    void show(Matrix matrix, PDFont font, int code, Vector displacement, boolean drawn, Box visible) {
        if (seen.size() + invisible.size() >= MOST) {
            return;
        }
        String text = font.toUnicode(code);
        boolean known = text != null && !text.isEmpty() && text.charAt(0) != 0;
        String plain = known ? PlainCharacters.of(text) : PlainCharacters.UNKNOWN;
        if (plain.isEmpty()) {
            return;
        }
        Point2D origin = view.see(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D along = new Point2D.Double(matrix.getScaleX(), matrix.getShearY());
        view.toView().deltaTransform(new double[] {along.getX(), along.getY()}, 0, vector, 0, 1);
        double scale = Math.hypot(vector[0], vector[1]);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (scale == 0 || size == 0 || !Double.isFinite(origin.getX() + origin.getY() + scale + size)) {
            return;
        }
        add(plain, known, origin, scale, size, width(font, code, displacement), isVertical(font), drawn, visible);
    }

    private final double[] vector = new double[2];

    private static double width(PDFont font, int code, Vector displacement) {
        if (!isVertical(font)) {
            return displacement.getX();
        }
        try {
            return font.getWidth(code) / 1000;
        } catch (java.io.IOException e) {
            return 1;
        }
    }

    private static boolean isVertical(PDFont font) {
        return font.isVertical();
    }

    private void add(
            String text,
            boolean known,
            Point2D origin,
            double scale,
            double size,
            double advance,
            boolean vertical,
            boolean drawn,
            Box visible) {
        double across = vector[1] / scale;
        double along = vector[0] / scale;
        if (Math.abs(across) > LEAN && Math.abs(along) > LEAN) {
            oblique.append(text);
            return;
        }
        Direction direction = Math.abs(along) > Math.abs(across)
                ? along > 0 ? Direction.RIGHT : Direction.LEFT
                : across > 0 ? Direction.DOWN : Direction.UP;
        Box box = box(direction, origin, advance * scale, size);
        if (!visible.holds(box.centreX(), box.centreY())) {
            outside.append(text);
            return;
        }
        Direction reading = vertical && direction == Direction.RIGHT ? Direction.DOWN : direction;
        (drawn ? seen : invisible).add(new Glyph(text, box, size, reading, run));
        unknown += known ? 0 : 1;
    }

    private static Box box(Direction direction, Point2D origin, double advance, double size) {
        double x = origin.getX();
        double y = origin.getY();
        double below = Glyph.DESCENT * size;
        double above = size - below;
        double from = Math.min(0, advance);
        double to = Math.max(0, advance);
        return switch (direction) {
            case RIGHT -> new Box(x + from, y - above, x + to, y + below);
            case DOWN -> new Box(x - below, y + from, x + above, y + to);
            case LEFT -> new Box(x - to, y - below, x - from, y + above);
            case UP -> new Box(x - above, y - to, x + below, y - from);
        };
    }

    /** The characters that a person sees, in the order in which they are printed. */
    List<Glyph> seen() {
        return seen;
    }

    /** Characters that are there but not drawn. */
    List<Glyph> invisible() {
        return invisible;
    }

    /** What is printed beyond the edge of the page or of what the file cuts it to. */
    String outside() {
        return outside.toString().strip();
    }

    /** What runs neither along the page nor up or down, as words stamped over it do. */
    String oblique() {
        return oblique.toString().strip();
    }

    /** Of how many characters the file does not say what they mean. */
    int unknown() {
        return unknown;
    }
}
