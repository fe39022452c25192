package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jibiao.form.Place;
import org.jibiao.sheet.LabelWords.Segment;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;
import org.jibiao.standard.Vocabulary.MoneyUnit;

/**
 * Reads what stands beside or under its label, or with it in one cell or line: the headings, the goal, the amounts, and whatever other
 * places have there.
 */
final class FieldRows {
    private static final Set<Term> GOALS = EnumSet.of(Term.GOAL, Term.LONG_GOAL);

    /** Labels that stand beside others and have no value. */
    private static final Set<Term> BESIDE = EnumSet.of(
            Term.TASKS,
            Term.BUDGET,
            Term.SOURCES,
            Term.STRUCTURE,
            Term.GRID,
            Term.LONG_GRID,
            Term.AMOUNTS,
            Term.CURRENT_YEAR);

    private static final Set<Term> TABLES = EnumSet.of(Term.TASKS, Term.GRID, Term.LONG_GRID);

    /** The name of a goal among several, in a cell of its own. */
    private static final Pattern GOAL_NAME = Pattern.compile("^(?:年度)?目标[0-9一二三四五六七八九十]{1,2}[:：]?$");

    /** What stands at the labels of a foot before anybody fills it in. */
    private static final Pattern NOT_FILLED_IN = Pattern.compile("[_/]*(?:年_*月_*日)?(?:[(](?:签字|签章|签名|盖章|公章)[)])?[_/]*");

    private final SheetGrid grid;
    private final LabelWords words;
    private final Neighbours neighbours;
    private final RecognitionLog log;
    private final Fields fields;
    private final Amounts amounts;

    /** In which column the total for several years stands, so that what is under it belongs to it. */
    private final Map<Integer, Term> totals = new HashMap<>();

    FieldRows(Scan scan, Fields fields, Amounts amounts) {
        this.grid = scan.grid();
        this.words = scan.words();
        this.neighbours = new Neighbours(grid, words);
        this.log = scan.log();
        this.fields = fields;
        this.amounts = amounts;
    }

    /** Reads a line around the table. */
    void readHeading(int index, String line) {
        if (line.isBlank() || LabelWords.isMark(line)) {
            return;
        }
        Written written = Written.in(index, line);
        if (!readTitle(written) && !readSegments(written, Integer.MAX_VALUE)) {
            String message = log.texts().get("heading.leftOver", written.text());
            written.leftOver(message, Optional.empty(), log);
        }
    }

    void read(SheetParts.Fields rows) {
        totals.clear();
        for (int row = rows.from(); row < rows.to(); row++) {
            for (At cell : grid.textsIn(row).toList()) {
                if (!log.isUnderstood(cell)) {
                    read(cell, rows.to());
                }
            }
        }
    }

    private void read(At cell, int to) {
        Optional<Label> label = words.read(cell.text(), Scope.FIELD);
        Written written = Written.in(cell, cell.text());
        if (label.isPresent()) {
            log.fixed(cell);
            readLabelled(cell, label.get(), to);
        } else if (LabelWords.isMark(cell.text()) && grid.textsIn(cell.row()).count() == 1) {
            log.fixed(cell);
        } else if (!readTitle(written)) {
            readSegments(written, to);
        }
    }

    /** A title, or the line with the year under it. */
    private boolean readTitle(Written written) {
        Optional<Integer> alone = YearWords.alone(written.text());
        if (alone.isPresent()) {
            fields.year(alone.get(), written);
            return true;
        }
        boolean title = words.title(written.text()).isPresent();
        if (title) {
            written.cell().ifPresent(log::fixed);
            YearWords.named(written.text()).ifPresent(year -> fields.year(year, written));
        }
        return title;
    }

    /** Labels with their values in one text; false when it is none. */
    private boolean readSegments(Written whole, int to) {
        List<Segment> segments = words.segments(whole.text());
        if (segments.isEmpty()) {
            return false;
        }
        Segment first = segments.getFirst();
        boolean beginsWithLabel = first.label().isPresent();
        if (!beginsWithLabel && !isHeading(first.value())) {
            return false;
        }
        whole.cell().ifPresent(log::fixed);
        if (segments.stream().allMatch(FieldRows::isFoot)) {
            remarkFoot(whole, segments);
            return true;
        }
        boolean goal = beginsWithLabel
                && (GOALS.contains(first.label().get().term())
                        || first.label().get().term() == Term.DUTIES
                        || first.label().get().term() == Term.ELSEWHERE);
        if (goal && whole.cell().isPresent()) {
            // A long text may have what looks like labels in it.
            int begin = whole.text().indexOf(first.written()) + first.written().length();
            String value = whole.text().substring(begin).replaceFirst("^\\s*[:：]", "");
            take(first.label().get(), first.written(), List.of(new Written(value.strip(), whole.cell(), -1)));
            return true;
        }
        for (Segment segment : segments) {
            Written value = new Written(segment.value(), whole.cell(), whole.heading());
            if (segment.label().isEmpty()) {
                readTitle(value);
            } else if (segment.value().isEmpty()
                    && segment.equals(segments.getLast())
                    && whole.cell().isPresent()) {
                readLabelled(whole.cell().get(), segment.label().get(), to);
            } else {
                take(segment.label().get(), segment.written(), List.of(value));
            }
        }
        return true;
    }

