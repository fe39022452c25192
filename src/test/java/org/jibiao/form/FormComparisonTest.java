package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.Difference.Kind;
import org.junit.jupiter.api.Test;

class FormComparisonTest {
    private final DepartmentForm form = Corpus.published(1).form();
    private final Place.Group output = new Place.Group(1, 0);

    @Test
    void singleFieldsThatSayOtherwiseAreChanged() {
        DepartmentForm after = form.withYear(2025)
                .withAnnualGoal("新的目标")
                .withBudget(form.budget().withAmount(AmountField.BASIC, Optional.empty()));
        FormComparison comparison = FormComparison.of(form, after);
        String basic = form.budget().amount(AmountField.BASIC).map(Money::print).orElseThrow();
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(Kind.CHANGED, new Place.Year(), "2024", "2025"),
                        new Difference(Kind.CHANGED, new Place.AnnualGoal(), form.annualGoal(), "新的目标"),
                        new Difference(Kind.CHANGED, new Place.Amount(AmountField.BASIC), basic, ""));
        assertThat(comparison.at(new Place.Amount(AmountField.BASIC)))
                .map(Difference::before)
                .hasValue(basic);
        assertThat(comparison.at(new Place.Amount(AmountField.TOTAL))).isEmpty();
        assertThat(comparison.at(new Place.Department())).isEmpty();
    }

    @Test
    void aRowOfItsOwnIsNewWithEverythingInIt() {
        DepartmentForm after = new Change.InsertTask(1, new MainTask("新的任务", "内容")).applyTo(form);
        after = new Change.InsertIndicator(output.row(0), indicator("新的指标", "5次", "说明")).applyTo(after);
        FormComparison comparison = FormComparison.of(form, after);
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(Kind.NEW, new Place.Task(1), "", "新的任务"),
                        new Difference(Kind.NEW, output.row(0), "", "新的指标"));
        assertThat(comparison.at(new Place.TaskContent(1)))
                .map(Difference::kind)
                .hasValue(Kind.NEW);
        assertThat(comparison.at(new Place.IndicatorValue(output.row(0))))
                .map(Difference::kind)
                .hasValue(Kind.NEW);
        assertThat(comparison.at(new Place.TaskContent(2))).isEmpty();
        assertThat(comparison.at(new Place.IndicatorValue(output.row(1)))).isEmpty();
    }

    @Test
    void aRowThatIsGoneIsNamedWhereItStood() {
        DepartmentForm after = new Change.RemoveTask(0).applyTo(form);
        after = new Change.RemoveIndicator(output.row(1)).applyTo(after);
        FormComparison comparison = FormComparison.of(form, after);
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(
                                Kind.GONE,
                                new Place.Task(0),
                                form.tasks().getFirst().name(),
                                ""),
                        new Difference(
                                Kind.GONE,
                                output.row(1),
                                form.indicator(output.row(1)).name(),
                                ""));
        assertThat(comparison.at(new Place.Task(0)))
                .as("another row stands there now")
                .isEmpty();
    }

    @Test
    void aRenamedRowIsTheSameRow() {
        DepartmentForm before = withRows(
                indicator("培训班次", "≥3次", "培训班的次数"),
                indicator("会议次数", "≥95%", ""),
                indicator("检查次数", "≥4次", ""),
                indicator("宣传活动", "≥95%", ""));
        DepartmentForm after = withRows(
                indicator("开展业务学习", "≥3次", "培训班的次数"),
                indicator("会议召开次数", "≥96%", ""),
                indicator("检查次数", "≥4次", ""),
                indicator("档案归集", "≥95%", ""));
        assertThat(FormComparison.of(before, after).differences())
                .as(
                        "value and note speak for the first, name and place for the second, only value and place for the last")
                .containsExactly(
                        new Difference(Kind.CHANGED, name(0), "培训班次", "开展业务学习"),
                        new Difference(Kind.CHANGED, name(1), "会议次数", "会议召开次数"),
                        new Difference(Kind.CHANGED, new Place.IndicatorValue(output.row(1)), "≥95%", "≥96%"),
                        new Difference(Kind.NEW, output.row(3), "", "档案归集"),
                        new Difference(Kind.GONE, output.row(3), "宣传活动", ""));
    }

    @Test
    void aRowThatWasBlankIsFilledIn() {
        DepartmentForm after = withRows(indicator("会议次数", "≥3次", ""));
        assertThat(FormComparison.of(withRows(Indicator.BLANK), after).differences())
                .as("nothing stood there, so it is new")
                .containsExactly(new Difference(Kind.NEW, output.row(0), "", "会议次数"));
        assertThat(FormComparison.of(after, withRows(Indicator.BLANK)).differences())
                .containsExactly(new Difference(Kind.GONE, output.row(0), "会议次数", ""));
        assertThat(FormComparison.of(withRows(indicator("", "≥3次", "")), after).differences())
                .as("its value stood there")
                .containsExactly(new Difference(Kind.CHANGED, name(0), "", "会议次数"));
    }

    @Test
    void anotherWritingOfANameIsTheSameRow() {
        DepartmentForm before = withRows(indicator("会议 次数（次）", "3", ""), indicator("检查次数", "3", ""));
        DepartmentForm after = withRows(indicator("检查次数", "3", ""), indicator("会议次数(次)", "4", ""));
        assertThat(FormComparison.of(before, after).differences())
                .containsExactly(
                        new Difference(Kind.CHANGED, name(1), "会议 次数（次）", "会议次数(次)"),
                        new Difference(Kind.CHANGED, new Place.IndicatorValue(output.row(1)), "3", "4"));
    }

    @Test
    void ofRowsWithTheSameNameThoseThatSayTheSameBelongTogether() {
        DepartmentForm before = withRows(indicator("满意度", "≥95%", ""), indicator("满意度", "≥90%", ""));
        DepartmentForm after = withRows(indicator("满意度", "≥90%", ""), indicator("满意度", "≥96%", ""));
        assertThat(FormComparison.of(before, after).differences())
                .containsExactly(new Difference(Kind.CHANGED, new Place.IndicatorValue(output.row(1)), "≥95%", "≥96%"));
    }

    @Test
    void aNoteIsComparedCellByCell() {
        DepartmentForm before = withRows(
                indicator("甲指标", "1", "共同的说明"), shared("乙指标", "2"), indicator("丙指标", "3", "自己的说明"), shared("丁指标", "4"));
        DepartmentForm splitAlike = withRows(
                indicator("甲指标", "1", "共同的说明"),
                indicator("乙指标", "2", "共同的说明"),
                indicator("丙指标", "3", "自己的说明"),
                shared("丁指标", "4"));
        assertThat(FormComparison.of(before, splitAlike).differences())
                .as("every row shows the note it showed")
                .isEmpty();
        DepartmentForm merged =
                withRows(indicator("甲指标", "1", "共同的说明"), shared("乙指标", "2"), shared("丙指标", "3"), shared("丁指标", "4"));
        assertThat(FormComparison.of(before, merged).differences())
                .containsExactly(
                        new Difference(Kind.CHANGED, new Place.IndicatorNote(output.row(0)), "共同的说明\n自己的说明", "共同的说明"));
        DepartmentForm rewritten = withRows(
                indicator("甲指标", "1", "新的说明"), shared("乙指标", "2"), indicator("丙指标", "3", "自己的说明"), shared("丁指标", "4"));
        assertThat(FormComparison.of(before, rewritten).differences())
                .as("one cell, one difference")
                .containsExactly(new Difference(Kind.CHANGED, new Place.IndicatorNote(output.row(0)), "共同的说明", "新的说明"));
    }

    @Test
    void columnsOfOtherPlacesAreComparedRowByRow() {
        Indicator weighted = indicator("会议次数", "3", "").withExtras(List.of(new Indicator.Extra("权重", "10")));
        assertThat(FormComparison.of(withRows(weighted), withRows(indicator("会议次数", "3", "")))
                        .differences())
                .containsExactly(new Difference(Kind.CHANGED, output.row(0), "权重 10", ""));
    }

    @Test
    void aGroupIsFoundUnderAnotherNameByItsRows() {
        DepartmentForm renamed =
                form.withGroup(new Place.Group(2, 0), group -> new IndicatorGroup("社会和经济效益", group.indicators()));
        assertThat(FormComparison.of(form, renamed).differences())
                .containsExactly(new Difference(
                        Kind.CHANGED,
                        new Place.Group(2, 0),
                        form.group(new Place.Group(2, 0)).name(),
                        "社会和经济效益"));
    }

    @Test
    void aGroupThatIsGoneTakesItsRowsAlong() {
        IndicatorCategory last = form.categories().getLast();
        List<IndicatorGroup> groups = last.groups();
        List<IndicatorCategory> categories = new ArrayList<>(form.categories());
        categories.set(categories.size() - 1, last.withGroups(groups.subList(0, groups.size() - 1)));
        List<Difference> gone =
                FormComparison.of(form, form.withCategories(categories)).differences();
        Place.Group was = new Place.Group(categories.size() - 1, groups.size() - 1);
        assertThat(gone).extracting(Difference::kind).containsOnly(Kind.GONE);
        assertThat(gone).extracting(Difference::place).startsWith(was, was.row(0));
        assertThat(gone).hasSize(1 + groups.getLast().indicators().size());
        List<Difference> back =
                FormComparison.of(form.withCategories(categories), form).differences();
        assertThat(back).extracting(Difference::kind).containsOnly(Kind.NEW);
        assertThat(back)
                .extracting(Difference::after)
                .isEqualTo(gone.stream().map(Difference::before).toList());
    }

    @Test
    void formsOfDifferentDepartmentsAreComparedWithoutAWord() {
        FormComparison comparison = FormComparison.of(form, Corpus.published(2).form());
        assertThat(comparison.differences())
                .as("the fixed rows are the same ones, whatever their values")
                .noneMatch(difference -> difference.kind() != Kind.CHANGED
                        && difference.place() instanceof Place.Row row
                        && row.in().category() == 0);
    }

    @Test
    void thousandsOfNewRowsAreCompared() {
        DepartmentForm before = withRows(IntStream.range(0, 3_000)
                .mapToObj(i -> indicator("旧指标" + Integer.toString(i * 7919, 36), "", ""))
                .toArray(Indicator[]::new));
        DepartmentForm after = withRows(IntStream.range(0, 3_000)
                .mapToObj(i -> indicator(Integer.toString(i * 104729, 36) + "新任务", "", ""))
                .toArray(Indicator[]::new));
        assertThat(FormComparison.of(before, after).differences()).isNotEmpty();
    }

    @Property(tries = 200)
    void aFormSaysTheSameAsItself(@ForAll(supplier = Forms.class) DepartmentForm any) {
        assertThat(FormComparison.of(any, any).differences()).isEmpty();
    }

    @Property(tries = 200)
    void thatRowsMoveIsNoDifference(@ForAll(supplier = Forms.class) DepartmentForm any) {
        DepartmentForm moved = any;
        if (!any.tasks().isEmpty()) {
            moved = new Change.MoveTask(0, any.tasks().size() - 1).applyTo(moved);
        }
        for (Place.Group group : groups(any)) {
            int rows = any.group(group).indicators().size();
            if (rows > 0) {
                moved = new Change.MoveIndicator(group.row(0), rows - 1).applyTo(moved);
                moved = new Change.MoveIndicator(group.row(rows / 2), 0).applyTo(moved);
            }
        }
        assertThat(FormComparison.of(any, moved).differences()).isEmpty();
    }

    @Property(tries = 200)
    void everyPlaceThatIsChangedIsSaidWithBothTexts(@ForAll(supplier = Forms.class) DepartmentForm any) {
        List<Difference> expected = new ArrayList<>();
        DepartmentForm after = any;
        for (int task = 0; task < any.tasks().size(); task++) {
            MainTask was = any.tasks().get(task);
            if (!was.name().isBlank()) {
                after = new Change.SetTaskContent(task, "改写的内容").applyTo(after);
                expected.add(new Difference(Kind.CHANGED, new Place.TaskContent(task), was.content(), "改写的内容"));
            }
        }
        for (Place.Group group : groups(any)) {
            List<Indicator> rows = any.group(group).indicators();
            for (int row = 0; row < rows.size(); row++) {
                if (!rows.get(row).name().isBlank()) {
                    after = new Change.SetIndicatorValue(group.row(row), new TargetValue("改写的值")).applyTo(after);
                    expected.add(new Difference(
                            Kind.CHANGED,
                            new Place.IndicatorValue(group.row(row)),
                            rows.get(row).value().text(),
                            "改写的值"));
                }
            }
        }
        assertThat(FormComparison.of(any, after).differences()).isEqualTo(expected);
    }

    @Property(tries = 100)
    void anyTwoFormsCanBeComparedAndEveryRowIsAccountedFor(
            @ForAll(supplier = Forms.class) DepartmentForm before,
            @ForAll(supplier = Forms.class) DepartmentForm after) {
        FormComparison comparison = FormComparison.of(before, after);
        assertThat(comparison.differences()).doesNotHaveDuplicates();
        for (Difference difference : comparison.differences()) {
            switch (difference.kind()) {
                case GONE -> assertThat(saidAt(before, difference.place())).isEqualTo(difference.before());
                case NEW, CHANGED -> {
                    assertThat(saidAt(after, difference.place())).isEqualTo(difference.after());
                    assertThat(comparison.at(difference.place())).hasValue(difference);
                }
            }
        }
    }

    /** What a form says at a place of a difference. */
    private static String saidAt(DepartmentForm form, Place place) {
        return switch (place) {
            case Place.Year year -> String.valueOf(form.year());
            case Place.Department department -> form.department();
            case Place.AnnualGoal goal -> form.annualGoal();
            case Place.Task task -> form.tasks().get(task.task()).name();
            case Place.TaskName task -> form.tasks().get(task.task()).name();
            case Place.TaskContent task -> form.tasks().get(task.task()).content();
            case Place.Amount amount ->
                form.budget().amount(amount.field()).map(Money::print).orElse("");
            case Place.Category category ->
                form.categories().get(category.category()).name();
            case Place.Group group -> form.group(group).name();
            case Place.Row row -> form.indicator(row).name();
            case Place.IndicatorName name -> form.indicator(name.at()).name();
            case Place.IndicatorValue value ->
                form.indicator(value.at()).value().text();
            case Place.IndicatorNote note -> form.indicator(note.at()).note().orElse("");
        };
    }

    private static List<Place.Group> groups(DepartmentForm form) {
        List<Place.Group> groups = new ArrayList<>();
        for (int c = 0; c < form.categories().size(); c++) {
            for (int g = 0; g < form.categories().get(c).groups().size(); g++) {
                groups.add(new Place.Group(c, g));
            }
        }
        return groups;
    }

    private DepartmentForm withRows(Indicator... rows) {
        return form.withGroup(output, group -> group.withIndicators(List.of(rows)));
    }

    private Place name(int row) {
        return new Place.IndicatorName(output.row(row));
    }

    private static Indicator indicator(String name, String value, String note) {
        return new Indicator(name, new TargetValue(value), Optional.of(note));
    }

    private static Indicator shared(String name, String value) {
        return new Indicator(name, new TargetValue(value), Optional.empty());
    }
}
