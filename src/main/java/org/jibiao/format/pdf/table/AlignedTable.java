package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table without vertical lines: its columns are where the white between words stands above each other, its rows where the lines
 * between them are, or where the white between lines is wider than within a cell, or each line that is not the rest of a full one.
 */
final class AlignedTable {
    /** The white that parts two columns, in parts of the size. */
    static final double COLUMN_GAP = 1.3;

    /** The narrowest white between two columns over all lines, in points. */
    private static final double GUTTER = 4;

    /** How many of a hundred lines may run over the white between two columns: heads over several columns. */
    private static final int CROSSING = 12;

    /** How much wider than between the lines of a cell the white between two rows is. */
    private static final double ROW_GAP = 1.22;

    /** With so many lines between rows every row has one. */
    private static final int ALL_RULED = 5;

    /** What has more words apart is no page of a form. */
    private static final int MOST = 1_500;

    /** Words that stand together on a line. */
    private record Chunk(TextLine line, int number, int column, int columnAfter) {}

    private final List<List<TextLine>> lines;
    private final List<Double> boundaries;
    private final List<Double> gutters = new ArrayList<>();
    private final List<Chunk> chunks = new ArrayList<>();

    private AlignedTable(List<List<TextLine>> lines, List<Double> boundaries) {
        this.lines = lines;
        this.boundaries = boundaries;
    }

    /**
     * The table of some lines.
     *
     * @param lines from top to bottom, each with the words that stand apart
     * @param boundaries the heights at which lines are ruled from side to side, from top to bottom; may be empty
     * @return empty when the lines have no columns
     */
    static Optional<PageTable> of(List<List<TextLine>> lines, List<Double> boundaries) {
        if (lines.stream().mapToInt(List::size).sum() > MOST) {
            return Optional.empty();
        }
        AlignedTable table = new AlignedTable(lines, boundaries);
        table.findGutters();
        if (table.gutters.isEmpty()) {
            return Optional.empty();
        }
        table.place();
        return Optional.of(table.table());
    }

    /** Finds where at most a few lines have words. */
    private void findGutters() {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (List<TextLine> line : lines) {
            left = Math.min(left, line.getFirst().box().left());
            right = Math.max(right, line.getLast().box().right());
        }
        int[] covered = new int[(int) Math.ceil(right - left) + 1];
        for (List<TextLine> line : lines) {
            for (TextLine chunk : line) {
                int to = (int) Math.ceil(chunk.box().right() - left);
                for (int x = (int) (chunk.box().left() - left); x < to && x < covered.length; x++) {
                    covered[x]++;
                }
            }
        }
        int crossing = lines.size() * CROSSING / 100;
        int begin = -1;
        for (int x = 0; x < covered.length; x++) {
            if (covered[x] > crossing) {
                if (begin >= 0 && x - begin >= GUTTER && isBetweenWords(left + begin, left + x)) {
                    gutters.add(left + (begin + x) / 2.0);
                }
                begin = -1;
            } else if (begin < 0) {
                begin = x;
            }
        }
    }