    /** Who filled the form in and when has no field; labels with nothing at them say nothing. */
    private void remarkFoot(Written whole, List<Segment> segments) {
        boolean filledIn = !segments.stream()
                .allMatch(segment ->
                        NOT_FILLED_IN.matcher(FormWords.bare(segment.value())).matches());
        if (filledIn) {
            whole.leftOver(log.texts().get("foot.leftOver", whole.text()), Optional.empty(), log);
        }
    }

    private static boolean isFoot(Segment segment) {
        return segment.label().filter(label -> label.term() == Term.FOOT).isPresent();
    }

    private boolean isHeading(String text) {
        return YearWords.alone(text).isPresent() || words.title(text).isPresent() || LabelWords.isMark(text);
    }

    /** Reads what belongs to a label that has its cell to itself. */
    private void readLabelled(At label, Label meaning, int to) {
        if (BESIDE.contains(meaning.term())) {
            if (!TABLES.contains(meaning.term())) {
                amounts.sees(meaning.unit());
            }
        } else if (GOALS.contains(meaning.term()) || meaning.term() == Term.DUTIES) {
            readGoal(label, meaning, to);
        } else if (isAmount(meaning.term())) {
            readAmount(label, meaning, to);
        } else {
            List<At> cells = neighbours.beside(label, to, neighbours::beginsWithLabel);
            if (cells.isEmpty() && neighbours.hasOnlyLabels(label.row())) {
                cells = neighbours.under(label, to);
            }
            take(
                    meaning,
                    name(label),
                    cells.stream().map(cell -> Written.in(cell, cell.text())).toList());
        }
    }

    private static String name(At label) {
        return FormWords.unmarked(label.text().replaceAll("\\s*\\n\\s*", "")).replaceFirst("[:：]$", "");
    }

    private void take(Label label, String name, List<Written> values) {
        Optional<Written> single = values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
        switch (label.term()) {
            case DEPARTMENT, DEPARTMENT_AND_CODE, UNIT_NAME ->
                single.ifPresentOrElse(
                        value -> fields.department(label.term(), name, value),
                        () -> fields.department(label.term(), name, Written.in(0, "")));
            case GOAL, DUTIES -> fields.goal(label.term(), name, values);
            case YEAR -> single.ifPresent(value -> readYear(name, value));
            case MONEY_UNIT -> single.ifPresent(value -> readUnit(name, value));
            case LONG_GOAL -> values.forEach(value -> elsewhere(name, value, Optional.of(new Place.AnnualGoal())));
            default -> {
                if (isAmount(label.term())) {
                    values.forEach(value -> amounts.take(label.term(), name, value, label.unit()));
                } else {
                    elsewhere(name, values);
                }
            }
        }
    }

    private void readYear(String name, Written value) {
        Optional<Integer> year = YearWords.alone(value.text());
        if (year.isPresent()) {
            fields.year(year.get(), value);
        } else {
            elsewhere(name, value, Optional.of(new Place.Year()));
        }
    }

    private void readUnit(String name, Written value) {
        Optional<MoneyUnit> unit = words.unit(value.text());
        if (unit.isPresent()) {
            value.cell().ifPresent(log::fixed);
            amounts.inUnit(unit.get());
        } else {
            elsewhere(name, value, Optional.empty());
        }
    }

    /** What stands at a label that our form has not, in one remark. */
    private void elsewhere(String name, List<Written> values) {
        if (!values.isEmpty()) {
            String text = String.join("\n", values.stream().map(Written::text).toList());
            values.forEach(value -> value.cell().ifPresent(log::fixed));
            Written first = values.getFirst();
            elsewhere(name, new Written(text, first.cell(), first.heading()), Optional.empty());
        }
    }

    private void elsewhere(String name, Written value, Optional<Place> near) {
        if (!value.isBlank()) {
            value.leftOver(log.texts().get("field.elsewhere", name, value.text()), near, log);
        }
    }

    private void readGoal(At label, Label meaning, int to) {
        List<At> cells = neighbours.beside(label, to, neighbours::isLabel);
        boolean aboveOthers = cells.isEmpty()
                && grid.textsIn(label.row())
                        .filter(cell -> cell.column() >= label.columnAfter())
                        .findFirst()
                        .flatMap(cell -> words.read(cell.text(), Scope.FIELD))
                        .filter(next -> GOALS.contains(next.term()))
                        .isPresent();
        if (aboveOthers) {
            return;
        }
        if (cells.isEmpty()) {
            cells = goingOn(neighbours.under(label, to), label.rowAfter() + 1, label.column(), to);
        } else {
            cells = goingOn(cells, label.rowAfter(), label.columnAfter(), to);
        }
        take(meaning, name(label), named(cells));
    }

