package org.jibiao.format.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jibiao.format.pdf.table.Box;
import org.jspecify.annotations.Nullable;

/** Reads what a page prints, characters and ruled lines in one go. */
final class PageScanner extends PDFGraphicsStreamEngine {
    /** A page that needs more steps to draw is none that an office program made. */
    private static final int MOST_STEPS = 4_000_000;

    /** To begin a figure costs as much as so many steps. */
    private static final int STEPS_OF_A_FIGURE = 200;

    /** And for so many bytes that it is drawn with, it costs one step more. */
    private static final int BYTES_OF_A_STEP = 100;

    /** From this part of full brightness a colour is white. */
    private static final float WHITE = 0.985f;

    private final PageView view;
    private final LayerVisibility layers;
    private final PrintedText text;
    private final PrintedShapes shapes = new PrintedShapes();
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private int hiddenMarks;
    private boolean clips;
    private int steps;
    private double pictured;
    private @Nullable Path2D lastClip;
    private int clipCount = -1;
    private Box visible;

    /**
     * For one page.
     *
     * @param layers tells which layers of the file are shown
     */
    PageScanner(PDPage page, LayerVisibility layers) {
        super(page);
        this.view = PageView.of(page);
        this.layers = layers;
        this.text = new PrintedText(view);
        this.visible = view.box();
    }

    PageView view() {
        return view;
    }

    PrintedText text() {
        return text;
    }

    PrintedShapes shapes() {
        return shapes;
    }

    /** What part of the page pictures cover, from 0; more than 1 when they lie on each other. */
    double pictured() {
        return pictured;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > MOST_STEPS) {
            throw new IOException("a page of more than " + MOST_STEPS + " steps");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            UnpackedSize.check(streams.next().getCOSObject());
        }
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        beginFigure(form);
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        beginFigure(group);
        super.showTransparencyGroup(group);
    }

    /** It may draw others, and itself, and be drawn again and again. */
    private void beginFigure(PDFormXObject figure) throws IOException {
        steps += STEPS_OF_A_FIGURE + Math.toIntExact(UnpackedSize.of(figure.getCOSObject()) / BYTES_OF_A_STEP);
    }

    private boolean isShown() {
        return hiddenMarks == 0;
    }

    private Box visible() {
        List<Path2D> clip = getGraphicsState().getCurrentClippingPaths();
        Path2D last = clip.isEmpty() ? null : clip.getLast();
        if (!Objects.equals(last, lastClip) || clip.size() != clipCount) {
            lastClip = last;
            clipCount = clip.size();
            visible = view.box();
            for (Path2D path : clip) {
                Rectangle2D bounds =
                        view.toView().createTransformedShape(path.getBounds2D()).getBounds2D();
                visible =
                        visible.cutTo(new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
            }
        }
        return visible;
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        text.nextRun();
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        text.nextRun();
        super.showTextStrings(array);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (isShown()) {
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            boolean drawn = mode.isFill() || mode.isStroke();
            text.show(matrix, font, code, displacement, drawn, visible());
        }
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        shapes.rectangle(see(first), see(second), see(third), see(fourth));
    }

    private Point2D see(Point2D point) {
        return view.see(point.getX(), point.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        shapes.moveTo(view.see(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        shapes.lineTo(view.see(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        shapes.curveTo(view.see(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return shapes.current();
    }

    @Override
    public void closePath() {
        shapes.close();
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    @Override
    public void endPath() {
        finishPath();
    }

    private void finishPath() {
        if (clips) {
            getGraphicsState().intersectClippingPath(shapes.asClip(view));
            clips = false;
        }
        shapes.forget();
    }

    @Override
    public void strokePath() {
        stroke();
        finishPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        finishPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        finishPath();
    }

    private void stroke() {
        if (isShown() && getGraphicsState().getAlphaConstant() > 0) {
            shapes.stroke(visible(), isWhite(getGraphicsState().getStrokingColor()));
        }
    }

    private void fill() {
        if (isShown() && getGraphicsState().getNonStrokeAlphaConstant() > 0) {
            shapes.fill(visible(), isWhite(getGraphicsState().getNonStrokingColor()));
        }
    }

    /** A pattern or a colour of a special ink is not white. */
    private static boolean isWhite(PDColor color) {
        float[] components = color.getComponents();
        boolean light = components.length == 1 || components.length == 3;
        if (color.isPattern() || !light) {
            return false;
        }
        for (float component : components) {
            if (component < WHITE) {
                return false;
            }
        }
        return color.getColorSpace() != null
                && color.getColorSpace().getName().matches("DeviceGray|DeviceRGB|CalGray|CalRGB|ICCBased");
    }

    @Override
    public void drawImage(PDImage image) {
        if (isShown()) {
            Rectangle2D bounds = view.toView()
                    .createTransformedShape(getGraphicsState()
                            .getCurrentTransformationMatrix()
                            .createAffineTransform()
                            .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)))
                    .getBounds2D();
            Box box = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
            pictured += box.cutTo(visible()).area() / Math.max(1, view.box().area());
        }
    }

    @Override
    public void shadingFill(COSName name) {
        // A shaded area is neither text nor a line.
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean hides = properties != null && COSName.OC.equals(tag) && layers.isHidden(properties);
        marks.push(hides);
        hiddenMarks += hides ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty() && marks.pop()) {
            hiddenMarks--;
        }
    }
}
