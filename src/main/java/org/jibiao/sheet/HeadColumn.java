package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Vocabulary.MoneyUnit;

/**
 * A column of a table under its head.
 *
 * @param from the first of the grid's columns that it covers
 * @param to after the last
 * @param term what the head means; empty when it is not known
 * @param title the words of the head, those above it first
 * @param longTerm whether it is about several years
 * @param unit the unit of amounts that the head names
 */
record HeadColumn(int from, int to, Optional<Term> term, String title, boolean longTerm, Optional<MoneyUnit> unit) {
    HeadColumn {
        Objects.requireNonNull(term);
        Objects.requireNonNull(title);
        Objects.requireNonNull(unit);
    }

    boolean is(Term wanted) {
        return term.filter(own -> own == wanted).isPresent();
    }

    /** Whether the head is no head but a label that stands beside the whole table. */
    boolean isBesideAll() {
        return is(Term.GRID) || is(Term.LONG_GRID);
    }

    /** Whether a cell lies within the column. */
    boolean holds(At cell) {
        return cell.column() >= from && cell.columnAfter() <= to;
    }

    HeadColumn at(int newFrom, int newTo) {
        return new HeadColumn(newFrom, newTo, term, title, longTerm, unit);
    }

    HeadColumn asLongTerm(String prefix) {
        return new HeadColumn(from, to, term, (prefix + " " + title).strip(), true, unit);
    }
}