    /** The cells of a goal, and those of the rows below that no label names. */
    private List<At> goingOn(List<At> cells, int from, int column, int to) {
        List<At> all = new ArrayList<>(cells);
        for (int row = from; row < to && !cells.isEmpty(); row++) {
            List<At> more = grid.textsIn(row).toList();
            boolean goesOn = more.stream()
                    .allMatch(cell -> cell.column() >= column
                            && !neighbours.isLabel(cell)
                            && words.title(cell.text()).isEmpty()
                            && !startsWithLabel(cell));
            if (!goesOn
                    || grid.bandBegin(row) != grid.bandBegin(cells.getFirst().row())) {
                break;
            }
            all.addAll(more);
        }
        return all;
    }

    private boolean startsWithLabel(At cell) {
        return words.segments(cell.text()).stream().limit(1).anyMatch(FieldRows::isFoot);
    }

    /** The pieces of a goal; a cell that only says 目标1 goes with the one beside it. */
    private static List<Written> named(List<At> cells) {
        List<Written> pieces = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            At cell = cells.get(i);
            if (GOAL_NAME.matcher(cell.text()).matches()
                    && i + 1 < cells.size()
                    && cells.get(i + 1).row() == cell.row()) {
                At beside = cells.get(i + 1);
                String name = cell.text().replaceFirst("[:：]$", "");
                pieces.add(new Written("", Optional.of(cell), -1));
                pieces.add(Written.in(beside, name + "：" + beside.text()));
                i++;
            } else {
                pieces.add(Written.in(cell, cell.text()));
            }
        }
        return pieces;
    }

    private void readAmount(At label, Label meaning, int to) {
        Term term = termInContext(label, meaning.term());
        Optional<MoneyUnit> unit = meaning.unit().or(() -> unitOver(label));
        amounts.sees(unit);
        List<At> cells = neighbours.beside(label, to, neighbours::beginsWithLabel);
        if (cells.isEmpty()) {
            cells = neighbours.hasOnlyLabels(label.row()) ? neighbours.under(label, to) : amountsUnder(label, to);
        }
        if (cells.size() > 1) {
            cells = ofTheYear(cells);
        }
        if (cells.size() == 1) {
            amounts.take(
                    term,
                    name(label),
                    Written.in(cells.getFirst(), cells.getFirst().text()),
                    unit);
        }
    }

    /** What an amount's label means: under or beside the total for several years it is a part of that. */
    private Term termInContext(At label, Term term) {
        if (term == Term.TOTAL || term == Term.LONG_TOTAL) {
            totals.put(label.column(), term);
            return term;
        }
        Optional<Term> beside = grid.textsIn(label.row())
                .filter(cell -> cell.column() < label.column())
                .flatMap(cell -> words.read(cell.text(), Scope.FIELD).stream())
                .map(Label::term)
                .filter(total -> total == Term.TOTAL || total == Term.LONG_TOTAL)
                .reduce((first, second) -> second);
        Term total = beside.orElse(totals.getOrDefault(label.column(), Term.TOTAL));
        return total == Term.LONG_TOTAL ? Term.LONG_TOTAL : term;
    }

    private Optional<MoneyUnit> unitOver(At label) {
        for (int column = 0; column < label.column(); column++) {
            Optional<MoneyUnit> unit =
                    grid.covering(label.row(), column).flatMap(cell -> words.unitNamedIn(cell.text()));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return label.row() == 0
                ? Optional.empty()
                : grid.covering(label.row() - 1, label.column())
                        .filter(cell -> cell.columnAfter() > label.columnAfter() || cell.column() < label.column())
                        .flatMap(cell -> words.unitNamedIn(cell.text()));
    }

    /** Of several amounts the one under the head of the current year; all when there is no such head. */
    private List<At> ofTheYear(List<At> cells) {
        for (int row = cells.getFirst().row() - 1; row >= 0; row--) {
            List<At> heads = grid.textsIn(row)
                    .filter(cell -> words.is(cell.text(), Scope.FIELD, Term.CURRENT_YEAR))
                    .toList();
            if (!heads.isEmpty()) {
                return cells.stream()
                        .filter(cell -> heads.stream().anyMatch(cell::overlaps))
                        .toList();
            }
        }
        return cells;
    }

    private static boolean isAmount(Term term) {
        return switch (term) {
            case TOTAL, LONG_TOTAL, GOVERNMENT, GOVERNMENT_PART, FISCAL_ACCOUNT, UNIT_FUNDS -> true;
            case OTHER_FUNDS, BASIC, PROJECT_SPENDING, SPENDING_PART -> true;
            default -> false;
        };
    }

    /** The amount under a label that is one of several heads, beside whatever other label: only what is an amount for certain. */
    private List<At> amountsUnder(At label, int to) {
        boolean isHead = grid.textsIn(label.row())
                .filter(cell -> cell.columnAfter() > label.column())
                .allMatch(neighbours::isLabel);
        return isHead
                ? neighbours.under(label, to).stream()
                        .filter(cell -> amounts.isAmount(cell.text()))
                        .toList()
                : List.of();
    }
}
