package org.jibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.junit.jupiter.api.Test;

class StandardsTest {
    private final FormStandard standard = Standards.bundled().forYear(2024);

    @Test
    void theStandardOf2024HasTwentyFixedRowsInThreeGroupsAndFourGroupsOfOwnRows() {
        List<FormStandard.Group> groups = standard.categories().stream()
                .flatMap(category -> category.groups().stream())
                .toList();
        assertThat(groups)
                .extracting(FormStandard.Group::name)
                .containsExactly("工作目标管理", "预算和财务管理", "绩效管理", "重点工作任务完成", "履职目标实现", "履职效益", "满意度");
        assertThat(groups).extracting(group -> group.indicators().size()).containsExactly(3, 12, 5, 0, 0, 0, 0);
        assertThat(groups)
                .extracting(FormStandard.Group::ownRows)
                .containsExactly(false, false, false, true, true, true, true);
    }

    @Test
    void everyPublishedFormHasTheFixedRowsWithThePrescribedNotes() {
        Map<String, String> prescribed = new HashMap<>();
        for (FormStandard.Category category : standard.categories()) {
            for (FormStandard.Group group : category.groups()) {
                group.indicators().forEach(row -> prescribed.put(row.name(), row.note()));
            }
        }
        for (DepartmentForm form : Corpus.forms()) {
            Map<String, String> published = new HashMap<>();
            for (IndicatorGroup group : form.categories().getFirst().groups()) {
                group.indicators()
                        .forEach(row -> published.put(row.name(), row.note().orElseThrow()));
            }
            assertThat(published).as(form.department()).isEqualTo(prescribed);
        }
    }

    @Test
    void everyPublishedFormGivesTheFixedRowsTheirPrescribedValues() {
        for (DepartmentForm form : Corpus.forms()) {
            List<Indicator> rows = new ArrayList<>();
            form.categories().getFirst().groups().forEach(group -> rows.addAll(group.indicators()));
            for (FormStandard.Group group : standard.categories().getFirst().groups()) {
                for (FormStandard.FixedIndicator fixed : group.indicators()) {
                    assertThat(rows)
                            .filteredOn(row -> row.name().equals(fixed.name()))
                            .as("%s %s", form.department(), fixed.name())
                            .isNotEmpty()
                            .allMatch(row -> fixed.value().isEmpty()
                                    || row.value().text().equals(fixed.value()));
                }
            }
        }
    }

    @Test
    void aNewFormBeginsWithTheFixedRowsAndABlankRowWithTheSuggestedNoteInTheOtherGroups() {
        DepartmentForm form = standard.newForm(2025, "洛阳市西工区统计局");
        assertThat(form.year()).isEqualTo(2025);
        assertThat(form.department()).isEqualTo("洛阳市西工区统计局");
        assertThat(form.annualGoal()).isEmpty();
        assertThat(form.tasks()).containsExactly(MainTask.BLANK);
        assertThat(form.budget()).isEqualTo(Budget.BLANK);
        assertThat(form.categories()).extracting(IndicatorCategory::name).containsExactly("投入管理指标", "产出指标", "效益指标");
        List<Indicator> fixed = form.categories().getFirst().groups().getFirst().indicators();
        assertThat(fixed).extracting(row -> row.value().text()).containsExactly("相关", "科学", "合理");
        List<Indicator> own = form.categories().getLast().groups().getLast().indicators();
        assertThat(own).hasSize(1);
        assertThat(own.getFirst().name()).isEmpty();
        assertThat(own.getFirst().note().orElseThrow()).startsWith("反映社会公众或服务对象");
    }

    @Test
    void theNewestStandardThatHasBegunHoldsForAYear() {
        FormStandard of2024 = since(2024);
        FormStandard of2027 = since(2027);
        Standards standards = new Standards(List.of(of2024, of2027));
        assertThat(standards.forYear(2026)).isSameAs(of2024);
        assertThat(standards.forYear(2027)).isSameAs(of2027);
        assertThat(standards.forYear(2040)).isSameAs(of2027);
    }

    @Test
    void theOldestStandardServesForTheYearsBeforeIt() {
        FormStandard of2024 = since(2024);
        assertThat(new Standards(List.of(since(2027), of2024)).forYear(2019)).isSameAs(of2024);
    }

    private FormStandard since(int year) {
        return new FormStandard(
                year,
                standard.source(),
                standard.labels(),
                standard.layout(),
                standard.categories(),
                standard.systemColumns(),
                standard.otherTables(),
                standard.comparison());
    }
}
