package org.jibiao.format.text;

import java.util.List;
import org.jibiao.format.text.TablePlan.GroupLabel;
import org.jibiao.standard.FormStandard;

/** How wide the columns of a standard's form are in print, and what its tables hold. */
final class PublishedColumns {
    private final FormStandard standard;
    private final FormStandard.Layout layout;

    PublishedColumns(FormStandard standard) {
        this.standard = standard;
        this.layout = standard.layout();
    }

    /** The column of the 年度履职目标. */
    Column goal() {
        return column(layout.tableWidth() - layout.category());
    }

    /** The 年度主要任务; the rest of its label may still be printed in its rows. */
    TablePlan tasks(LabelRests labelRests) {
        Column name = column(layout.taskName());
        Column content = column(layout.tableWidth() - layout.category() - layout.taskName());
        return new TablePlan(List.of(name, content), List.of(), labelRests, false, new TaskJudge());
    }

    /** The indicators. */
    TablePlan indicators() {
        List<GroupLabel> groups = standard.categories().stream()
                .flatMap(category ->
                        category.groups().stream().map(group -> new GroupLabel(category.name(), group.name())))
                .toList();
        return new TablePlan(
                List.of(column(layout.indicator()), column(layout.value()), column(layout.note())),
                groups,
                LabelRests.NONE,
                true,
                new IndicatorJudge(standard));
    }

    /** A half-width character is half as wide as the type is high. */
    private Column column(double width) {
        return new Column((width - 2 * layout.paddingX()) / (layout.bodySize() / 2));
    }
}
