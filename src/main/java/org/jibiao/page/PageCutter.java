package org.jibiao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts bands into pages. A page takes rows as long as they fit. A row that does not fit goes to the next page whole, unless
 * that would leave a good part of this page empty, or cutting such rows saves a whole page; then it is cut between lines. The
 * head of a band never stands alone at a page's foot.
 */
final class PageCutter {
    /** A cut cell has at least so many lines on either side. */
    private static final int FEWEST_LINES = 2;

    private final Measures measures;
    private final RowCuts rowCuts;

    PageCutter(Measures measures, RowCuts rowCuts) {
        this.measures = measures;
        this.rowCuts = rowCuts;
    }

    /**
     * Cuts a table.
     *
     * @param titleHeight how much of the first page what stands above the table takes
     */
    List<PageCut> cut(List<SetBand> bands, double titleHeight) {
        List<PageCut> loose = cut(bands, titleHeight, rowCuts.mayStayEmpty());
        List<PageCut> tight = cut(bands, titleHeight, rowCuts.mayStayEmptyToSaveAPage());
        return tight.size() < loose.size() ? tight : loose;
    }

    private List<PageCut> cut(List<SetBand> bands, double titleHeight, double mayStayEmpty) {
        List<Progress> progress = bands.stream().map(Progress::new).toList();
        List<PageCut> pages = new ArrayList<>();
        do {
            double taken = pages.isEmpty() ? titleHeight : 0;
            pages.add(new Filling(measures.pageHeight() - taken, taken == 0, mayStayEmpty).fill(progress));
        } while (!progress.stream().allMatch(Progress::done));
        return pages;
    }

    /** One page while it is being filled. */
    private final class Filling {
        private final double height;

        /** Whether no page has more room than this one, so that it must show something. */
        private final boolean wholePage;

        /** How much of the page may stay empty when the next row does not fit. */
        private final double mayStayEmpty;

        private final List<PageCut.Part> parts = new ArrayList<>();
        private double used;

        Filling(double height, boolean wholePage, double mayStayEmpty) {
            this.height = height;
            this.wholePage = wholePage;
            this.mayStayEmpty = mayStayEmpty * measures.pageHeight();
        }

        PageCut fill(List<Progress> bands) {
            for (Progress progress : bands) {
                if (!progress.done() && !takesRest(progress)) {
                    break;
                }
            }
            return new PageCut(parts);
        }

        /** Takes as much of a band as fits; true when that is all that was left of it. */
        private boolean takesRest(Progress progress) {
            Section section = new Section(progress, measures);
            while (section.nextRow() < progress.band().rowCount()) {
                Slice whole = Slice.whole(section.nextRow(), section.nextLine(), section.nextBegins());
                section.add(whole);
                if (!fits(section)) {
                    section.removeLast();
                    cutRow(section, progress, whole);
                    break;
                }
            }
            if ((section.isWorthShowing() && fits(section)) || mustShow(section)) {
                close(section, progress);
            }
            return progress.done();
        }

        private boolean mustShow(Section section) {
            return wholePage && parts.isEmpty() && section.isWorthShowing();
        }

        private boolean fits(Section section) {
            return used + section.height() <= height + Measures.TRIFLE;
        }

        /** Adds the lines of a row that still fit, where the row is to be cut at all. */
        private void cutRow(Section section, Progress progress, Slice whole) {
            int row = whole.row();
            int line = whole.from();
            boolean must = wholePage && parts.isEmpty() && !section.hasRows();
            double empty = height - used - section.height() - stillWanted(section, progress, row);
            if (!must && empty < mayStayEmpty) {
                return;
            }
            int rest = progress.band().longestFlow(row) - line;
            boolean spannersGoOn = spannersGoOn(progress, row);
            for (int lines = spannersGoOn ? Math.max(rest, 0) : rest - 1; lines >= 0; lines--) {
                Slice slice = whole.cutAt(line + lines);
                boolean clean = lines == Math.max(rest, 0) || isClean(progress.band(), slice);
                section.add(slice);
                if (clean && fits(section)) {
                    return;
                }
                section.removeLast();
            }
            if (must) {
                section.add(rest <= 0 && !spannersGoOn ? whole : mostLines(section, whole, Math.max(rest, 0)));
            }
        }

