package org.jibiao.ui.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class LeftOverTest {
    private static final Place.Group FIXED = new Place.Group(0, 0);
    private static final Place.Group OWN = new Place.Group(1, 0);

    private final FormStandard standard = Standards.bundled().forYear(2025);
    private final DepartmentForm blank = standard.newForm(2025, "财政局");

    private Optional<DepartmentForm> moved(String text, Place place, DepartmentForm form) {
        return new LeftOver(text).into(place, form, standard).map(change -> change.applyTo(form));
    }

    private DepartmentForm in(String text, Place place, DepartmentForm form) {
        return moved(text, place, form).orElseThrow();
    }

    @Test
    void fillsAnEmptyField() {
        assertThat(in("保障运转", new Place.AnnualGoal(), blank).annualGoal()).isEqualTo("保障运转");
        assertThat(in("≥95%", new Place.IndicatorValue(OWN.row(0)), blank)
                        .indicator(OWN.row(0))
                        .value())
                .isEqualTo(new TargetValue("≥95%"));
    }

    @Test
    void goesIntoANewLineBehindAWholeSentenceAndOnWhereOneStops() {
        assertThat(in("二、提质。", new Place.AnnualGoal(), blank.withAnnualGoal("一、增效。"))
                        .annualGoal())
                .isEqualTo("一、增效。\n二、提质。");
        assertThat(in("提质。", new Place.AnnualGoal(), blank.withAnnualGoal("增效，"))
                        .annualGoal())
                .isEqualTo("增效，提质。");
    }

    @Test
    void goesBehindAValueThatStandsThere() {
        DepartmentForm form = new Change.SetIndicatorValue(OWN.row(0), new TargetValue("≥95%")).applyTo(blank);
        assertThat(in("12月底前", new Place.IndicatorValue(OWN.row(0)), form)
                        .indicator(OWN.row(0))
                        .value()
                        .text())
                .isEqualTo("≥95%；12月底前");
    }

    @Test
    void becomesAnAmountInYuanButNeverReplacesOne() {
        Place total = new Place.Amount(AmountField.TOTAL);
        DepartmentForm filled = in("739.55万元", total, blank);
        assertThat(filled.budget().total()).contains(new Money(new BigDecimal("7395500")));
        assertThat(moved("100", total, filled)).isEmpty();
        assertThat(moved("填报人：张三", total, blank)).isEmpty();
    }

    @Test
    void namesABlankRowAndElseANewOneBelow() {
        DepartmentForm named = in("完成率", new Place.IndicatorName(OWN.row(0)), blank);
        assertThat(named.group(OWN).indicators()).extracting(Indicator::name).containsExactly("完成率");
        assertThat(in("覆盖率", new Place.IndicatorName(OWN.row(0)), named)
                        .group(OWN)
                        .indicators())
                .extracting(Indicator::name)
                .containsExactly("完成率", "覆盖率");
        assertThat(in("满意率", OWN, blank).group(OWN).indicators())
                .extracting(Indicator::name)
                .containsExactly("满意率");
    }

    @Test
    void leavesPrescribedWordsAlone() {
        assertThat(moved("别的名称", new Place.IndicatorName(FIXED.row(0)), blank)).isEmpty();
        assertThat(moved("别的说明", new Place.IndicatorNote(FIXED.row(0)), blank)).isEmpty();
        assertThat(moved("别的指标", FIXED, blank)).isEmpty();
    }

    @Test
    void takesTheNextEmptyFieldOfARow() {
        DepartmentForm named = in("任务一", new Place.Task(0), blank);
        assertThat(named.tasks()).containsExactly(new MainTask("任务一", ""));
        assertThat(in("内容", new Place.Task(0), named).tasks()).containsExactly(new MainTask("任务一", "内容"));
        assertThat(in("任务二", new Place.Task(1), named).tasks())
                .containsExactly(new MainTask("任务一", ""), new MainTask("任务二", ""));
    }

    @Test
    void goesToWhereASharedNoteBegins() {
        DepartmentForm form = blank.withGroup(
                OWN,
                group -> group.withIndicators(List.of(
                        Indicator.BLANK.withNote(Optional.of("按季度检查")), Indicator.BLANK.withNote(Optional.empty()))));
        assertThat(in("年底汇总", new Place.IndicatorNote(OWN.row(1)), form)
                        .indicator(OWN.row(0))
                        .note())
                .contains("按季度检查\n年底汇总");
    }

    @Test
    void isNowhereMovedByAPlaceThatTheFormHasNot() {
        for (DepartmentForm form : Corpus.forms()) {
            assertThat(moved("多出的字", new Place.IndicatorValue(new Place.Group(9, 9).row(99)), form))
                    .isEmpty();
            assertThat(moved("多出的字", new Place.Category(9), form)).isEmpty();
        }
    }
}
