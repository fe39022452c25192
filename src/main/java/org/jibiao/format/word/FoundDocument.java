package org.jibiao.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.text.Texts;

/** Makes lines and tables of what was found in a Word document, with the words for where each stands. Used by one thread. */
final class FoundDocument {
    /** A table in a table in a table: further down the place of the third says enough. */
    private static final int DEEPEST_NAMED = 3;

    /** So many remarks of one document are read; after them the others are only counted. */
    private static final int MOST_REMARKS = 200;

    private final Texts texts;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** What is still to come, the next at the top. */
    private final Deque<Step> steps = new ArrayDeque<>();

    private int tables;
    private int unsaid;

    FoundDocument(Texts texts) {
        this.texts = texts;
    }

    /**
     * A piece and in which table it stands.
     *
     * @param in the place of the cell in which it stands; empty for the body
     * @param depth in how many tables it stands
     */
    private record Step(Piece piece, String in, int depth) {}

    /** Adds a remark on the whole document. */
    void remark(String message) {
        remarks.add(Remark.about(message));
    }

    /** Adds what the body shows. */
    void add(List<Piece> pieces) {
        push(pieces, "", 0);
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            switch (step.piece()) {
                case Piece.Paragraph paragraph -> line(paragraph.text(), step.in());
                case Piece.Note note -> remark(step.in().isEmpty() ? here() : step.in(), note);
                case Piece.Nested nested -> {
                    if (nested.table().isFrame()) {
                        push(nested.table().rows().getFirst().cells().getFirst().content(), step.in(), step.depth());
                    } else {
                        table(nested.table(), step);
                    }
                }
            }
        }
    }

    private void push(List<Piece> pieces, String in, int depth) {
        for (Piece piece : pieces.reversed()) {
            steps.push(new Step(piece, in, depth));
        }
    }

    private void line(String text, String in) {
        if (!text.isBlank()) {
            blocks.add(new SourceBlock.Line(text.strip(), in.isEmpty() ? here() : in));
        }
    }

    /** Where the body has got to, in tables: paragraphs are not numbered on screen. */
    private String here() {
        return tables == 0 ? texts.get("where.before") : texts.get("where.after", tables);
    }

    private void table(FoundTable table, Step step) {
        if (table.rows().isEmpty()) {
            return;
        }
        String name;
        if (step.in().isEmpty()) {
            tables++;
            name = texts.get("where.table", tables);
        } else {
            name = step.depth() < DEEPEST_NAMED ? texts.get("where.nested", step.in()) : step.in();
        }
        TableGrid grid = TableGrid.of(table);
        blocks.add(new SourceBlock.Table(grid.toRows(), (row, column) -> where(name, grid, row, column)));
        grid.hidden()
                .forEach(cell -> remark(
                        where(name, grid, cell.row(), cell.column()),
                        new Piece.Note(
                                texts.get("cell.covered", cell.cell().text()),
                                cell.cell().text())));
        List<Step> inside = new ArrayList<>();
        for (TableGrid.Placed cell : grid.cells()) {
            String where = where(name, grid, cell.row(), cell.column());
            // Or the names of ten thousand tables in tables fill the memory.
            String in = step.depth() < DEEPEST_NAMED ? where : name;
            cell.cell().notes().forEach(note -> remark(where, note));
            cell.cell()
                    .tables()
                    .forEach(nested -> inside.add(new Step(new Piece.Nested(nested), in, step.depth() + 1)));
        }
        inside.reversed().forEach(steps::push);
    }

    private String where(String table, TableGrid grid, int row, int column) {
        return texts.get("where.cell", table, row + 1, grid.countedColumn(row, column));
    }

    private void remark(String where, Piece.Note note) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(new Remark(where, note.message(), Optional.empty(), note.leftOver()));
        } else {
            unsaid++;
        }
    }

    /** Whether nothing was found that could be read. */
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    SourceDocument document() {
        if (unsaid > 0) {
            remarks.add(Remark.about(texts.get("remarks.more", unsaid)));
        }
        return new SourceDocument(blocks, remarks);
    }
}
