package org.jibiao.form;

import java.util.Optional;

/**
 * A place in a form that can be pointed at: a change happens there, a remark or a finding speaks of it, the editor
 * moves the focus to it, a cell of the printed sheet shows it. All indexes begin at 0.
 */
public sealed interface Place {
    /** The whole row of tasks or indicators in which a cell stands; empty for what is no cell of such a row. */
    default Optional<Place> wholeRow() {
        return switch (this) {
            case TaskName name -> Optional.of(new Task(name.task()));
            case TaskContent content -> Optional.of(new Task(content.task()));
            case IndicatorName name -> Optional.of(name.at());
            case IndicatorValue value -> Optional.of(value.at());
            case IndicatorNote note -> Optional.of(note.at());
            case Year year -> Optional.empty();
            case Department department -> Optional.empty();
            case AnnualGoal goal -> Optional.empty();
            case Amount amount -> Optional.empty();
            case Task task -> Optional.empty();
            case Category category -> Optional.empty();
            case Group group -> Optional.empty();
            case Row row -> Optional.empty();
        };
    }

    /** The budget year in the title. */
    record Year() implements Place {}

    /** The 部门名称. */
    record Department() implements Place {}

    /** The 年度履职目标. */
    record AnnualGoal() implements Place {}

    /** A whole row of the 年度主要任务. */
    record Task(int task) implements Place {}

    /** A 任务名称. */
    record TaskName(int task) implements Place {}

    /** A 主要内容. */
    record TaskContent(int task) implements Place {}

    /** An amount of the 预算情况. */
    record Amount(AmountField field) implements Place {}

    /** A 一级指标. */
    record Category(int category) implements Place {}

    /** A 二级指标. */
    record Group(int category, int group) implements Place {
        public Row row(int row) {
            return new Row(this, row);
        }
    }

    /** A whole row of the indicators. */
    record Row(Group in, int row) implements Place {}

    /** A 三级指标. */
    record IndicatorName(Row at) implements Place {}

    /** A 指标值. */
    record IndicatorValue(Row at) implements Place {}

    /** A 指标值说明, at the row at which its cell begins. */
    record IndicatorNote(Row at) implements Place {}
}
