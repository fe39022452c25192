package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** What a page break has done to a table: whether it has cut a row, and which cells below it are pieces of cells above. */
final class PageBreak {
    /** How far the sides of two pieces of a cell may stand apart, in points. */
    private static final double SAME_SIDE = 3;

    /** How much white a full cell may have at the page break, in parts of the size of its text: less than a line. */
    private static final double LESS_THAN_LINE = 1.5;

    /** What marks a label that is printed again. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]?(续|接上页|续上页|续表)[）)]?$");

    /**
     * A cell that goes on after the page break.
     *
     * @param cell what stands of it above
     * @param piece its piece below, moved to stand under it
     * @param original the same as it is on its page
     */
    record Pair(OpenCell cell, PageCell piece, PageCell original) {
        /** Whether the piece's text is more of the cell's; else it is the label printed again. */
        boolean withText() {
            return !isPrintedAgain(this);
        }
    }

    private final PageTable above;
    private final PageTable below;
    private final List<Pair> matches = new ArrayList<>();
    private final boolean complete;
    private final boolean cutsRow;
    private final IdentityHashMap<PageCell, Pair> joined = new IdentityHashMap<>();

    /**
     * Judges a page break.
     *
     * @param dangling the cells that reach the lower end of the piece above
     * @param above the piece above
     * @param below the piece below
     * @param heads how many rows at its beginning are a head that is printed again
     * @param moved how far it must be moved to stand under the piece above
     */
    PageBreak(List<OpenCell> dangling, PageTable above, PageTable below, int heads, double moved) {
        this.above = above;
        this.below = below;
        List<PageCell> first = below.beginningIn(heads);
        List<OpenCell> cells = dangling.stream()
                .sorted(Comparator.comparingDouble(cell -> cell.last().box().left()))
                .toList();
        for (OpenCell cell : cells) {
            for (PageCell piece : first) {
                PageCell placed = piece.moved(moved);
                if (isSameColumn(cell.last().box(), placed.box())) {
                    matches.add(new Pair(cell, placed, piece));
                }
            }
        }
        this.complete = matches.size() == first.size() && matches.size() == dangling.size();
        this.cutsRow = judge();
        keepJoined();
    }

    private static boolean isSameColumn(Box one, Box other) {
        return Math.abs(one.left() - other.left()) < SAME_SIDE && Math.abs(one.right() - other.right()) < SAME_SIDE;
    }

    /** Whether the row at the page break stands on both pages. */
    boolean cutsRow() {
        return cutsRow;
    }

    /** The cells that go on. */
    List<Pair> joined() {
        return List.copyOf(joined.values());
    }

    /** Whether a cell of the piece below is no piece of one above. */
    boolean isNew(PageCell cell) {
        return !joined.containsKey(cell);
    }

    private boolean judge() {
        List<Pair> filled = matches.stream()
                .filter(pair -> !pair.piece().isBlank() && !isPrintedAgain(pair))
                .toList();
        if (!complete) {
            return false;
        }
        if (filled.isEmpty()) {
            return !matches.isEmpty() && matches.stream().allMatch(PageBreak::isRest);
        }
        if (filled.stream().noneMatch(PageBreak::isCutAtBreak)
                || !filled.stream().allMatch(PageBreak::mayGoOn)) {
            return false;
        }
        boolean open = !above.closedBelow() || !below.closedAbove();
        boolean allBrokenOff = filled.stream().allMatch(PageBreak::isBrokenOff);
        boolean othersEnded = matches.stream()
                .anyMatch(pair -> pair.piece().isBlank()
                        && !pair.cell().isBlank()
                        && pair.cell().last().rowSpan() == 1);
        boolean manyLines = filled.getFirst().cell().last().lines().size() > 1;
        return open || allBrokenOff || (othersEnded && filled.size() == 1 && manyLines);
    }

    /** A blank rest of a row: what was left of its height. */
    private static boolean isRest(Pair pair) {
        return !pair.cell().isBlank()
                || pair.cell().last().rowSpan() > 1
                || pair.piece().rowSpan() > 1;
    }

