package org.jibiao.format.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a table before its rows are read.
 *
 * @param columns the columns to the right of the labels
 * @param groups the labels that stand before rows, in their order; empty when the rows of the table have none
 * @param rests what is still to be printed of a label that stands before the whole table
 * @param noteMayBeShared whether a cell of the last column may cover several rows
 * @param judge what rows of the table say
 */
record TablePlan(
        List<Column> columns, List<GroupLabel> groups, LabelRests rests, boolean noteMayBeShared, RowJudge judge) {
    TablePlan {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** Every label that stands before rows. */
    Set<String> labels() {
        return groups.stream()
                .flatMap(group -> Stream.of(group.category(), group.group()))
                .map(LabelMatch::bare)
                .collect(Collectors.toSet());
    }

    /** A 二级指标 and the 一级指标 above it. */
    record GroupLabel(String category, String group) {}
}
