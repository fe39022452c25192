package org.jibiao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {
    private static final Place AMOUNT = new Place.Amount(AmountField.GOVERNMENT);
    private static final Place.Row ROW = new Place.Group(1, 0).row(2);

    @ParameterizedTest
    @ValueSource(strings = {"7,395,500.0", "７，３９５，５００", "739.55万元", " 7395500 "})
    void readsAmountsAsClerksWriteThem(String text) {
        Money money = new Money(new BigDecimal("7395500"));
        assertThat(Input.at(AMOUNT, text))
                .isEqualTo(new Input.Meaningful(new Change.SetAmount(AmountField.GOVERNMENT, Optional.of(money))));
    }

    @Test
    void readsNothingAsABlankAmountWhichIsNotZero() {
        assertThat(Input.at(AMOUNT, "  "))
                .isEqualTo(new Input.Meaningful(new Change.SetAmount(AmountField.GOVERNMENT, Optional.empty())));
    }

    @Test
    void saysWhyATextIsNoAmount() {
        assertThat(Input.at(AMOUNT, "七百多万")).isEqualTo(new Input.NoAmount(Money.Reason.NOT_A_NUMBER));
        assertThat(Input.at(AMOUNT, "-5")).isEqualTo(new Input.NoAmount(Money.Reason.NEGATIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "２０２７", "2027年", " 2027 年 "})
    void readsYears(String text) {
        assertThat(Input.at(new Place.Year(), text)).isEqualTo(new Input.Meaningful(new Change.SetYear(2027)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27", "20277", "明年"})
    void doesNotGuessYears(String text) {
        assertThat(Input.at(new Place.Year(), text)).isEqualTo(new Input.NoYear());
    }

    @Test
    void takesTextsAsTheyAre() {
        assertThat(Input.at(new Place.IndicatorValue(ROW), ">=95 %"))
                .isEqualTo(new Input.Meaningful(new Change.SetIndicatorValue(ROW, new TargetValue(">=95 %"))));
        assertThat(Input.at(new Place.IndicatorNote(ROW), ""))
                .isEqualTo(new Input.Meaningful(new Change.SetIndicatorNote(ROW, Optional.of(""))));
        assertThat(Input.at(ROW, "x")).isEqualTo(new Input.Nowhere());
    }
}