    /** White between two columns has words on both its sides, more than once; they may be centred on half lines. */
    private boolean isBetweenWords(double from, double to) {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean before = lines.get(i).stream().anyMatch(chunk -> chunk.box().right() <= from + 1);
            boolean after = lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).stream()
                    .flatMap(List::stream)
                    .anyMatch(chunk -> chunk.box().left() >= to - 1);
            count += before && after ? 1 : 0;
        }
        return count >= 2;
    }

    private void place() {
        for (int number = 0; number < lines.size(); number++) {
            for (TextLine chunk : lines.get(number)) {
                int first = columnOf(chunk.box().left() + 0.5);
                int after = columnOf(chunk.box().right() - 0.5) + 1;
                chunks.add(new Chunk(chunk, number, first, Math.max(first + 1, after)));
            }
        }
    }

    private int columnOf(double x) {
        int column = 0;
        while (column < gutters.size() && gutters.get(column) < x) {
            column++;
        }
        return column;
    }

    private PageTable table() {
        List<Integer> begins = rowBegins();
        Box box = lines.getFirst().getFirst().box();
        for (Chunk chunk : chunks) {
            box = box.with(chunk.line().box());
        }
        List<PageCell> cells = new ArrayList<>();
        for (int row = 0; row < begins.size(); row++) {
            int after = row + 1 < begins.size() ? begins.get(row + 1) : lines.size();
            cells.addAll(cells(row, begins.get(row), after, box));
        }
        return new PageTable(box, begins.size(), cells, 0, true, true);
    }

    /** The lines with which rows begin. */
    private List<Integer> rowBegins() {
        List<Integer> begins = new ArrayList<>();
        begins.add(0);
        boolean allRuled = boundaries.size() >= ALL_RULED;
        double pitch = allRuled ? 0 : pitch();
        boolean spaced = !allRuled && isSpaced(pitch);
        for (int number = 1; number < lines.size(); number++) {
            if (isRuledBefore(number) || (!allRuled && (spaced ? isWhiteBefore(number, pitch) : beginsRow(number)))) {
                begins.add(number);
            }
        }
        return begins;
    }

    private boolean isRuledBefore(int number) {
        double above = middle(number - 1);
        double below = middle(number);
        return boundaries.stream().anyMatch(at -> at > above && at < below);
    }

    private double middle(int number) {
        return lines.get(number).getFirst().box().centreY();
    }

    /** The distance of the lines within a cell: the smallest of two lines of one column. */
    private double pitch() {
        double pitch = Double.MAX_VALUE;
        for (Chunk chunk : chunks) {
            pitch = Math.min(pitch, distanceBefore(chunk));
        }
        return pitch;
    }

    /** How far above a chunk the one before it in its columns stands. */
    private double distanceBefore(Chunk chunk) {
        double distance = Double.MAX_VALUE;
        for (Chunk other : chunks) {
            if (other.number() < chunk.number()
                    && other.column() < chunk.columnAfter()
                    && other.columnAfter() > chunk.column()) {
                distance = Math.min(
                        distance,
                        chunk.line().box().centreY() - other.line().box().centreY());
            }
        }
        return distance;
    }

    /** Whether rows stand farther apart than the lines of a cell, and there are cells of several lines to see it. */
    private boolean isSpaced(double pitch) {
        int wide = 0;
        int narrow = 0;
        for (int number = 1; number < lines.size(); number++) {
            if (isWhiteBefore(number, pitch)) {
                wide++;
            } else {
                narrow++;
            }
        }
        return wide > 0 && narrow > 0;
    }

    /** Whether in no column a line above goes on with one below. */
    private boolean isWhiteBefore(int number, double pitch) {
        for (Chunk below : chunks) {
            if (below.number() < number) {
                continue;
            }
            for (Chunk above : chunks) {
                boolean neighbours = above.number() < number
                        && above.column() < below.columnAfter()
                        && above.columnAfter() > below.column();
                if (neighbours
                        && below.line().box().centreY() - above.line().box().centreY() < ROW_GAP * pitch) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where all lines are evenly spaced: a line begins a row unless everything on it is the rest of a full line above. */
    private boolean beginsRow(int number) {
        List<Chunk> here = on(number);
        boolean label = here.stream().anyMatch(chunk -> chunk.column() == 0);
        boolean rest = here.stream().allMatch(this::goesOn);
        return !rest && (label || here.size() > 1);
    }

    private List<Chunk> on(int number) {
        return chunks.stream().filter(chunk -> chunk.number() == number).toList();
    }

    private boolean goesOn(Chunk chunk) {
        List<Chunk> above = on(chunk.number() - 1).stream()
                .filter(other -> other.column() == chunk.column())
                .toList();
        if (above.isEmpty()) {
            return false;
        }
        Box column = column(chunk.column(), chunk.columnAfter());
        double room = column.right() - above.getFirst().line().box().right();
        return room < chunk.line().lead() + chunk.line().size() / 2;
    }

    /** The place of the words of a column. */
    private Box column(int column, int columnAfter) {
        Box box = new Box(Double.MAX_VALUE, 0, -Double.MAX_VALUE, 0);
        for (Chunk chunk : chunks) {
            if (chunk.column() >= column && chunk.columnAfter() <= columnAfter) {
                box = box.with(chunk.line().box());
            }
        }
        return box;
    }

    private List<PageCell> cells(int row, int from, int to, Box box) {
        List<Chunk> here = chunks.stream()
                .filter(chunk -> chunk.number() >= from && chunk.number() < to)
                .toList();
        double top = here.stream()
                .mapToDouble(chunk -> chunk.line().box().top())
                .min()
                .orElse(box.top());
        double bottom = here.stream()
                .mapToDouble(chunk -> chunk.line().box().bottom())
                .max()
                .orElse(top);
        List<PageCell> cells = new ArrayList<>();
        int column = 0;
        while (column <= gutters.size()) {
            int after = widestFrom(column, here);
            int first = column;
            List<TextLine> texts = here.stream()
                    .filter(chunk -> chunk.column() >= first && chunk.columnAfter() <= after)
                    .map(Chunk::line)
                    .toList();
            Box place = new Box(side(column, box), top, side(after, box), bottom);
            cells.add(new PageCell(row, row + 1, place, whole(texts, column(column, after)), ""));
            column = after;
        }
        return cells;
    }

    private int widestFrom(int column, List<Chunk> here) {
        int after = column + 1;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Chunk chunk : here) {
                if (chunk.column() >= column && chunk.column() < after && chunk.columnAfter() > after) {
                    after = chunk.columnAfter();
                    grown = true;
                }
            }
        }
        return after;
    }

    private double side(int column, Box box) {
        if (column == 0) {
            return box.left();
        }
        return column > gutters.size() ? box.right() : gutters.get(column - 1);
    }

    /** The words of a cell as one line: how full its lines are is known only here. */
    private static List<TextLine> whole(List<TextLine> texts, Box column) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Box box = texts.getFirst().box();
        for (TextLine text : texts) {
            box = box.with(text.box());
        }
        return List.of(new TextLine(
                Paragraphs.text(texts, column, 0), box, texts.getFirst().size(), 0, false));
    }
}
