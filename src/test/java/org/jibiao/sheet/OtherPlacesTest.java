package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.Indicator.Extra;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

/** Forms of other places, drawn after the published ones. */
class OtherPlacesTest {
    private final FormFinder finder = new FormFinder(Standards.bundled());

    @Test
    void theMinistrysFormHasAmountsBesideItsTasksAndGoalsBelowThem() {
        Reading reading = read(
                Documents.document().line("部门（单位）整体支出绩效目标申报表").line("（2025年度）").table("""
                        部门（单位）名称 | <        | 某市水利局   | <            | <       | <
                        年度主要任务     | 任务名称 | 主要内容     | 预算金额（万元） | <       | <
                        ^                | ^        | ^            | 总额         | 财政拨款 | 其他资金
                        ^                | 防汛     | 汛期值守     | 120.5        | 100      | 20.5
                        ^                | 供水     | 城区供水     | 80           | 80       |
                        ^                | 金额合计 | <            | 200.5        | 180      | 20.5
                        年度总体目标     | 目标1：安全度汛。 | <   | <            | <       | <
                        ^                | 目标2：供水稳定。 | <   | <            | <       | <
                        年度绩效指标     | 一级指标 | 二级指标     | 三级指标     | 指标值  | 权重
                        ^                | 产出指标 | 数量指标     | 巡堤公里数   | ＞＝100公里 | 20
                        ^                | ^        | 时效指标     | 完成时间     | 12月底前 | 10
                        """));
        DepartmentForm form = reading.form();
        assertThat(form.year()).isEqualTo(2025);
        assertThat(form.department()).isEqualTo("某市水利局");
        assertThat(form.annualGoal()).isEqualTo("目标1：安全度汛。\n目标2：供水稳定。");
        assertThat(form.tasks()).containsExactly(new MainTask("防汛", "汛期值守"), new MainTask("供水", "城区供水"));
        assertThat(form.budget().total()).contains(yuan("2005000"));
        assertThat(form.budget().sources().government()).contains(yuan("1800000"));
        assertThat(form.budget().sources().unitFunds()).isEmpty();
        assertThat(indicators(form))
                .extracting(Indicator::name, Indicator::value, Indicator::extras)
                .containsExactly(
                        tuple("巡堤公里数", new TargetValue("≥100公里"), List.of(new Extra("权重", "20"))),
                        tuple("完成时间", new TargetValue("12月底前"), List.of(new Extra("权重", "10"))));
        assertThat(reading.remarks())
                .anySatisfy(remark -> {
                    assertThat(remark.message()).contains("其他资金");
                    assertThat(remark.leftOver()).isEqualTo("20.5");
                })
                .anySatisfy(remark -> {
                    assertThat(remark.leftOver()).contains("120.5", "财政拨款：100");
                    assertThat(remark.place()).contains(new Place.Task(0));
                });
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.message().contains("万元换算"))
                .hasSize(1);
    }

    @Test
    void anAmountOfTheYearIsToldFromSharesAndEarlierYears() {
        Budget budget = read(Documents.document()
                        .line("部门整体支出绩效目标表")
                        .line("填报日期：2025年1月8日 单位：万元")
                        .table("""
                                部门名称         | 某市民政局 | <        | <    | <        | <
                                部门职能概述     | 管民政。   | <        | <    | <        | <
                                部门总体资金情况 | 收入构成   | <        | 当年金额 | 占比 | 近两年收支金额
                                ^                | ^          | 财政拨款 | 300.12   | 75%  | 280
                                ^                | ^          | 其他资金 | 100      | 25%  | 90
                                ^                | 支出构成   | 基本支出 | 150      | 37%  | 140
                                ^                | ^          | 项目支出 | 250.12   | 63%  | 230
                                年度目标         | 民生改善。 | <        | <        | <    | <
                                一级指标         | 二级指标   | 三级指标 | 指标值   | <    | 备注
                                产出指标         | 数量指标   | 救助人次 | ≥100人次 | <    |
                                """))
                .form()
                .budget();
        assertThat(budget.sources().government()).contains(yuan("3001200"));
        assertThat(budget.structure().basic()).contains(yuan("1500000"));
        assertThat(budget.structure().project()).contains(yuan("2501200"));
        assertThat(budget.sources().unitFunds()).isEmpty();
        assertThat(budget.total()).isEmpty();
    }

    @Test
    void theGoalIsNamedApartFromTheDuties() {
        DepartmentForm form = read(Documents.document().table("""
                        2026年部门整体绩效目标表 | <        | <        | <
                        预算部门（单位）：某县教育局 | <    | <        | <
                        部门职责     | 主管教育。        | <        | <
                        年度绩效目标 | 办好学校。        | <        | <
                        一级指标     | 二级指标          | 三级指标 | 指标值
                        产出指标     | 数量指标          | 新建学校 | 2所
                        """)).form();
        assertThat(form.annualGoal()).isEqualTo("办好学校。");
        assertThat(form.department()).isEqualTo("某县教育局");
        assertThat(form.year()).isEqualTo(2026);
    }

    @Test
    void signAndUnitInColumnsOfTheirOwnAreJoinedWithTheValue() {
        List<Indicator> indicators = indicators(
                read(Documents.document().line("部门整体绩效目标申报表").table("""
                        年度总体目标 | 做好工作。 | < | < | < | < | < | < | <
                        序号 | 一级指标 | 二级指标 | 三级指标   | 年度指标值 | <  | <    | 权重 | 指标方向性
                        ^    | ^        | ^        | ^          | 指标性质   | 指标值 | 度量单位 | ^ | ^
                        1    | 产出指标 | 数量指标 | 培训人数   | ≥    | 95   | %    | 20   | 正向指标
                        2    | 产出指标 | 数量指标 | 车辆数     | ＝   | 2    | 辆   | 10   | 正向指标
                        3    | 产出指标 | 质量指标 | 制度建设   | 定性 | 健全 | /    | 10   |
                        4    | 效益指标 | 社会效益 | 群众知晓率 | >=   | >=90% | %   | 10   |
                        5    | 效益指标 | 社会效益 | 投诉       | ≤    | 3-5  | 件次 |      | 反向指标
                        合计 |          |          |            |      |      |      | 50   |
                        """)).form());
        assertThat(indicators)
                .extracting(row -> row.value().text())
                .containsExactly("≥95%", "=2辆", "健全", "≥90%", "≤3-5件次");
        assertThat(indicators.getFirst().extras()).containsExactly(new Extra("权重", "20"), new Extra("指标方向性", "正向指标"));
        assertThat(indicators).hasSize(5);
    }

    @Test
    void aSecondHeadBeginsAnotherTableAndWhatIsForSeveralYearsIsTold() {
        Reading reading = read(Documents.document().line("2025年部门整体绩效目标申报表").table("""
                        年度目标         | 做好工作。 | <        | <        | <      | <      | <
                        长期目标绩效指标 | 一级指标   | 二级指标 | 三级指标 | 指标值 | <      | <
                        ^                | 产出指标   | 数量指标 | 覆盖率   | 100%   | <      | <
                        ^                | 效益指标   | 社会效益 | 满意     | 很高   | <      | <
                        年度目标绩效指标 | 一级指标   | 二级指标 | 三级指标 | 2023年 | 2024年 | 预计当年实现
                        ^                | 产出指标   | 数量指标 | 送戏下乡 | 88场   | 96场   | ≥100场
                        """));
        assertThat(indicators(reading.form()))
                .containsExactly(new Indicator(
                        "送戏下乡",
                        new TargetValue("≥100场"),
                        Optional.empty(),
                        List.of(new Extra("2023年", "88场"), new Extra("2024年", "96场"))));
        assertThat(reading.remarks())
                .extracting(Remark::leftOver)
                .contains("产出指标 | 数量指标 | 覆盖率 | 100%", "效益指标 | 社会效益 | 满意 | 很高");
    }

    @Test
    void aLabelInTheMiddleOfATableBeginsTheRowsForSeveralYears() {
        Reading reading = read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        年度目标   | 做好工作。 | <        | <        | <
                        序号 | 绩效指标       | 一级指标 | 三级指标 | 指标值
                        1    | 年度绩效指标   | 产出指标 | 场次     | 10场
                        2    |                | 产出指标 | 人次     | 20人次
                        3    | 中长期发展指标 | 产出指标 | 总场次   | 90场
                        4    |                | 产出指标 | 总人次   | 99人次
                        """));
        assertThat(indicators(reading.form())).extracting(Indicator::name).containsExactly("场次", "人次");
        assertThat(reading.remarks())
                .anySatisfy(remark -> assertThat(remark.leftOver()).contains("总场次", "90场"))
                .anySatisfy(remark -> assertThat(remark.leftOver()).contains("总人次", "99人次"));
    }

    @Test
    void aHeadUnderWhichNoIndicatorsCanBeToldEndsTheTable() {
        Reading reading = read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        年度目标 | 做好工作。 | <        | <
                        一级指标 | 二级指标   | 三级指标 | 指标值
                        产出指标 | 数量指标   | 场次     | 10场
                        一级指标 | 二级指标   | 四级指标 | 实际完成值
                        产出指标 | 数量指标   | 人次     | 20人次
                        """));
        assertThat(indicators(reading.form())).extracting(Indicator::name).containsExactly("场次");
        assertThat(reading.remarks())
                .anySatisfy(remark -> assertThat(remark.leftOver()).contains("20人次"));
    }

    @Test
    void valuesOfSeveralNamedYearsAreKeptWithTheIndicatorAndNoneIsTaken() {
        Reading reading = read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        年度目标 | 做好工作。 | <        | <      | <
                        一级指标 | 二级指标   | 三级指标 | 指标值 | <
                        ^        | ^          | ^        | 2024年 | 2025年
                        产出指标 | 数量指标   | 场次     | 88场   | 96场
                        """));
        assertThat(indicators(reading.form()))
                .containsExactly(new Indicator(
                        "场次",
                        TargetValue.BLANK,
                        Optional.empty(),
                        List.of(new Extra("指标值 2024年", "88场"), new Extra("指标值 2025年", "96场"))));
    }

    @Test
    void theHeadsOfTheIndicatorsMayAllBeginWithTheSameWord() {
        assertThat(indicators(
                        read(Documents.document().line("部门整体绩效目标表").table("""
                        年度目标 | 做好工作。 | <        | <            | <          | <
                        一级指标 | 二级指标   | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位
                        产出指标 | 数量指标   | 拆除面积 | ≥            | 12000      | 平方米
                        产出指标 | 数量指标   | 市容     | 定性         | 优         |
                        """)).form()))
                .containsExactly(
                        new Indicator("拆除面积", new TargetValue("≥12000平方米"), Optional.empty()),
                        new Indicator("市容", new TargetValue("优"), Optional.empty()));
    }

    @Test
    void amountsStandUnderTheirHeadsBesideAnUnknownLabelThatNamesTheirUnit() {
        Budget budget = read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        全局年度收支安排（万元） | 资金总额 | 财政拨款 | 其他资金
                        ^                        | 1,530.27 | 1,500.27 | 30
                        年度目标                 | 做好工作。 | <      | <
                        一级指标                 | 二级指标 | 三级指标 | 指标值
                        产出指标                 | 数量指标 | 场次     | 10场
                        """))
                .form()
                .budget();
        assertThat(budget.total()).contains(yuan("15302700"));
        assertThat(budget.sources().government()).contains(yuan("15002700"));
    }

    @Test
    void partsAreOnlyAddedWhenTheyAreTheWhole() {
        String rest = """
                年度目标 | 做好工作。 | <        | <
                一级指标 | 二级指标   | 三级指标 | 指标值
                产出指标 | 数量指标   | 场次     | 10场
                """;
        Reading known = read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        预算情况（万元） | 资金总额：2750.8 | < | <
                        ^ | 其中：一般公共预算：2600.5 | < | <
                        ^ | 政府性基金拨款：50 | < | <
                        ^ | 纳入专户管理的非税收入拨款：60.3 | < | <
                        ^ | 其他资金：40 | < | <
                        """ + rest));
        assertThat(known.form().budget().sources().government()).contains(yuan("26505000"));
        assertThat(known.form().budget().sources().fiscalAccount()).contains(yuan("603000"));
        Reading unknown = read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        预算情况（万元） | 资金总额：2750.8 | < | <
                        ^ | 其中：一般公共预算：2600.5 | < | <
                        ^ | 彩票收益：150.3 | < | <
                        """ + rest));
        assertThat(unknown.form().budget().sources().government()).isEmpty();
        assertThat(unknown.remarks())
                .anySatisfy(remark -> assertThat(remark.leftOver()).isEqualTo("2600.5"))
                .anySatisfy(remark -> assertThat(remark.leftOver()).contains("150.3"));
    }

    @Test
    void aFootThatNobodyFilledInNeedsNoRemark() {
        Documents form = Documents.document().line("2025年部门整体绩效目标表").table("""
                        部门名称 | 某县教育局 | <        | <
                        年度目标 | 做好工作。 | <        | <
                        一级指标 | 二级指标   | 三级指标 | 指标值
                        产出指标 | 数量指标   | 场次     | 10场
                        填报人：　　审核人：（签字）　　填报日期：　年　月　日 | < | < | <
                        """);
        assertThat(read(form.line("填报人：　　联系电话：")).remarks())
                .noneMatch(remark -> remark.message().contains("填报人"));
        assertThat(read(form.line("填报人：张三　　联系电话：")).remarks())
                .anyMatch(remark -> remark.leftOver().contains("张三"));
    }

    @Test
    void theColumnsMayStandInAnyOrder() {
        DepartmentForm form =
                read(Documents.document().line("2025年部门整体绩效目标表").table("""
                        总体目标 | 做好工作。   | <          | <      | <
                        指标值   | 指标解释     | 三级指标   | 二级指标 | 一级指标
                        ≥12个    | 按计划完成。 | 审计项目   | 数量     | 产出
                        100%     |              | 整改完成率 | 质量     | 产出
                        """)).form();
        assertThat(form.categories()).extracting(IndicatorCategory::name).containsExactly("产出");
        assertThat(form.categories().getFirst().groups())
                .extracting(IndicatorGroup::name)
                .containsExactly("数量", "质量");
        assertThat(indicators(form).getFirst())
                .isEqualTo(new Indicator("审计项目", new TargetValue("≥12个"), Optional.of("按计划完成。")));
    }

    @Test
    void aProjectsFormGivesItsYearlyColumnsAndKeepsTheLongTermOnes() {
        Reading reading =
                read(Documents.document().line("项目支出绩效目标申报表").line("（2025年度）").table("""
                        项目名称       | 河道治理 | < | < | < | < | <
                        主管部门及代码 | [207]某市水利局 | < | 实施单位 | 某河道管理所 | < | <
                        项目资金（万元） | 中期资金总额： | 900 | < | 年度资金总额： | 300 | <
                        ^ | 其中：财政拨款 | 600 | < | 其中：财政拨款 | 200 | <
                        ^ | 其他资金 | 300 | < | 其他资金 | 100 | <
                        总体目标 | 中期目标（2025年—2027年） | < | < | 年度目标 | < | <
                        ^ | 三年治好。 | < | < | 今年治三成。 | < | <
                        绩效指标 | 一级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
                        ^ | 产出指标 | 治理里程 | ≥30公里 | 数量指标 | 治理里程 | ≥10公里
                        """));
        DepartmentForm form = reading.form();
        assertThat(reading.kind()).isEqualTo(FormKind.PROJECT);
        assertThat(form.year()).isEqualTo(2025);
        assertThat(form.department()).isEqualTo("某市水利局");
        assertThat(form.annualGoal()).isEqualTo("今年治三成。");
        assertThat(form.budget().total()).contains(yuan("3000000"));
        assertThat(form.budget().sources().government()).contains(yuan("2000000"));
        assertThat(indicators(form)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("治理里程");
            assertThat(row.value().text()).isEqualTo("≥10公里");
            assertThat(row.extras()).extracting(Extra::text).containsExactly("治理里程", "≥30公里");
        });
        assertThat(reading.remarks()).extracting(Remark::leftOver).contains("河道治理", "某河道管理所", "三年治好。", "900", "600");
    }

    @Test
    void ofTwoColumnsOfValuesTheOneOfTheYearIsMeant() {
        List<Indicator> indicators = indicators(
                read(Documents.document().line("项目支出绩效目标表").table("""
                        项目名称 | 养老服务 | < | < | <
                        年度绩效目标 | 做好。 | < | < | <
                        一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值
                        产出指标 | 数量指标 | 床位 | 300张 | 100张
                        """)).form());
        assertThat(indicators.getFirst().value().text()).isEqualTo("100张");
        assertThat(indicators.getFirst().extras()).containsExactly(new Extra("实施期指标值", "300张"));
    }

    @Test
    void whereTwoColumnsMayBeTheValuesNeitherIs() {
        Reading reading = read(Documents.document().line("部门整体绩效目标表").table("""
                        总体目标 | 做好。 | < | < | <
                        一级指标 | 二级指标 | 三级指标 | 指标值 | 目标值
                        产出指标 | 数量指标 | 床位 | 300张 | 100张
                        """));
        Indicator row = indicators(reading.form()).getFirst();
        assertThat(row.value()).isEqualTo(TargetValue.BLANK);
        assertThat(row.extras()).containsExactly(new Extra("指标值", "300张"), new Extra("目标值", "100张"));
        assertThat(reading.remarks()).anyMatch(remark -> remark.message().contains("分不清"));
    }

    private Reading read(Documents document) {
        SourceForms found = finder.find(document.built());
        assertThat(found.forms()).hasSize(1);
        return finder.read(found.forms().getFirst());
    }

    private static List<Indicator> indicators(DepartmentForm form) {
        return form.categories().stream()
                .flatMap(category -> category.groups().stream())
                .flatMap(group -> group.indicators().stream())
                .toList();
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