        /** As many lines as fit, but at least one, of a row that cannot be cut well. */
        private Slice mostLines(Section section, Slice whole, int rest) {
            Slice most = whole.cutAt(whole.from() + Math.min(rest, 1));
            for (int lines = 2; lines < rest; lines++) {
                Slice more = whole.cutAt(whole.from() + lines);
                section.add(more);
                boolean fits = fits(section);
                section.removeLast();
                if (!fits) {
                    break;
                }
                most = more;
            }
            return most;
        }

        private boolean isClean(SetBand band, Slice slice) {
            return slice.to() - slice.from() >= FEWEST_LINES
                    && band.rows().get(slice.row()).stream()
                            .filter(SetCell::flows)
                            .mapToInt(cell -> cell.lines().size() - slice.to())
                            .allMatch(after -> after <= 0 || after >= FEWEST_LINES);
        }

        /** Whether a spanning cell ends in a row with text that can be carried on to the next page. */
        private boolean spannersGoOn(Progress progress, int row) {
            List<SetCell> spanning = progress.band().spanning();
            for (int i = 0; i < spanning.size(); i++) {
                SetCell cell = spanning.get(i);
                if (cell.flows() && cell.lastRow() == row && progress.unprinted(i) > 0) {
                    return true;
                }
            }
            return false;
        }

        /** How much of the empty rest of the page the cells that go on beyond it would like to have. */
        private double stillWanted(Section section, Progress progress, int row) {
            double wanted = 0;
            double[] heights = section.heights();
            List<SetCell> spanning = section.band().spanning();
            for (int i = 0; i < spanning.size(); i++) {
                SetCell cell = spanning.get(i);
                Section.Extent extent = section.extent(cell);
                if (cell.flows() && !extent.isEmpty() && cell.lastRow() >= row) {
                    wanted = Math.max(wanted, measures.heightOf(progress.unprinted(i)) - extent.sum(heights));
                }
            }
            return wanted;
        }

        /** Settles the heights of a section and how much of each spanning cell it shows. */
        private void close(Section section, Progress progress) {
            double[] heights = section.heights();
            double left = height - used - section.height();
            List<PageCut.Share> shares = new ArrayList<>();
            List<SetCell> spanning = section.band().spanning();
            for (int i = 0; i < spanning.size(); i++) {
                SetCell cell = spanning.get(i);
                Section.Extent extent = section.extent(cell);
                int lines = 0;
                if (cell.flows() && !extent.isEmpty()) {
                    double high = extent.sum(heights);
                    lines = extent.ends()
                            ? progress.unprinted(i)
                            : share(progress, i, section.slices().getLast(), high, Math.max(0, left));
                    extent.raise(heights, lines == 0 ? 0 : measures.heightOf(lines));
                    left -= extent.sum(heights) - high;
                }
                shares.add(new PageCut.Share(progress.printed(i), progress.printed(i) + lines));
                progress.print(i, lines);
            }
            section.slices().stream().filter(slice -> !slice.again()).forEach(progress::print);
            PageCut.Part part =
                    new PageCut.Part(section, Arrays.stream(heights).boxed().toList(), shares);
            parts.add(part);
            used += part.height();
        }

        /**
         * How many lines of a spanning cell that goes on to the next page stand on this one: all if they fit, none if they all
         * fit on the next page and that shows more of the cell's rows, else as many as fit.
         *
         * @param last the last row of this page
         * @param high how high the cell is here
         * @param left how much higher it may become
         */
        private int share(Progress progress, int spanning, Slice last, double high, double left) {
            int rest = progress.unprinted(spanning);
            int most = measures.linesIn(high + left);
            if (rest <= most) {
                return rest;
            }
            double later =
                    laterHeight(progress.band(), progress.band().spanning().get(spanning), last);
            if (later > high && rest <= measures.linesIn(later)) {
                return 0;
            }
            int share = Math.min(most, rest - FEWEST_LINES);
            boolean nothingElse = parts.isEmpty() && !last.ends() && last.from() == last.to();
            return share >= FEWEST_LINES ? share : nothingElse ? Math.max(1, most) : 0;
        }

        /** How high the rows of a cell that come after a row are by themselves, as far as they fit on one page. */
        private double laterHeight(SetBand band, SetCell cell, Slice last) {
            double later = 0;
            for (int row = last.row() + 1; row <= cell.lastRow(); row++) {
                later += measures.heightOf(Math.max(1, band.longestFlow(row)));
            }
            return Math.min(later, measures.pageHeight());
        }
    }
}
