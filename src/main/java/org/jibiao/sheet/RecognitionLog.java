package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.text.Texts;

/** Keeps count of the cells while a sheet is read: what each shows, which have been understood, and what is to be said of them. */
final class RecognitionLog {
    private final Texts texts = new Texts(RecognitionLog.class);
    private final CellLocator locator;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Recognition.Position, Place> places = new HashMap<>();
    private final Set<Recognition.Position> understood = new HashSet<>();

    RecognitionLog(CellLocator locator) {
        this.locator = locator;
    }

    /** A cell holds a fixed text of the form, or nothing. */
    void fixed(At cell) {
        understood.add(position(cell));
    }

    /** A cell shows a place of the form. */
    void shows(At cell, Place place) {
        understood.add(position(cell));
        places.putIfAbsent(position(cell), place);
    }

    boolean isUnderstood(At cell) {
        return understood.contains(position(cell));
    }

    Texts texts() {
        return texts;
    }

    /** Remarks on a cell. */
    void remark(At cell, String message, Optional<Place> place) {
        remarks.add(new Remark(locator.where(cell.row(), cell.column()), message, place));
    }

    /** Remarks on the whole. */
    void remark(String message) {
        remarks.add(new Remark("", message, Optional.empty()));
    }

    /** Remarks on every cell with a text that nobody has understood. */
    void remarkLeftovers(SheetGrid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            for (At cell : grid.beginningIn(row)) {
                if (!cell.isBlank() && !isUnderstood(cell)) {
                    remark(cell, texts.get("cell.leftOver", cell.text()), Optional.empty());
                }
            }
        }
    }

    List<Remark> remarks() {
        return remarks;
    }

    Map<Recognition.Position, Place> places() {
        return places;
    }

    private static Recognition.Position position(At cell) {
        return new Recognition.Position(cell.row(), cell.column());
    }
}
