package org.jibiao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.FormComparison;
import org.jibiao.form.Indicator;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.control.Aside;
import org.jibiao.ui.control.GridCell;
import org.jibiao.ui.control.GridContent;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Place.Group TASKS_DONE = new Place.Group(1, 0);

    private final Standards standards = Standards.bundled();
    private final Texts texts = new Texts(EditorApplication.class);
    private final DepartmentForm blank = standards.forYear(2027).newForm(2027, "财政局");

    private Surroundings around(boolean locked) {
        return new Surroundings(standards.forYear(2027), Map.of(), LastYear.UNKNOWN, locked, texts);
    }

    private static GridCell<Place> cell(GridContent<Place> content, Place place) {
        return content.cell(place).orElseThrow();
    }

    private static Optional<Money> yuan(String amount) {
        return Optional.of(new Money(new BigDecimal(amount)));
    }

    @Test
    void coverEveryPlaceOfTheGridExactlyOnceForEveryPublishedForm() {
        for (DepartmentForm form : Corpus.forms()) {
            for (boolean locked : new boolean[] {false, true}) {
                assertRuled(IndicatorRows.of(form, around(locked)));
                assertRuled(TaskRows.of(form, around(locked)));
                assertRuled(BudgetRows.of(form, around(locked)));
                assertRuled(GoalRows.of(form, around(locked)));
                assertRuled(HeadRows.of(form, around(locked)));
            }
        }
    }

    private static void assertRuled(GridContent<Place> content) {
        Set<List<Integer>> covered = new HashSet<>();
        for (GridCell<Place> cell : content.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertThat(covered.add(List.of(row, column)))
                            .as("row %s, column %s", row, column)
                            .isTrue();
                }
            }
        }
        assertThat(covered).hasSize(content.rows() * content.columns().size());
    }

    @Test
    void openOnlyTheValueOfAPrescribedIndicator() {
        Place.Row first = new Place.Group(0, 0).row(0);
        GridContent<Place> content = IndicatorRows.of(blank, around(false));
        assertThat(cell(content, new Place.IndicatorName(first)).kind()).isEqualTo(GridCell.Kind.FIXED);
        assertThat(cell(content, new Place.IndicatorNote(first)).kind()).isEqualTo(GridCell.Kind.FIXED);
        assertThat(cell(content, new Place.IndicatorValue(first)).kind()).isEqualTo(GridCell.Kind.VALUE);
    }

    @Test
    void offerToAddARowOnlyWhereADepartmentHasRowsOfItsOwn() {
        GridContent<Place> content = IndicatorRows.of(blank, around(false));
        assertThat(cell(content, TASKS_DONE).kind()).isEqualTo(GridCell.Kind.ACTION);
        assertThat(content.cell(new Place.Group(0, 0))).isEmpty();
        assertThat(IndicatorRows.of(blank, around(true)).cell(TASKS_DONE)).isEmpty();
    }

    @Test
    void showANoteThatRowsShareAsOneCell() {
        DepartmentForm shared = blank.withGroup(
                TASKS_DONE,
                group -> group.withIndicators(List.of(
                        Indicator.BLANK.withNote(Optional.of("按季度检查")),
                        Indicator.BLANK.withNote(Optional.empty()),
                        Indicator.BLANK.withNote(Optional.of("年底检查")))));
        GridContent<Place> content = IndicatorRows.of(shared, around(false));
        assertThat(cell(content, new Place.IndicatorNote(TASKS_DONE.row(0))).rowSpan())
                .isEqualTo(2);
        assertThat(content.cell(new Place.IndicatorNote(TASKS_DONE.row(1)))).isEmpty();
        assertThat(cell(content, new Place.IndicatorNote(TASKS_DONE.row(2))).text())
                .isEqualTo("年底检查");
    }

    @Test
    void sayByHowMuchTheAmountsDisagree() {
        DepartmentForm form = blank.withBudget(blank.budget()
                .withAmount(AmountField.TOTAL, yuan("1000"))
                .withAmount(AmountField.GOVERNMENT, yuan("900.5"))
                .withAmount(AmountField.BASIC, yuan("600"))
                .withAmount(AmountField.PROJECT, yuan("400")));
        GridContent<Place> content = BudgetRows.of(form, around(false));
        assertThat(content.cells())
                .filteredOn(cell -> cell.kind() == GridCell.Kind.BAD)
                .extracting(GridCell::text)
                .containsExactly("合计 900.5\n比总额少 99.5");
        assertThat(content.cells())
                .filteredOn(cell -> cell.kind() == GridCell.Kind.GOOD)
                .extracting(GridCell::text)
                .containsExactly("合计 1,000.0\n与总额一致");
    }

    @Test
    void complainOfNothingWhileAmountsAreBlank() {
        assertThat(BudgetRows.of(blank, around(false)).cells())
                .noneMatch(cell -> cell.kind() == GridCell.Kind.BAD || cell.kind() == GridCell.Kind.GOOD);
    }

    @Test
    void keepATextThatIsNoAmountAsTypedWithWhatIsWrong() {
        Place place = new Place.Amount(AmountField.TOTAL);
        Surroundings around = new Surroundings(
                standards.forYear(2027), Map.of(place, new Unread("七百万", "看不懂")), LastYear.UNKNOWN, false, texts);
        GridCell<Place> cell = cell(BudgetRows.of(blank, around), place);
        assertThat(cell.text()).isEqualTo("七百万");
        assertThat(cell.problem()).isEqualTo("看不懂");
    }

    private Surroundings afterLastYear(DepartmentForm before, DepartmentForm form, boolean marked) {
        LastYear lastYear = new LastYear(Optional.of(FormComparison.of(before, form)), marked);
        return new Surroundings(standards.forYear(2027), Map.of(), lastYear, false, texts);
    }

    @Test
    void askInGreyForWhatStoodInABlankCellLastYear() {
        Place total = new Place.Amount(AmountField.TOTAL);
        DepartmentForm before =
                blank.withYear(2026).withBudget(blank.budget().withAmount(AmountField.TOTAL, yuan("7395500")));
        GridCell<Place> cell = cell(BudgetRows.of(blank, afterLastYear(before, blank, false)), total);
        assertThat(cell.text()).isEmpty();
        assertThat(cell.prompt()).isEqualTo("去年 7,395,500.0");
        assertThat(cell.aside().hint()).contains("Ctrl+D");
        assertThat(cell.aside().mark()).isEqualTo(Aside.Mark.NONE);
        DepartmentForm filled = blank.withBudget(before.budget());
        assertThat(cell(BudgetRows.of(filled, afterLastYear(before, filled, false)), total)
                        .prompt())
                .isEmpty();
    }

    @Test
    void cutALongTextOfLastYearBetweenTwoCharacters() {
        String rare = "𬭚".repeat(80);
        DepartmentForm before = blank.withAnnualGoal(rare);
        String prompt = cell(GoalRows.of(blank, afterLastYear(before, blank, false)), new Place.AnnualGoal())
                .prompt();
        assertThat(prompt).startsWith("去年 𬭚").endsWith("𬭚…").hasSizeLessThan(80);
    }

    @Test
    void markWhatIsNotAsItWasLastYearOnlyWhenAsked() {
        Place.Row row = TASKS_DONE.row(0);
        Place value = new Place.IndicatorValue(row);
        DepartmentForm before = blank.withGroup(
                TASKS_DONE, group -> group.withIndicators(List.of(indicator("完成率", "≥95%"), indicator("覆盖率", "90%"))));
        DepartmentForm form = blank.withGroup(
                TASKS_DONE,
                group -> group.withIndicators(
                        List.of(indicator("完成率", "≥98%"), indicator("覆盖率", "90%"), indicator("检查次数", "4次"))));
        GridContent<Place> marked = IndicatorRows.of(form, afterLastYear(before, form, true));
        assertThat(cell(marked, value).aside()).isEqualTo(new Aside(Aside.Mark.CHANGED, "去年：≥95%", ""));
        assertThat(cell(marked, new Place.IndicatorName(TASKS_DONE.row(2))).aside())
                .isEqualTo(new Aside(Aside.Mark.NEW, "去年没有这一行", ""));
        assertThat(cell(marked, new Place.IndicatorValue(TASKS_DONE.row(1))).aside())
                .isEqualTo(Aside.NONE);
        assertThat(IndicatorRows.of(form, afterLastYear(before, form, false)).cells())
                .allMatch(cell -> cell.aside().mark() == Aside.Mark.NONE);
    }

    @Test
    void sayUnderTheNameWhatOtherColumnsOfTheFileSaid() {
        DepartmentForm form = blank.withGroup(
                TASKS_DONE,
                group -> group.withIndicators(List.of(indicator("完成率", "≥95%")
                        .withExtras(List.of(new Indicator.Extra("权重", "10"), new Indicator.Extra("分值", "5"))))));
        assertThat(cell(IndicatorRows.of(form, around(false)), new Place.IndicatorName(TASKS_DONE.row(0)))
                        .aside()
                        .line())
                .isEqualTo("权重 10，分值 5");
    }

    private static Indicator indicator(String name, String value) {
        return new Indicator(name, new TargetValue(value), Optional.of(""));
    }
}
