package org.jibiao.workspace;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.TargetValue;

/** A form that is small and has every part. */
final class SmallForms {
    static final DepartmentForm FORM = new DepartmentForm(
            2027,
            "财政局",
            "保障运转",
            List.of(new MainTask("预算", "编好预算"), new MainTask("决算", "编好决算")),
            Budget.BLANK,
            List.of(new IndicatorCategory(
                    "产出指标",
                    List.of(new IndicatorGroup(
                            "重点工作任务完成",
                            List.of(
                                    new Indicator("完成率", new TargetValue("≥95%"), Optional.of("说明")),
                                    new Indicator("及时率", new TargetValue("100%"), Optional.empty()),
                                    Indicator.BLANK))))));

    private SmallForms() {}
}
