package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.TargetValue;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

/** Forms that were cut into pages before they were read. */
class CutSheetTest {
    private final FormFinder finder = new FormFinder(Standards.bundled());

    @Test
    void rowsThatAPageHasCutGoOnUnderLabelsPrintedAgain() {
        DepartmentForm form = read(Documents.document()
                .line("部门（单位）整体绩效目标表")
                .line("（2024 年度）")
                .line("部门名称：某局")
                .table("""
                        年度履职目标 | 做好审计工作，保障 | < | < | <
                        年度履职目标（续） | 重大政策落实。 | < | < | <
                        年度主要任务 | 任务名称 | < | 主要内容 | <
                        ^ | 审计 | < | 开展预算执行审计、 | <
                        年度主要任务（续） | | < | 经济责任审计。 | <
                        一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明
                        产出指标 | 履职目标实现 | 审计项目 | ≥12个 | 反映年度工作目标
                        产出指标（续） | 履职目标实现（续） | | | 的达成情况。
                        ^ | ^ | 审计报告 | ≥12份 |
                        """));
        assertThat(form.annualGoal()).isEqualTo("做好审计工作，保障重大政策落实。");
        assertThat(form.tasks()).containsExactly(new MainTask("审计", "开展预算执行审计、经济责任审计。"));
        assertThat(form.categories().getFirst().groups().getFirst().indicators())
                .containsExactly(
                        new Indicator("审计项目", new TargetValue("≥12个"), Optional.of("反映年度工作目标的达成情况。")),
                        new Indicator("审计报告", new TargetValue("≥12份"), Optional.of("")));
    }

    @Test
    void tablesThatWordHasPartedAreOneForm() {
        SourceForms found = finder.find(Documents.document()
                .line("2025年部门整体绩效目标表")
                .table("""
                        部门名称 | 某局
                        年度履职目标 | 做好工作。
                        """)
                .table("""
                        部门预算总额（万元） | 12.5
                        """)
                .table("""
                        一级指标 | 二级指标 | 三级指标 | 指标值
                        产出指标 | 数量指标 | 培训 | 2次
                        """)
                .table("""
                        产出指标 | 数量指标 | 检查 | 3次
                        """)
                .built());
        assertThat(found.forms()).hasSize(1);
        DepartmentForm form = finder.read(found.forms().getFirst()).form();
        assertThat(form.budget().total().orElseThrow().plain()).isEqualTo("125000.0");
        assertThat(form.categories().getFirst().groups().getFirst().indicators())
                .extracting(Indicator::name)
                .containsExactly("培训", "检查");
    }

    @Test
    void aNoteLeftBlankUnderAnotherIsSharedWhereNothingIsMerged() {
        DepartmentForm form = read(Documents.document().line("部门整体绩效目标表").table("""
                        年度目标 | 做好。 | | |
                        一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明
                        产出指标 | 数量指标 | 培训 | 2次 | 反映工作量。
                                 |          | 检查 | 3次 |
                        """));
        assertThat(form.categories().getFirst().groups().getFirst().indicators())
                .extracting(Indicator::note)
                .containsExactly(Optional.of("反映工作量。"), Optional.empty());
    }

    @Test
    void formsBelowEachOtherInOneWorksheetAreSeveral() {
        SourceForms found = finder.find(Documents.document()
                .part("2025年")
                .table("""
                        附件1 | | |
                        部门整体绩效目标表 | < | < | <
                        部门名称：甲局 | < | < | <
                        年度目标 | 做好甲。 | < | <
                        一级指标 | 二级指标 | 三级指标 | 指标值
                        产出指标 | 数量指标 | 培训 | 2次
                        部门整体绩效目标表 | < | < | <
                        部门名称：乙局 | < | < | <
                        年度目标 | 做好乙。 | < | <
                        一级指标 | 二级指标 | 三级指标 | 指标值
                        产出指标 | 数量指标 | 检查 | 3次
                        填报人：张三 | < | < | <
                        """)
                .part("汇总")
                .table("""
                        本级部门预算项目绩效目标汇总表 | <
                        项目编码 | 项目名称
                        """)
                .built());
        assertThat(found.forms()).hasSize(2);
        assertThat(found.forms().stream().map(form -> finder.read(form).form().department()))
                .containsExactly("甲局", "乙局");
        assertThat(found.forms().stream().map(form -> finder.read(form).form().year()))
                .containsOnly(2025);
        assertThat(found.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("本级部门预算项目绩效目标汇总表"));
    }

    private DepartmentForm read(Documents document) {
        SourceForms found = finder.find(document.built());
        assertThat(found.forms()).hasSize(1);
        return finder.read(found.forms().getFirst()).form();
    }
}
