package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The 指标值说明 cells of a group, of which one may cover several rows. However rows come, go and change places, every row keeps the
 * note that it shows, and neighbours that show the same cell go on sharing it.
 */
final class NoteCells {
    private NoteCells() {}

    /**
     * Puts a row before the one at an index. A row without a note of its own shares the cell above it; a row with one, put into the
     * middle of a shared cell, parts it in two.
     */
    static List<Indicator> inserted(List<Indicator> rows, int at, Indicator added) {
        return changed(rows, cells -> {
            Cell above = at == 0 ? Cell.TOP : cells.get(at - 1).cell();
            cells.add(at, new Line(added, added.note().isPresent() ? new Cell(added.note()) : above));
        });
    }

    /** Takes a row out. A note that rows below it share stays with them. */
    static List<Indicator> removed(List<Indicator> rows, int at) {
        return changed(rows, cells -> cells.remove(at));
    }

    /** Moves a row. One that leaves the cell it shared takes the text along. */
    static List<Indicator> moved(List<Indicator> rows, int from, int to) {
        return changed(rows, cells -> cells.add(to, cells.remove(from)));
    }

    private static List<Indicator> changed(List<Indicator> rows, Consumer<List<Line>> change) {
        List<Line> lines = new ArrayList<>();
        Cell cell = Cell.TOP;
        for (Indicator row : rows) {
            if (row.note().isPresent()) {
                cell = new Cell(row.note());
            }
            lines.add(new Line(row, cell));
        }
        change.accept(lines);
        List<Indicator> changed = new ArrayList<>();
        Cell above = Cell.TOP;
        for (Line line : lines) {
            changed.add(line.row()
                    .withNote(
                            line.cell() == above
                                    ? Optional.empty()
                                    : line.cell().begun()));
            above = line.cell();
        }
        return changed;
    }

    /** A row and the note cell that it shows. */
    private record Line(Indicator row, Cell cell) {}

    /** A note cell; told from another by identity, because two cells may have the same text. */
    private static final class Cell {
        /** The blank cell with which a group begins whose first row has no note. */
        static final Cell TOP = new Cell(Optional.empty());

        private final Optional<String> text;

        Cell(Optional<String> text) {
            this.text = text;
        }

        /** The note of the row at which the cell begins. */
        Optional<String> begun() {
            return Optional.of(text.orElse(""));
        }
    }
}
