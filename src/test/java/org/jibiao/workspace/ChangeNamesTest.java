package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.junit.jupiter.api.Test;

class ChangeNamesTest {
    private static final Place.Row ROW = new Place.Group(0, 0).row(0);

    @Test
    void saysEveryChangeInTheWordsOfTheForm() {
        assertThat(ChangeNames.of(new Change.SetYear(2027))).isEqualTo("修改年度");
        assertThat(ChangeNames.of(new Change.SetDepartment("甲"))).isEqualTo("修改部门名称");
        assertThat(ChangeNames.of(new Change.SetAnnualGoal("甲"))).isEqualTo("修改年度履职目标");
        assertThat(ChangeNames.of(new Change.SetAmount(AmountField.TOTAL, Optional.of(Money.ZERO))))
                .isEqualTo("修改预算金额");
        assertThat(ChangeNames.of(new Change.SetTaskName(0, "甲"))).isEqualTo("修改任务名称");
        assertThat(ChangeNames.of(new Change.SetTaskContent(0, "甲"))).isEqualTo("修改主要内容");
        assertThat(ChangeNames.of(new Change.InsertTask(0, MainTask.BLANK))).isEqualTo("新增任务");
        assertThat(ChangeNames.of(new Change.RemoveTask(0))).isEqualTo("删除任务");
        assertThat(ChangeNames.of(new Change.MoveTask(0, 1))).isEqualTo("移动任务");
        assertThat(ChangeNames.of(new Change.SetIndicatorName(ROW, "甲"))).isEqualTo("修改三级指标");
        assertThat(ChangeNames.of(new Change.SetIndicatorValue(ROW, TargetValue.BLANK)))
                .isEqualTo("修改指标值");
        assertThat(ChangeNames.of(new Change.SetIndicatorNote(ROW, Optional.of(""))))
                .isEqualTo("修改指标值说明");
        assertThat(ChangeNames.of(new Change.SetIndicatorNote(ROW, Optional.empty())))
                .isEqualTo("合并指标值说明");
        assertThat(ChangeNames.of(new Change.InsertIndicator(ROW, Indicator.BLANK)))
                .isEqualTo("新增指标");
        assertThat(ChangeNames.of(new Change.RemoveIndicator(ROW))).isEqualTo("删除指标");
        assertThat(ChangeNames.of(new Change.MoveIndicator(ROW, 1))).isEqualTo("移动指标");
    }
}
