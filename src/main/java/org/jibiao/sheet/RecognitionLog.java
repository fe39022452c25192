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
        remarks.add(new Remark(where(cell), message, place));
    }

    /** Remarks on the whole. */
    void remark(String message) {
        remarks.add(Remark.about(message));
    }

    /** Remarks on the whole, and shows a place. */
    void remark(String message, Place place) {
        remarks.add(new Remark("", message, Optional.of(place)));
    }

    /** Remarks on a line around the table that found no field. */
    void leftOver(int heading, String message, Optional<Place> near, String text) {
        remarks.add(Remark.leftOver(locator.whereHeading(heading), message, near, text));
    }

    /** Remarks on cells, the first of which is given, that found no field. */
    void leftOver(At first, String message, Optional<Place> near, String text) {
        remarks.add(Remark.leftOver(where(first), message, near, text));
    }

    /** Remarks on every cell with a text that nobody has understood. */
    void remarkLeftovers(SheetGrid grid) {
        Optional<Place> above = Optional.empty();
        for (int row = 0; row < grid.rows(); row++) {
            Optional<Place> last = above;
            for (At cell : grid.beginningIn(row)) {
                if (!cell.isBlank() && !isUnderstood(cell)) {
                    Optional<Place> near = near(grid, cell).or(() -> last);
                    leftOver(cell, texts.get("cell.leftOver", cell.text()), near, cell.text());
                }
            }
            above = grid.beginningIn(row).reversed().stream()
                    .flatMap(cell -> Optional.ofNullable(places.get(position(cell))).stream())
                    .findFirst()
                    .or(() -> last);
        }
    }

    /** What the cell of the same row that is next to one shows. */
    private Optional<Place> near(SheetGrid grid, At cell) {
        Optional<Place> near = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (At other : grid.beginningIn(cell.row())) {
            Place place = places.get(position(other));
            if (place != null && Math.abs(other.column() - cell.column()) < distance) {
                distance = Math.abs(other.column() - cell.column());
                near = Optional.of(place);
            }
        }
        return near;
    }

    private String where(At cell) {
        return locator.where(cell.row(), cell.column());
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
