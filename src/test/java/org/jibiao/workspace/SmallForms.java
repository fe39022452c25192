package org.jibiao.workspace;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.TargetValue;
import org.jibiao.format.json.ReadingJson;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoredDraft;

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

    /** A session on a stored draft that says {@link #FORM}, of which only the goal is kept. */
    static DraftSession session(
            StoredDraft stored, Optional<Origin> origin, DraftStore store, InstantSource clock, SessionTimer timer) {
        ReadingJson readings = new ReadingJson();
        DraftFormat format =
                new DraftFormat(DepartmentForm::annualGoal, FORM::withAnnualGoal, readings::write, readings::read);
        return new DraftSession(new Drafts.Found(stored, FORM, origin), store, format, clock, timer);
    }
}
