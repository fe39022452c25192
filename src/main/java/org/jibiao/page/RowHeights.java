package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;

/**
 * How high the rows of a sheet are where nothing cuts it into pages: for formats that are told heights and break pages themselves.
 * Safe for use by several threads.
 */
public final class RowHeights {
    private final Typefaces typefaces;

    public RowHeights(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * A row's height in points.
     *
     * @param own what the cells need that lie in this row alone
     * @param whole the same with the row's share of what the cells need that span several rows
     */
    public record Height(double own, double whole) {
        /** Whether a cell that spans several rows makes the row higher than its own cells do. */
        public boolean isRaised() {
            return whole > own + Measures.TRIFLE;
        }
    }

    /** The heights of the rows in the fonts that are chosen now, those of all bands counted through. */
    public List<Height> of(Sheet sheet, Layout layout) {
        SheetSetter setter = new SheetSetter(typefaces.current(), layout, sheet);
        List<Height> heights = new ArrayList<>();
        for (Band band : sheet.bands()) {
            add(setter.set(band), Measures.of(layout), heights);
        }
        return heights;
    }

    private static void add(SetBand band, Measures measures, List<Height> heights) {
        Section whole = new Section(new Progress(band), measures);
        while (whole.nextRow() < band.rowCount()) {
            whole.add(Slice.whole(whole.nextRow(), 0, true));
        }
        double[] own = whole.ownHeights();
        double[] raised = whole.heights();
        for (int row = 0; row < own.length; row++) {
            heights.add(new Height(own[row], raised[row]));
        }
    }
}
