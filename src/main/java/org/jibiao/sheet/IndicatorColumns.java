package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;

/**
 * Which column of a table of indicators is which. A table may have columns for several years beside those for the form's year; only the
 * latter are the form's.
 *
 * @param value empty where it cannot be told which of several columns holds the values
 * @param extras the columns that our form has not
 * @param unclear whether several columns may be the values
 */
record IndicatorColumns(
        Optional<HeadColumn> category,
        Optional<HeadColumn> group,
        HeadColumn indicator,
        Optional<HeadColumn> value,
        Optional<HeadColumn> sign,
        Optional<HeadColumn> unit,
        Optional<HeadColumn> note,
        List<HeadColumn> numbers,
        List<HeadColumn> extras,
        boolean unclear) {
    private static final Set<Term> BEGINS_HALF = EnumSet.of(Term.CATEGORY, Term.GROUP, Term.NUMBER, Term.INDICATOR);

    /**
     * The columns under a head; nothing when the indicators of the year cannot be told from others.
     *
     * @param grid the sheet, of which the goals above may say which half of the table is for the year
     */
    static Optional<IndicatorColumns> of(TableHead head, SheetGrid grid, LabelWords words) {
        List<HeadColumn> columns = head.columns();
        List<HeadColumn> names = ofTheYear(columns, Term.INDICATOR);
        if (names.size() == 2) {
            columns = withoutLongHalf(head, names, grid, words);
            names = ofTheYear(columns, Term.INDICATOR);
        }
        return names.size() == 1 ? Optional.of(of(columns, names.getFirst())) : Optional.empty();
    }

    /** Where the first of the columns begins of which an indicator is made. */
    int first() {
        return Stream.of(category, group, Optional.of(indicator))
                .flatMap(Optional::stream)
                .mapToInt(HeadColumn::from)
                .min()
                .orElse(0);
    }

    private static IndicatorColumns of(List<HeadColumn> columns, HeadColumn name) {
        Optional<HeadColumn> category = nearest(columns, Term.CATEGORY, name);
        Optional<HeadColumn> group = nearest(columns, Term.GROUP, name);
        List<HeadColumn> values = ofTheYear(columns, Term.VALUE);
        List<HeadColumn> named = values.stream()
                .filter(column -> LabelWords.isOfTheYear(column.title()))
                .toList();
        Optional<HeadColumn> value = values.size() == 1
                ? Optional.of(values.getFirst())
                : named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        HeadColumn target = value.orElse(name);
        Optional<HeadColumn> sign = value.flatMap(found -> nearest(columns, Term.SIGN, target));
        Optional<HeadColumn> unit = value.flatMap(found -> nearest(columns, Term.UNIT, target));
        Optional<HeadColumn> note = ofTheYear(columns, Term.NOTE).stream()
                .findFirst()
                .or(() -> ofTheYear(columns, Term.SECOND_NOTE).stream().findFirst());
        List<HeadColumn> numbers =
                columns.stream().filter(column -> column.is(Term.NUMBER)).toList();
        List<HeadColumn> extras = new ArrayList<>(columns);
        extras.removeAll(numbers);
        extras.removeIf(column -> !column.longTerm() && (column.is(Term.GRID) || column.is(Term.LONG_GRID)));
        List.of(category, group, Optional.of(name), value, sign, unit, note)
                .forEach(used -> used.ifPresent(extras::remove));
        return new IndicatorColumns(
                category, group, name, value, sign, unit, note, numbers, extras, value.isEmpty() && !values.isEmpty());
    }

    private static List<HeadColumn> ofTheYear(List<HeadColumn> columns, Term term) {
        return columns.stream()
                .filter(column -> column.is(term) && !column.longTerm())
                .toList();
    }

    /** The column of a term that is nearest to another, one for the year before one for several years. */
    private static Optional<HeadColumn> nearest(List<HeadColumn> columns, Term term, HeadColumn to) {
        List<HeadColumn> ofTheYear = ofTheYear(columns, term);
        boolean label = term == Term.CATEGORY || term == Term.GROUP;
        List<HeadColumn> candidates = ofTheYear.isEmpty() && label
                ? columns.stream().filter(column -> column.is(term)).toList()
                : ofTheYear;
        return candidates.stream()
                .filter(column -> !label || candidates.size() == 1 || column.from() < to.from())
                .min((first, second) ->
                        Integer.compare(Math.abs(first.from() - to.from()), Math.abs(second.from() - to.from())));
    }

    /** The columns, those of the half that stands under the goal for several years marked as such. */
    private static List<HeadColumn> withoutLongHalf(
            TableHead head, List<HeadColumn> names, SheetGrid grid, LabelWords words) {
        Optional<Goals> goals = goals(head.row(), grid, words);
        if (goals.isEmpty()) {
            return head.columns();
        }
        HeadColumn first = names.getFirst();
        int second = head.columns().stream()
                .filter(column -> column.from() > first.from()
                        && column.term().filter(BEGINS_HALF::contains).isPresent())
                .mapToInt(HeadColumn::from)
                .findFirst()
                .orElse(names.getLast().from());
        boolean longFirst =
                goals.get().longTerm().column() < goals.get().ofTheYear().column();
        boolean ownGroups = head.all(Term.GROUP).size() > 1;
        boolean ownCategories = head.all(Term.CATEGORY).size() > 1;
        List<HeadColumn> columns = new ArrayList<>();
        for (HeadColumn column : head.columns()) {
            boolean shared = (column.is(Term.GROUP) && !ownGroups) || (column.is(Term.CATEGORY) && !ownCategories);
            boolean longHalf = (column.from() < second) == longFirst;
            columns.add(
                    longHalf && !shared && !column.is(Term.GRID)
                            ? column.asLongTerm(goals.get().longTerm().text())
                            : column);
        }
        return columns;
    }

    private record Goals(At longTerm, At ofTheYear) {}

    /** The labels of a goal for several years and of one for the year that stand side by side above a table. */
    private static Optional<Goals> goals(int before, SheetGrid grid, LabelWords words) {
        for (int row = before - 1; row >= 0; row--) {
            Optional<At> longTerm = grid.textsIn(row)
                    .filter(cell -> words.is(cell.text(), Scope.FIELD, Term.LONG_GOAL))
                    .findFirst();
            Optional<At> ofTheYear = grid.textsIn(row)
                    .filter(cell ->
                            words.is(cell.text(), Scope.FIELD, Term.GOAL) && LabelWords.isOfTheYear(cell.text()))
                    .findFirst();
            if (longTerm.isPresent() && ofTheYear.isPresent()) {
                return Optional.of(new Goals(longTerm.get(), ofTheYear.get()));
            }
        }
        return Optional.empty();
    }
}
