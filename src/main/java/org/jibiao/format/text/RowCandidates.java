package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways to read the cells of one row. The pieces of a row are printed cell by cell from left to right, each cell centred in the row's
 * height; so the way between two cells follows from their numbers of lines alone, and what a way says that the numbers do not is
 * counted against a reading. A row that a page end cuts prints the first lines of its cells on the old page, and the rest on the new one.
 */
final class RowCandidates {
    /** A reading that is odder than this is none. */
    static final double HOPELESS = 40;

    private static final double WRONG_HALF = 4;
    private static final double WRONG_LINE = 12;
    private static final double SHARED_NOTE = 1.5;
    private static final double CUT = 0.5;
    private static final int MOST_LINES = 60;

    private final List<Fragment> fragments;
    private final int end;
    private final List<Column> columns;
    private final boolean noteMayBeShared;
    private final RowJudge judge;
    private final Cohesion cohesion;
    private final Set<String> labels;

    /**
     * Rows of a table.
     *
     * @param end after the table's last fragment
     */
    RowCandidates(List<Fragment> fragments, int end, TablePlan plan) {
        this.fragments = fragments;
        this.end = end;
        this.columns = plan.columns();
        this.noteMayBeShared = plan.noteMayBeShared();
        this.judge = plan.judge();
        this.cohesion = new Cohesion(fragments);
        this.labels = plan.labels();
    }

    /**
     * A row's cells as read.
     *
     * @param cells the lines of each cell
     * @param labels the rests of labels that are printed in it
     * @param to after its last fragment
     * @param sharesNote whether the last cell stands as if it covered the rows below too
     * @param rests what is still to be printed of the labels
     * @param oddness how odd it is
     */
    record Candidate(
            List<List<Span>> cells, List<Span> labels, int to, boolean sharesNote, LabelRests rests, Oddness oddness) {}

