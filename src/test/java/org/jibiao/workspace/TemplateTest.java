package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Difference;
import org.jibiao.form.FormComparison;
import org.jibiao.form.Forms;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.FixedIndicator;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final FormStandard PRESENT = Standards.bundled().forYear(2024);

    /** As a bureau might change it: one row renamed, one gone, one new, the last one first, another note, another group of own rows. */
    private static final FormStandard NEXT = standard(List.of(
            new FormStandard.Category(
                    "投入管理指标",
                    List.of(new FormStandard.Group(
                            "工作目标管理",
                            false,
                            "",
                            List.of(
                                    fixed("绩效指标合理性", "合理", "说明三"),
                                    fixed("年度目标相关性", "相关", "说明一", "年度履职目标相关性"),
                                    fixed("目标公开率", "", "新的说明"))))),
            new FormStandard.Category(
                    "产出指标",
                    List.of(
                            new FormStandard.Group("履职目标实现", true, "建议的说明", List.of()),
                            new FormStandard.Group("可持续性", true, "", List.of(fixed("持续年限", "", "说明四")))))));

    private static final DepartmentForm EARLIER = new DepartmentForm(
            2024,
            "财政局",
            "保障运转",
            List.of(new MainTask("预算", "编好预算")),
            Corpus.published(1).form().budget(),
            List.of(
                    new IndicatorCategory(
                            "投入管理指标",
                            List.of(new IndicatorGroup(
                                    "工作目标 管理",
                                    List.of(
                                            row("年度履职目标相关性", "高度相关", "说明一"),
                                            row("工作任务科学性", "科学", "说明二"),
                                            row("绩效指标合理性", "", "旧的说明三"))))),
                    new IndicatorCategory("地方指标", List.of(new IndicatorGroup("特色", List.of(row("古城保护", "3处", ""))))),
                    new IndicatorCategory(
                            "产出指标",
                            List.of(
                                    new IndicatorGroup("自设二级", List.of(row("会议次数", "≥3次", ""))),
                                    new IndicatorGroup(
                                            "履职目标实现",
                                            List.of(
                                                    row("编报及时率", "100%", "共同的说明"),
                                                    new Indicator(
                                                            "编报准确率", new TargetValue("≥98%"), Optional.empty())))))));

    @Test
    void theYearIsTheNewOneAndWhatTheDepartmentWroteStays() {
        DepartmentForm form = usual().form();
        assertThat(form.year()).isEqualTo(2025);
        assertThat(form.department()).isEqualTo("财政局");
        assertThat(form.annualGoal()).isEqualTo("保障运转");
        assertThat(form.tasks()).isEqualTo(EARLIER.tasks());
        assertThat(form.budget()).isEqualTo(Budget.BLANK);
    }

    @Test
    void amountsStayWhenTheyAreWanted() {
        DepartmentForm form =
                Template.of(EARLIER, NEXT, new TemplateChoice(2025, true, true)).form();
        assertThat(form.budget()).isEqualTo(EARLIER.budget());
    }

    @Test
    void fixedIndicatorsAreThoseOfTheNewStandardInItsOrder() {
        IndicatorGroup group = usual().form().group(new Place.Group(0, 0));
        assertThat(group.name()).isEqualTo("工作目标管理");
        assertThat(group.indicators())
                .containsExactly(row("绩效指标合理性", "合理", "说明三"), row("年度目标相关性", "高度相关", "说明一"), row("目标公开率", "", "新的说明"));
    }

    @Test
    void ownIndicatorsStayInTheirGroupWithTheirNotes() {
        DepartmentForm form = usual().form();
        assertThat(form.categories().get(1).groups().getFirst()).isEqualTo(EARLIER.group(new Place.Group(2, 1)));
    }

    @Test
    void whatTheStandardDoesNotKnowComesAfterWhatItKnows() {
        DepartmentForm form = usual().form();
        assertThat(form.categories()).extracting(IndicatorCategory::name).containsExactly("投入管理指标", "产出指标", "地方指标");
        assertThat(form.categories().get(1).groups())
                .extracting(IndicatorGroup::name)
                .containsExactly("履职目标实现", "可持续性", "自设二级");
        assertThat(form.categories().get(2)).isEqualTo(EARLIER.categories().get(1));
    }

    @Test
    void clearedValuesAreBlankUnlessTheStandardPrescribesOne() {
        DepartmentForm form = Template.of(EARLIER, NEXT, new TemplateChoice(2025, false, false))
                .form();
        assertThat(form.group(new Place.Group(0, 0)).indicators())
                .extracting(row -> row.value().text())
                .containsExactly("合理", "相关", "");
        assertThat(form.group(new Place.Group(1, 0)).indicators())
                .extracting(row -> row.value().text())
                .containsExactly("", "");
        assertThat(form.indicator(new Place.Group(2, 0).row(0)).name()).isEqualTo("古城保护");
        assertThat(form.indicator(new Place.Group(2, 0).row(0)).value()).isEqualTo(TargetValue.BLANK);
    }

    @Test
    void whatBecameOfTheFixedIndicatorsIsListedWithItsPlace() {
        Place.Group goals = new Place.Group(0, 0);
        String gone = "三级指标：工作任务科学性\n指标值：科学\n指标值说明：说明二";
        assertThat(usual().remarks())
                .containsExactly(
                        new Remark(
                                "工作目标管理第 1 行的指标值说明",
                                "2025 年的表样规定了“绩效指标合理性”的指标值说明，已换成新的规定；原来的说明留在这条提示里。",
                                Optional.of(new Place.IndicatorNote(goals.row(0))),
                                "旧的说明三"),
                        new Remark(
                                "工作目标管理第 2 行的三级指标",
                                "按 2025 年的表样由“年度履职目标相关性”改名为“年度目标相关性”。",
                                Optional.of(new Place.IndicatorName(goals.row(1)))),
                        new Remark(
                                "工作目标管理第 3 行", "2025 年的表样有“目标公开率”，原来的表里没有，已按表样补上，请填写指标值。", Optional.of(goals.row(2))),
                        new Remark(
                                "工作目标管理",
                                "2025 年的表样不再有“工作任务科学性”，没有放进新表；原来的内容（三级指标：工作任务科学性；指标值：科学；指标值说明：说明二）留在这条提示里。",
                                Optional.of(goals),
                                gone),
                        new Remark(
                                "可持续性",
                                "2025 年的表样有“可持续性”，原来的表里没有，已按表样补上（持续年限），请填写。",
                                Optional.of(new Place.Group(1, 1))));
    }

    @Test
    void aFixedIndicatorThatTheStandardMovedTakesItsValueAlong() {
        FormStandard regrouped = standard(List.of(new FormStandard.Category(
                "投入管理指标",
                List.of(
                        new FormStandard.Group("工作目标管理", false, "", List.of(fixed("绩效指标合理性", "", "旧的说明三"))),
                        new FormStandard.Group(
                                "任务管理",
                                false,
                                "",
                                List.of(fixed("任务科学性", "", "说明二", "工作任务科学性"), fixed("年度履职目标相关性", "", "说明一")))))));
        Template template = Template.of(EARLIER, regrouped, TemplateChoice.usual(2025));
        assertThat(template.form().group(new Place.Group(0, 1)).indicators())
                .containsExactly(row("任务科学性", "科学", "说明二"), row("年度履职目标相关性", "高度相关", "说明一"));
        assertThat(template.remarks())
                .extracting(Remark::message)
                .containsExactly(
                        "按 2025 年的表样由“工作任务科学性”改名为“任务科学性”。",
                        "按 2025 年的表样由“工作目标 管理”移到了这里。",
                        "按 2025 年的表样由“工作目标 管理”移到了这里。");
        assertThat(template.placeOf(new Place.Group(0, 0).row(1))).hasValue(new Place.Group(0, 1).row(0));
    }

    @Test
    void aGroupIsFoundUnderAnotherCategory() {
        DepartmentForm earlier = new DepartmentForm(
                2024,
                "",
                "",
                List.of(),
                Budget.BLANK,
                List.of(new IndicatorCategory(
                        "满意度指标", List.of(new IndicatorGroup("履职目标实现", List.of(row("满意率", "≥90%", "")))))));
        Template template = Template.of(earlier, NEXT, TemplateChoice.usual(2025));
        assertThat(template.form().group(new Place.Group(1, 0)).indicators()).containsExactly(row("满意率", "≥90%", ""));
        assertThat(template.form().categories())
                .as("nothing is left under the other one")
                .hasSize(2);
        assertThat(template.remarks()).extracting(Remark::message).contains("按 2025 年的表样由“满意度指标”移到了“产出指标”下。");
    }

    @Test
    void ownRowsBelowFixedOnesKeepTheirNotes() {
        DepartmentForm earlier = EARLIER.withGroup(
                new Place.Group(2, 0),
                group -> new IndicatorGroup(
                        "可持续性",
                        List.of(
                                new Indicator("自设甲", new TargetValue("1"), Optional.empty()),
                                row("持续年限", "3年", "说明四"),
                                new Indicator("自设乙", new TargetValue("2"), Optional.empty()))));
        Template template = Template.of(earlier, NEXT, TemplateChoice.usual(2025));
        assertThat(template.form().group(new Place.Group(1, 1)).indicators())
                .containsExactly(row("持续年限", "3年", "说明四"), row("自设甲", "1", ""), row("自设乙", "2", "说明四"));
    }

    @Test
    void wordsOfTheEarlierYearAreFoundAndLeftAsTheyAre() {
        DepartmentForm earlier = EARLIER.withAnnualGoal("二〇二四年，在区委的领导下")
                .withTasks(List.of(
                        new MainTask("２０２４ 年预算", "涉及2024户、12024年、2024万元"),
                        new MainTask("规划", "到2023-2024年度止；规划期2024－2026年")))
                .withGroup(
                        new Place.Group(2, 1),
                        group -> group.withIndicators(List.of(row("完成时限", "2024.12.31前", "2024年底前完成"))));
        Template template = Template.of(earlier, PRESENT, TemplateChoice.usual(2025));
        List<Remark> found = template.remarks().stream()
                .filter(remark -> remark.message().contains("请核对是否要改为 2025 年"))
                .toList();
        Place.Row row = template.placeOf(new Place.Group(2, 1).row(0))
                .map(Place.Row.class::cast)
                .orElseThrow();
        assertThat(found)
                .extracting(remark -> remark.place().orElseThrow())
                .containsExactly(
                        new Place.AnnualGoal(),
                        new Place.TaskName(0),
                        new Place.TaskContent(1),
                        new Place.IndicatorValue(row),
                        new Place.IndicatorNote(row));
        assertThat(found.get(1).message()).contains("“２０２４ 年预算”");
        assertThat(found.get(1).where()).isEqualTo("年度主要任务第 1 行的任务名称");
        assertThat(template.form().annualGoal()).isEqualTo("二〇二四年，在区委的领导下");
        assertThat(Template.of(earlier, PRESENT, TemplateChoice.usual(2024)).remarks())
                .as("the same year is no earlier one")
                .noneMatch(remark -> remark.message().contains("请核对是否要改为"));
    }

    @Test
    void remarksOfAReaderGoAlongToTheNewPlaces() {
        Place.Row was = new Place.Group(0, 0).row(0);
        Remark moved = new Remark("第 3 行", "指标值读不准", Optional.of(new Place.IndicatorValue(was)));
        Remark stays = Remark.leftOver("第 1 行", "没有栏目", Optional.of(new Place.Task(0)), "多余的话");
        Remark gone = new Remark("第 4 行", "读不准", Optional.of(new Place.Group(0, 0).row(1)));
        List<Remark> all = usual().remarksAfter(List.of(moved, stays, gone));
        assertThat(all.subList(0, 3))
                .containsExactly(
                        new Remark(
                                "第 3 行", "指标值读不准", Optional.of(new Place.IndicatorValue(new Place.Group(0, 0).row(1)))),
                        stays,
                        new Remark("第 4 行", "读不准", Optional.empty()));
        assertThat(all.subList(3, all.size())).isEqualTo(usual().remarks());
    }

    @Test
    void aPublishedFormUnderTheSameStandardChangesOnlyItsYear() {
        for (int number : List.of(1, 2, 6, 12)) {
            DepartmentForm earlier = Corpus.published(number).form();
            Template template = Template.of(earlier, PRESENT, new TemplateChoice(2025, true, true));
            List<Difference> differences =
                    FormComparison.of(earlier, template.form()).differences();
            assertThat(differences)
                    .as("form %d", number)
                    .filteredOn(difference -> !template.remarks().stream()
                            .flatMap(remark -> remark.place().stream())
                            .toList()
                            .contains(difference.place()))
                    .extracting(Difference::place)
                    .containsOnly(new Place.Year());
        }
    }

    @Property(tries = 150)
    void noWordOfAnyFormIsLost(@ForAll(supplier = Forms.class) DepartmentForm any) {
        Template template = Template.of(any, PRESENT, new TemplateChoice(2100, true, true));
        StringBuilder kept = new StringBuilder();
        template.remarks().forEach(remark -> kept.append(remark.leftOver()).append('\n'));
        for (Indicator indicator : indicators(template.form())) {
            kept.append(indicator.name())
                    .append('\n')
                    .append(indicator.value().text())
                    .append('\n');
            indicator.note().ifPresent(note -> kept.append(note).append('\n'));
        }
        for (Indicator indicator : indicators(any)) {
            assertThat(kept)
                    .contains(indicator.name())
                    .contains(indicator.value().text())
                    .contains(indicator.note().orElse(""));
        }
        assertThat(Template.of(template.form(), PRESENT, new TemplateChoice(2100, true, true))
                        .form())
                .as("what has been brought to the standard stays as it is")
                .isEqualTo(template.form());
    }

    private static List<Indicator> indicators(DepartmentForm form) {
        List<Indicator> indicators = new ArrayList<>();
        form.categories()
                .forEach(category -> category.groups().forEach(group -> indicators.addAll(group.indicators())));
        return indicators;
    }

    private static Template usual() {
        return Template.of(EARLIER, NEXT, TemplateChoice.usual(2025));
    }

    private static FormStandard standard(List<FormStandard.Category> categories) {
        return new FormStandard(
                2025,
                "test",
                PRESENT.labels(),
                PRESENT.layout(),
                categories,
                PRESENT.systemColumns(),
                PRESENT.otherTables(),
                PRESENT.comparison());
    }

    private static FixedIndicator fixed(String name, String value, String note, String... formerNames) {
        return new FixedIndicator(name, value, note, List.of(formerNames));
    }

    private static Indicator row(String name, String value, String note) {
        return new Indicator(name, new TargetValue(value), Optional.of(note));
    }
}
