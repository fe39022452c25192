package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term.Scope;

/** The cells around a label: beside it, under it, and which of them are labels themselves. */
record Neighbours(SheetGrid grid, LabelWords words) {
    /** The texts to the right of a label, in all its rows, up to the next label. */
    List<At> beside(At label, int to, Predicate<At> isNext) {
        List<At> cells = new ArrayList<>();
        for (int row = label.row(); row < Math.min(label.rowAfter(), to); row++) {
            for (At cell : grid.textsIn(row).toList()) {
                if (cell.column() >= label.columnAfter()) {
                    if (isNext.test(cell)) {
                        break;
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** The texts directly under a label. */
    List<At> under(At label, int to) {
        if (label.rowAfter() >= to) {
            return List.of();
        }
        return grid.textsIn(label.rowAfter())
                .filter(cell -> cell.overlaps(label) && cell.column() >= label.column() && !isLabel(cell))
                .toList();
    }

    boolean hasOnlyLabels(int row) {
        return grid.textsIn(row).allMatch(this::isLabel);
    }

    boolean beginsWithLabel(At cell) {
        return isLabel(cell)
                || words.segments(cell.text()).stream()
                        .limit(1)
                        .anyMatch(segment -> segment.label().isPresent());
    }

    boolean isLabel(At cell) {
        return words.read(cell.text(), Scope.FIELD).isPresent();
    }
}
