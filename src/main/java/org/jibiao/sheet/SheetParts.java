package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;

/**
 * Where the parts of a form are in a sheet, in whatever order: a table of tasks or of indicators begins with its head and goes on until a
 * label of something else stands at its left; all other rows are fields beside their labels.
 */
final class SheetParts {
    /** Labels that stand beside a table and do not end it. */
    private static final Set<Term> BESIDE_TASKS = EnumSet.of(Term.TASKS);

    private static final Set<Term> BESIDE_GRID = EnumSet.of(Term.GRID, Term.LONG_GRID);

    /** What tells the head of the indicators from a row that happens to have the word. */
    private static final Set<Term> BESIDE_INDICATORS =
            EnumSet.of(Term.VALUE, Term.LONG_VALUE, Term.PAST_VALUE, Term.GROUP, Term.CATEGORY);

    /** Heads that are no words of an indicator. */
    private static final Set<Term> LIKE_HEADS = EnumSet.of(
            Term.CATEGORY, Term.GROUP, Term.INDICATOR, Term.VALUE, Term.LONG_VALUE, Term.PAST_VALUE, Term.NOTE);

    /** What a task may be called too. */
    private static final Set<Term> LIKE_TASKS = EnumSet.of(
            Term.GOVERNMENT_PART,
            Term.OTHER_FUNDS,
            Term.BASIC,
            Term.PROJECT_SPENDING,
            Term.SPENDING_PART,
            Term.AMOUNTS,
            Term.TASKS);

    private final SheetGrid grid;
    private final LabelWords words;
    private final List<Part> parts = new ArrayList<>();

    private SheetParts(SheetGrid grid, LabelWords words) {
        this.grid = grid;
        this.words = words;
    }

    /** Rows of a sheet that belong together. */
    sealed interface Part {
        /** The first row. */
        int from();

        /** The row after the last. */
        int to();
    }

    /** Rows with labels and what stands beside or under them. */
    record Fields(int from, int to) implements Part {}

    /** The tasks with their head. */
    record Tasks(int from, int to, TableHead head) implements Part {}

    /** Indicators with their head. */
    record Indicators(int from, int to, TableHead head) implements Part {}

    static List<Part> of(SheetGrid grid, LabelWords words) {
        SheetParts parts = new SheetParts(grid, words);
        parts.find();
        return parts.parts;
    }

    private void find() {
        Optional<TableHead> indicators = Optional.empty();
        Optional<TableHead> tasks = Optional.empty();
        int from = 0;
        for (int row = 0; row < grid.rows(); ) {
            Optional<TableHead> nextIndicators = indicatorHead(grid, row, words);
            Optional<TableHead> nextTasks = nextIndicators.isPresent() ? Optional.empty() : taskHead(grid, row, words);
            boolean inTable = indicators.isPresent() || tasks.isPresent();
            boolean ends =
                    inTable && nextIndicators.isEmpty() && nextTasks.isEmpty() && endsTable(row, indicators, tasks);
            if (nextIndicators.isPresent() || nextTasks.isPresent() || ends) {
                add(from, row, indicators, tasks);
                from = row;
                indicators = nextIndicators;
                tasks = nextTasks;
            }
            row = nextIndicators.or(() -> nextTasks).map(TableHead::rowAfter).orElse(row + 1);
        }
        add(from, grid.rows(), indicators, tasks);
    }

    private void add(int from, int to, Optional<TableHead> indicators, Optional<TableHead> tasks) {
        if (from >= to) {
            return;
        }
        if (indicators.isPresent()) {
            parts.add(new Indicators(from, to, indicators.get()));
        } else if (tasks.isPresent()) {
            parts.add(new Tasks(from, to, tasks.get()));
        } else {
            parts.add(new Fields(from, to));
        }
    }

    /** The head of the indicators, if it begins in a row: it names at least them, and their values or their groups. */
    private static Optional<TableHead> indicatorHead(SheetGrid grid, int row, LabelWords words) {
        return TableHead.at(grid, row, words, Scope.GRID_HEAD)
                .filter(head -> head.first(Term.INDICATOR).isPresent()
                        && BESIDE_INDICATORS.stream()
                                .anyMatch(term -> head.first(term).isPresent()));
    }

    /** Whether a row in a table of indicators has nearly nothing but heads, under which no indicators can be told. */
    private boolean isOtherHead(int row) {
        List<At> cells = grid.textsIn(row).toList();
        long heads = cells.stream()
                .flatMap(cell -> words.read(cell.text(), Scope.GRID_HEAD).stream())
                .filter(label -> LIKE_HEADS.contains(label.term()))
                .count();
        return heads > 1 && heads * 2 > cells.size();
    }

    /** The head of the tasks, if it begins in a row: it names at least them and their content, or their amounts. */
    private static Optional<TableHead> taskHead(SheetGrid grid, int row, LabelWords words) {
        return TableHead.at(grid, row, words, Scope.TASK_HEAD).filter(head -> {
            Optional<HeadColumn> name = head.last(Term.TASK_NAME);
            return name.isPresent()
                    && (head.first(Term.TASK_CONTENT).isPresent()
                            || (head.first(Term.AMOUNTS).isPresent()
                                    && name.get().title().endsWith("名称")));
        });
    }

    private boolean endsTable(int row, Optional<TableHead> indicators, Optional<TableHead> tasks) {
        Optional<At> first = grid.textsIn(row).findFirst();
        if (first.isEmpty()) {
            return false;
        }
        if (indicators.isPresent() && isOtherHead(row)) {
            return true;
        }
        Optional<Term> term = term(first.get());
        if (term.isEmpty()) {
            return LabelWords.isTitleLike(first.get().text())
                    && grid.textsIn(row).count() == 1;
        }
        return indicators
                .map(head -> endsIndicators(first.get(), term.get(), row, head))
                .orElseGet(() -> endsTasks(first.get(), term.get(), tasks.orElseThrow()));
    }

    private boolean endsIndicators(At first, Term term, int row, TableHead head) {
        HeadColumn name = head.first(Term.INDICATOR).orElseThrow();
        boolean isRow = grid.textsIn(row).anyMatch(name::holds)
                && grid.textsIn(row)
                        .anyMatch(cell -> head.first(Term.VALUE)
                                .filter(value -> value.holds(cell))
                                .isPresent());
        return !BESIDE_GRID.contains(term) && first.column() < name.from() && !isRow;
    }

    private static boolean endsTasks(At first, Term term, TableHead head) {
        HeadColumn name = head.last(Term.TASK_NAME).orElseThrow();
        if (first.column() < name.from()) {
            return !BESIDE_TASKS.contains(term) && !head.columns().getFirst().is(Term.NUMBER);
        }
        return first.column() == name.from() && !LIKE_TASKS.contains(term);
    }

    /** What the label of a cell means, also where its value stands in the same cell. */
    private Optional<Term> term(At cell) {
        Optional<Term> term = words.read(cell.text(), Scope.FIELD).map(Label::term);
        if (term.isPresent()) {
            return term;
        }
        return words.segments(cell.text()).stream()
                .limit(1)
                .flatMap(segment -> segment.label().stream())
                .map(Label::term)
                .findFirst();
    }
}
