package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The 指标值说明 cells of a group, of which one may cover several rows. */
final class NoteCells {
    private NoteCells() {}

    /**
     * Moves a row. The rows keep the notes that they show: a row that leaves the cell it shared takes the text along, and
     * neighbours that still show the same cell go on sharing it.
     */
    static List<Indicator> movedWithNotes(List<Indicator> rows, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        Optional<String> text = Optional.empty();
        int cell = 0;
        for (Indicator row : rows) {
            if (row.note().isPresent()) {
                cell++;
                text = row.note();
            }
            cells.add(new Cell(row, cell, text));
        }
        cells.add(to, cells.remove(from));
        List<Indicator> moved = new ArrayList<>();
        int above = -1;
        for (Cell at : cells) {
            moved.add(at.row().withNote(at.number() == above ? Optional.empty() : at.text()));
            above = at.number();
        }
        return moved;
    }

    private record Cell(Indicator row, int number, Optional<String> text) {}
}
