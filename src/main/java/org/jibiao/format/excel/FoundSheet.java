package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.text.Texts;

/**
 * A worksheet as a reader finds it, cell by cell in whatever order, and what is to be said of it. What is hidden is read, because a form of
 * last year may stand there, and remarked, because nobody has seen it. Used by one thread.
 */
final class FoundSheet {
    /** So many remarks of one worksheet are read; after them the others are only counted. */
    private static final int MOST_REMARKS = 200;

    /** The bits of a row and of a column; a worksheet has at most 1,048,576 rows. */
    private static final int ROW_BITS = 0xFF_FFFF;

    private static final int COLUMN_BITS = 0xFFFF;

    private final String name;
    private final boolean hidden;
    private final CellAllowance allowance;
    private final Texts texts;
    private final List<FoundCell> cells = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Remark> remarks = new ArrayList<>();
    private int unsaid;
    private boolean full;

    /**
     * A worksheet in which nothing was found yet.
     *
     * @param hidden whether the program that wrote it shows it
     * @param allowance what the whole workbook may still show
     */
    FoundSheet(String name, boolean hidden, CellAllowance allowance, Texts texts) {
        this.name = name;
        this.hidden = hidden;
        this.allowance = allowance;
        this.texts = texts;
    }

    /**
     * A cell in which something stands.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     */
    record FoundCell(int row, int column, String text) {}

    /** Adds a cell; one in which nothing stands counts for nothing. */
    void add(int row, int column, String text) {
        if (text.isBlank() || full) {
            return;
        }
        if (allowance.takes(text)) {
            // A damaged .xls file has columns beyond the last, which come as numbers below zero.
            cells.add(new FoundCell(row & ROW_BITS, column & COLUMN_BITS, text));
        } else {
            full = true;
            remark(row, column, texts.get("sheet.long"), "");
        }
    }

    /** Whether there is no room for more of it. */
    boolean isFull() {
        return full;
    }

    void merge(Area area) {
        if (merged.size() < CellGrid.MOST_MERGED) {
            merged.add(area);
        }
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Hides columns, both ends with them. */
    void hideColumns(int first, int last) {
        hiddenColumns.set(Math.max(first, 0), Math.max(last, 0) + 1);
    }

    /** Remarks something on a cell. */
    void remark(int row, int column, String message, String leftOver) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new Remark(where(row, column), message, Optional.empty(), leftOver));
        } else {
            unsaid++;
        }
    }

    /** Remarks something on the whole worksheet. */
    void remarkAll(String message, String leftOver) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new Remark(texts.get("sheet.name", name), message, Optional.empty(), leftOver));
        } else {
            unsaid++;
        }
    }

    private String where(int row, int column) {
        return texts.get("sheet.cell", name, Area.reference(row, column));
    }

    /** Adds what was found to a document. */
    void addTo(List<SourceBlock> blocks, List<Remark> all) {
        CellGrid grid = CellGrid.of(cells, merged, allowance);
        grid.covered()
                .forEach(cell ->
                        remark(cell.row(), cell.column(), texts.get("sheet.covered", cell.text()), cell.text()));
        grid.cut().ifPresent(row -> remark(row, 0, texts.get("sheet.long"), ""));
        if (!cells.isEmpty()) {
            blocks.add(new SourceBlock.Part(name));
            PageCuts.Whole table = PageCuts.joined(grid.rows());
            blocks.add(new SourceBlock.Table(
                    table.rows(),
                    (row, column) -> where(grid.row(table.origins().get(row)), grid.column(column))));
            remarkHidden(all);
        }
        all.addAll(remarks);
        if (unsaid > 0) {
            all.add(about(texts.get("sheet.more", unsaid)));
        }
    }

    private void remarkHidden(List<Remark> all) {
        if (hidden) {
            all.add(about(texts.get("sheet.hidden")));
        }
        List<String> rows = runs(cells.stream().mapToInt(FoundCell::row).filter(hiddenRows::get)).stream()
                .map(run -> run.named(row -> String.valueOf(row + 1)))
                .toList();
        if (!rows.isEmpty()) {
            all.add(about(texts.get("sheet.rows.hidden", String.join("、", rows))));
        }
        List<String> columns = runs(cells.stream().mapToInt(FoundCell::column).filter(hiddenColumns::get)).stream()
                .map(run -> run.named(Area::column))
                .toList();
        if (!columns.isEmpty()) {
            all.add(about(texts.get("sheet.columns.hidden", String.join("、", columns))));
        }
    }

    private Remark about(String message) {
        return new Remark(texts.get("sheet.name", name), message, Optional.empty());
    }

    /** Neighbouring numbers, both ends with them. */
    private record Run(int first, int last) {
        String named(IntFunction<String> name) {
            return first == last ? name.apply(first) : name.apply(first) + "-" + name.apply(last);
        }
    }

    private static List<Run> runs(IntStream numbers) {
        BitSet all = numbers.collect(BitSet::new, BitSet::set, BitSet::or);
        List<Run> runs = new ArrayList<>();
        for (int first = all.nextSetBit(0); first >= 0; ) {
            int after = all.nextClearBit(first);
            runs.add(new Run(first, after - 1));
            first = all.nextSetBit(after);
        }
        return runs;
    }
}