    /**
     * All ways to read the cells of a row that begin at a fragment.
     *
     * @param group the group that the row is in; -1 when in none
     */
    List<Candidate> at(int from, int group, LabelRests rests) {
        List<OpenCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(OpenCell.NEW);
        }
        List<Candidate> found = new ArrayList<>();
        new PartSearch(new Part(cells, group, List.of(), rests, false, Oddness.NONE), found)
                .column(0, from, new ArrayList<>(), 0, Oddness.NONE);
        return found;
    }

    /**
     * A cell on the pages before.
     *
     * @param spans its lines
     * @param text what they say
     * @param lastLine the last of them
     * @param open whether it may go on
     */
    private record OpenCell(List<Span> spans, String text, String lastLine, boolean open) {
        static final OpenCell NEW = new OpenCell(List.of(), "", "", true);

        OpenCell with(Piece piece, boolean mayGoOn) {
            if (piece.span().isEmpty()) {
                return new OpenCell(spans, text, lastLine, mayGoOn);
            }
            List<Span> more = new ArrayList<>(spans);
            more.add(piece.span());
            return new OpenCell(List.copyOf(more), text + piece.text(), piece.lastLine(), mayGoOn);
        }
    }

    /** What is known of a row when a page begins on which it goes on. */
    private record Part(
            List<OpenCell> cells,
            int group,
            List<Span> labels,
            LabelRests rests,
            boolean sharesNote,
            Oddness oddness) {}

    /**
     * A cell's lines on one page.
     *
     * @param words how odd the cell's words are if it ends with them
     */
    private record Piece(Span span, int lines, String text, String lastLine, Oddness words) {}

    /** The search through the cells of a row on one page. */
    private final class PartSearch {
        private final Part before;
        private final List<Candidate> found;
        private boolean sharesNote;

        PartSearch(Part before, List<Candidate> found) {
            this.before = before;
            this.found = found;
            this.sharesNote = before.sharesNote();
        }

        /** Tries every number of lines for the cell of a column, and for those to its right. */
        void column(int column, int from, List<Piece> pieces, int linesBefore, Oddness oddness) {
            if (column == columns.size()) {
                finish(from, pieces, oddness);
                return;
            }
            OpenCell cell = before.cells().get(column);
            Oddness words = judge.oddness(column, cell.text(), before.group());
            pieces.add(new Piece(new Span(from, from), 0, "", "", words));
            column(column + 1, from, pieces, linesBefore, oddness);
            pieces.removeLast();
            if (cell.open()) {
                printed(column, from, pieces, linesBefore, oddness);
            }
        }

        /** Tries one line for the cell of a column, then two, and so on. */
        private void printed(int column, int from, List<Piece> pieces, int linesBefore, Oddness oddness) {
            OpenCell cell = before.cells().get(column);
            boolean first = pieces.stream().allMatch(piece -> piece.span().isEmpty());
            CellScan scan = new CellScan(columns.get(column), cohesion, labels, cell.lastLine());
            for (int at = from; at < end; at++) {
                Fragment fragment = fragments.get(at);
                if (fragment.before() == Gap.PAGE && !(first && at == from)) {
                    return;
                }
                scan.add(fragment);
                if (oddness.total() + scan.cost() > HOPELESS || scan.lines() > MOST_LINES) {
                    return;
                }
                Oddness words = judge.oddness(column, cell.text() + scan.text(), before.group());
                Piece piece = new Piece(new Span(from, at + 1), scan.lines(), scan.text(), scan.lastLine(), words);
                double wayCost = first ? 0 : wayCost(fragments.get(from).before(), linesBefore + scan.lines() - 2);
                double endCost = at + 1 < end ? scan.endCost(fragments.get(at + 1)) : 0;
                Oddness upToCell = oddness.plus(Oddness.telling(scan.cost() + endCost));
                pieces.add(piece);
                column(column + 1, at + 1, pieces, scan.lines(), upToCell.plus(Oddness.telling(wayCost)));
                if (noteMayBeShared && column == columns.size() - 1 && !first && !before.sharesNote()) {
                    sharesNote = true;
                    column(column + 1, at + 1, pieces, scan.lines(), upToCell.plus(Oddness.telling(SHARED_NOTE)));
                    sharesNote = before.sharesNote();
                }
                pieces.removeLast();
            }
        }

        private void finish(int to, List<Piece> pieces, Oddness oddness) {
            if (pieces.stream().allMatch(piece -> piece.span().isEmpty())) {
                return;
            }
            int most = pieces.stream().mapToInt(Piece::lines).max().orElse(0);
            List<OpenCell> cells = new ArrayList<>();
            Oddness words = Oddness.NONE;
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                cells.add(before.cells().get(i).with(piece, piece.lines() == most));
                words = words.plus(piece.words());
            }
            Oddness total = before.oddness().plus(oddness);
            if (total.total() + words.total() <= HOPELESS) {
                List<List<Span>> spans = cells.stream().map(OpenCell::spans).toList();
                found.add(new Candidate(spans, before.labels(), to, sharesNote, before.rests(), total.plus(words)));
            }
            if (to < end && fragments.get(to).before() == Gap.PAGE && total.total() <= HOPELESS) {
                goOn(to, cells, total.plus(Oddness.telling(CUT)));
            }
        }

        /** Reads on at the top of the next page: only the cells with the most lines may have more. */
        private void goOn(int at, List<OpenCell> cells, Oddness oddness) {
            LabelRests.Match rest = before.rests().match(fragments, at, end);
            List<Span> labels = new ArrayList<>(before.labels());
            labels.addAll(rest.spans());
            Part next = new Part(cells, before.group(), labels, rest.rests(), sharesNote, oddness);
            new PartSearch(next, found).column(0, rest.to(), new ArrayList<>(), 0, Oddness.NONE);
        }
    }

    /** How odd a way between two cells is where the numbers of their lines ask for so many half lines. */
    private static double wayCost(Gap seen, int halfLines) {
        int expected = Math.min(2, halfLines);
        int found = seen == Gap.NONE ? 0 : seen == Gap.HALF ? 1 : 2;
        return switch (Math.abs(expected - found)) {
            case 0 -> 0;
            case 1 -> WRONG_HALF;
            default -> WRONG_LINE;
        };
    }
}