    /** Of the cells of a row that a page break cuts, the longest is full to the page's end and goes on after it at once. */
    private static boolean isCutAtBreak(Pair pair) {
        List<TextLine> lines = pair.cell().last().lines();
        if (lines.isEmpty() || pair.piece().lines().isEmpty()) {
            return false;
        }
        return pair.cell().last().box().bottom() - lines.getLast().box().bottom()
                        < LESS_THAN_LINE * lines.getLast().size()
                && beginsAtOnce(pair.piece());
    }

    /** The others that go on are full above, too; below, their rest may be centred in what the longest needs. */
    private static boolean mayGoOn(Pair pair) {
        if (isCutAtBreak(pair)) {
            return true;
        }
        PageCell cell = pair.cell().last();
        if (cell.lines().isEmpty() || pair.piece().lines().isEmpty()) {
            return false;
        }
        Box text = text(cell);
        return cell.box().height() - text.height()
                        < LESS_THAN_LINE * cell.lines().getLast().size()
                && (beginsAtOnce(pair.piece()) || isCentred(pair.piece()));
    }

    private static boolean beginsAtOnce(PageCell piece) {
        TextLine first = piece.lines().getFirst();
        return first.box().top() - piece.box().top() < LESS_THAN_LINE * first.size();
    }

    private static boolean isCentred(PageCell piece) {
        return Math.abs(text(piece).centreY() - piece.box().centreY())
                < piece.lines().getFirst().size() / 2;
    }

    private static Box text(PageCell cell) {
        return cell.lines().getFirst().box().with(cell.lines().getLast().box());
    }

    private static boolean isBrokenOff(Pair pair) {
        TextLine next = pair.piece().lines().getFirst();
        boolean nextItem = Script.beginsItem(next.text())
                && !Script.endsSentence(pair.cell().last().lines().getLast().text());
        return !nextItem && pair.cell().isBrokenOffBefore(next);
    }

    private void keepJoined() {
        boolean labels = true;
        for (Pair pair : matches) {
            boolean goesOn = cutsRow || isPrintedAgain(pair) || isOneCell(pair, labels);
            labels &= goesOn;
            if (goesOn) {
                joined.put(pair.original(), pair);
            }
        }
    }

    /** A label that stands above, with a mark or, over several rows, without. */
    private static boolean isPrintedAgain(Pair pair) {
        String above = CONTINUED.matcher(pair.cell().dense()).replaceFirst("");
        String below = pair.piece().dense();
        String unmarked = CONTINUED.matcher(below).replaceFirst("");
        boolean marked = unmarked.length() < below.length();
        boolean spans = pair.cell().last().rowSpan() > 1 || pair.piece().rowSpan() > 1;
        return !below.isEmpty()
                && ((marked && (unmarked.isEmpty() || unmarked.equals(above))) || (spans && below.equals(above)));
    }

    /** Whether two pieces at a break between rows are one cell that spans rows of both pages. */
    private boolean isOneCell(Pair pair, boolean labels) {
        boolean spans = pair.cell().last().rowSpan() > 1 || pair.piece().rowSpan() > 1;
        if (pair.piece().isBlank()) {
            return spans || (labels && !pair.cell().isBlank());
        }
        if (!spans) {
            return false;
        }
        if (pair.cell().isBlank()) {
            return isCentredOverBoth(pair.cell().last(), pair.piece());
        }
        // Where everything begins anew on the next page, so does a label that stood beside one row: as the first row
        // under a head.
        boolean anew = pair.cell().last().rowSpan() == 1
                && matches.stream().noneMatch(other -> other.piece().isBlank());
        return !anew
                && mayGoOn(pair)
                && isBrokenOff(pair)
                && !Script.endsSentence(pair.cell().last().lines().getLast().text());
    }

    /** Spreadsheets centre a label over all its rows, and it may stand on the second page. */
    private static boolean isCentredOverBoth(PageCell above, PageCell below) {
        if (below.lines().isEmpty()) {
            return false;
        }
        double middle = below.box().top() + (below.box().height() - above.box().height()) / 2;
        return Math.abs(text(below).centreY() - middle)
                < below.lines().getFirst().size();
    }
}
