package org.jibiao.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jibiao.sheet.SheetGrid.At;
import org.jibiao.standard.FormStandard.Labels;

/**
 * Where the parts of a form are in a sheet: each begins with a row that has its label or its heads, and ends where the next begins. A part
 * that is not there has no rows.
 *
 * @param goal the rows of the 年度履职目标
 * @param tasks the rows of the 年度主要任务
 * @param budget the rows of the 预算情况
 * @param indicators the rows of the indicators
 */
record SheetParts(Rows goal, Rows tasks, Rows budget, Rows indicators) {
    /**
     * Rows of a sheet.
     *
     * @param from the first
     * @param to after the last
     */
    record Rows(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    static SheetParts of(SheetGrid grid, FormWords words) {
        Labels labels = words.labels();
        int end = grid.rows();
        int indicators =
                first(grid, 0, List.of(labels.indicator(), labels.value())).orElse(end);
        int budget = firstOfAny(grid, indicators, labels.budget(), labels.total());
        int tasks = Math.min(
                budget,
                Math.min(
                        firstOfAny(grid, budget, labels.mainTasks()),
                        first(grid, 0, List.of(labels.taskName(), labels.taskContent()))
                                .orElse(budget)));
        int goal = firstOfAny(grid, tasks, labels.annualGoal());
        return new SheetParts(
                new Rows(goal, tasks),
                new Rows(tasks, budget),
                new Rows(budget, indicators),
                new Rows(indicators, end));
    }

    int count() {
        return (int) Arrays.asList(goal, tasks, budget, indicators).stream()
                .filter(rows -> !rows.isEmpty())
                .count();
    }

    /** The first row before another in which one of the labels begins; the other when there is none. */
    private static int firstOfAny(SheetGrid grid, int end, String... labels) {
        return IntStream.range(0, end)
                .filter(row -> Arrays.stream(labels)
                        .anyMatch(label -> find(grid, row, label).isPresent()))
                .findFirst()
                .orElse(end);
    }

    /** The first row in which all the heads begin. */
    private static Optional<Integer> first(SheetGrid grid, int from, List<String> heads) {
        return IntStream.range(from, grid.rows())
                .filter(row ->
                        heads.stream().allMatch(head -> find(grid, row, head).isPresent()))
                .boxed()
                .findFirst();
    }

    /** The cell that begins in a row with a fixed text. */
    static Optional<At> find(SheetGrid grid, int row, String fixed) {
        return grid.beginningIn(row).stream()
                .filter(cell -> FormWords.same(cell.text(), fixed))
                .findFirst();
    }
}
