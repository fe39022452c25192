package org.jibiao.ui.preview;

import java.util.List;

/** How large the pages are shown. */
public sealed interface Zoom {
    /** The steps that are offered, in percent. */
    List<Percent> STEPS = List.of(
            new Percent(25),
            new Percent(50),
            new Percent(75),
            new Percent(100),
            new Percent(125),
            new Percent(150),
            new Percent(200),
            new Percent(300),
            new Percent(400));

    /** A page in a fitted size is never smaller than this, however small the pane. */
    double LEAST_FITTED = 0.1;

    /**
     * How many pixels a point of the paper takes.
     *
     * @param paper the widest width and the tallest height of all pages, in points
     * @param room what can be seen at once without the margin around the pages, in pixels
     */
    double scale(Size paper, Size room);

    /** Width and height. */
    record Size(double width, double height) {}

    /** A page is as wide as the pane. */
    record FitWidth() implements Zoom {
        @Override
        public double scale(Size paper, Size room) {
            return Math.clamp(room.width() / paper.width(), LEAST_FITTED, Percent.scaleOf(Percent.MOST));
        }
    }

    /** A page is seen whole. */
    record WholePage() implements Zoom {
        @Override
        public double scale(Size paper, Size room) {
            double fitted = Math.min(room.width() / paper.width(), room.height() / paper.height());
            return Math.clamp(fitted, LEAST_FITTED, Percent.scaleOf(Percent.MOST));
        }
    }

    /** 100 is as large as on paper, on a screen of 96 pixels an inch. */
    record Percent(double percent) implements Zoom {
        static final double LEAST = 25;
        static final double MOST = 400;
        private static final double PIXELS_PER_POINT = 96.0 / 72;

        public Percent {
            percent = Math.clamp(percent, LEAST, MOST);
        }

        @Override
        public double scale(Size paper, Size room) {
            return scaleOf(percent);
        }

        static double scaleOf(double percent) {
            return percent / 100 * PIXELS_PER_POINT;
        }

        static double percentOf(double scale) {
            return scale * 100 / PIXELS_PER_POINT;
        }
    }
}
