package org.jibiao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a page shows of a band: rows, and how high each of them is. */
final class Section {
    private final SetBand band;
    private final Progress progress;
    private final Measures measures;
    private final List<Slice> slices = new ArrayList<>();
    private final int headSlices;

    /** Begins where a page before, or nothing yet, has left the band. The head stands at its top. */
    Section(Progress progress, Measures measures) {
        this.band = progress.band();
        this.progress = progress;
        this.measures = measures;
        if (!progress.begun()) {
            for (int row = 0; row < band.headRows(); row++) {
                slices.add(Slice.whole(row, 0, true));
            }
        } else if (band.headRepeatsAt(progress.row())) {
            for (int row = 0; row < band.headRows(); row++) {
                slices.add(Slice.repeated(row));
            }
        }
        headSlices = slices.size();
    }

    SetBand band() {
        return band;
    }

    List<Slice> slices() {
        return slices;
    }

    /** Whether more than the head stands here. */
    boolean hasRows() {
        return slices.size() > headSlices;
    }

    /** Whether rows stand under the head, or the band is nothing but a head. */
    boolean isWorthShowing() {
        return hasRows() || band.rowCount() == headSlices;
    }

    /** The row that would come next. */
    int nextRow() {
        if (slices.size() == headSlices) {
            return Math.max(progress.row(), band.headRows());
        }
        Slice last = slices.getLast();
        return last.ends() ? last.row() + 1 : last.row();
    }

    /** The line of that row at which it would go on. */
    int nextLine() {
        return slices.size() == headSlices ? progress.line() : 0;
    }

    /** Whether that row would begin there. */
    boolean nextBegins() {
        return slices.size() > headSlices || !progress.inRow();
    }

    void add(Slice slice) {
        slices.add(slice);
    }

    void removeLast() {
        slices.removeLast();
    }

    double height() {
        return Arrays.stream(heights()).sum();
    }

    /** The height of each slice: what its own cells need, and its share of what the cells that span it need beyond that. */
    double[] heights() {
        double[] heights = ownHeights();
        for (int i = 0; i < band.spanning().size(); i++) {
            Extent extent = extent(band.spanning().get(i));
            if (!extent.isEmpty()) {
                extent.raise(heights, demand(i, extent));
            }
        }
        return heights;
    }

    /** What the cells of each slice need that lie in its row alone. */
    double[] ownHeights() {
        return slices.stream().mapToDouble(this::ownHeight).toArray();
    }

    private double ownHeight(Slice slice) {
        double height = slice.from() == 0 && slice.ends() ? measures.heightOf(1) : 0;
        for (SetCell cell : band.rows().get(slice.row())) {
            height = Math.max(height, measures.heightOf(linesOn(cell, slice)));
        }
        return Math.max(height, measures.heightOf(1));
    }

    private static int linesOn(SetCell cell, Slice slice) {
        if (cell.flows()) {
            return slice.linesOf(cell);
        }
        return (slice.begins() ? cell.lines() : cell.repeated()).size();
    }

    /** The height that a spanning cell needs on this page; 0 for one that may be carried on. */
    private double demand(int spanning, Extent extent) {
        SetCell cell = band.spanning().get(spanning);
        if (cell.whole()) {
            return measures.heightOf((extent.begins() ? cell.lines() : cell.repeated()).size());
        }
        return extent.ends() && progress.unprinted(spanning) > 0 ? measures.heightOf(progress.unprinted(spanning)) : 0;
    }

    /** Which of the slices a cell covers. */
    Extent extent(SetCell cell) {
        int first = 0;
        while (first < slices.size() && slices.get(first).row() < cell.firstRow()) {
            first++;
        }
        int end = first;
        while (end < slices.size() && slices.get(end).row() <= cell.lastRow()) {
            end++;
        }
        boolean begins =
                first < end && slices.get(first).begins() && slices.get(first).row() == cell.firstRow();
        boolean ends =
                first < end && slices.get(end - 1).ends() && slices.get(end - 1).row() == cell.lastRow();
        return new Extent(first, end, begins, ends);
    }

    /**
     * The slices that a cell covers on a page.
     *
     * @param first the first of them
     * @param end the one after the last of them
     * @param begins whether the cell begins there
     * @param ends whether the cell ends there
     */
    record Extent(int first, int end, boolean begins, boolean ends) {
        boolean isEmpty() {
            return first == end;
        }

        double sum(double[] heights) {
            double sum = 0;
            for (int i = first; i < end; i++) {
                sum += heights[i];
            }
            return sum;
        }

        /** Makes the slices at least so high together, the lowest ones first, so that rows which share a cell look alike. */
        void raise(double[] heights, double least) {
            double missing = least - sum(heights);
            while (missing > Measures.TRIFLE) {
                double lowest = Double.MAX_VALUE;
                double next = Double.MAX_VALUE;
                int count = 0;
                for (int i = first; i < end; i++) {
                    if (heights[i] < lowest - Measures.TRIFLE) {
                        next = lowest;
                        lowest = heights[i];
                        count = 1;
                    } else if (heights[i] <= lowest + Measures.TRIFLE) {
                        count++;
                    } else {
                        next = Math.min(next, heights[i]);
                    }
                }
                double step = Math.min(missing / count, next - lowest);
                for (int i = first; i < end; i++) {
                    if (heights[i] <= lowest + Measures.TRIFLE) {
                        heights[i] += step;
                    }
                }
                missing -= step * count;
            }
        }
    }
}
