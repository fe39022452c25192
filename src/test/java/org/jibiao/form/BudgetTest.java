package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void nothingIsComparedWhileEverythingIsBlank() {
        assertThat(Budget.BLANK.balance()).isEmpty();
    }

    @Test
    void everyPublishedBudgetIsEven() {
        assertThat(Corpus.forms())
                .allSatisfy(form ->
                        assertThat(form.budget().balance().orElseThrow().even()).isTrue());
    }

    @Test
    void tellsHowMuchIsMissingAndHowMuchIsTooMuch() {
        Budget budget = Budget.BLANK
                .withAmount(AmountField.TOTAL, yuan("100"))
                .withAmount(AmountField.GOVERNMENT, yuan("60.5"))
                .withAmount(AmountField.BASIC, yuan("70"))
                .withAmount(AmountField.PROJECT, yuan("40"));
        Balance balance = budget.balance().orElseThrow();
        assertThat(balance.even()).isFalse();
        assertThat(balance.sources().print()).isEqualTo("39.5");
        assertThat(balance.structure().print()).isEqualTo("-10.0");
    }

    @Test
    void aBlankTotalCountsAsZeroAsSoonAsAnythingIsFilledIn() {
        Balance balance = Budget.BLANK
                .withAmount(AmountField.UNIT_FUNDS, yuan("5"))
                .balance()
                .orElseThrow();
        assertThat(balance.sources().print()).isEqualTo("-5.0");
        assertThat(balance.structure()).isEqualTo(Money.ZERO);
    }

    @Property(tries = 200)
    void anAmountThatIsSetIsTheOneThatIsReadAndNoOtherChanges(
            @ForAll(supplier = Forms.class) DepartmentForm form, @ForAll AmountField set) {
        Optional<Money> amount = yuan("12.34");
        Budget changed = form.budget().withAmount(set, amount);
        for (AmountField field : AmountField.values()) {
            assertThat(changed.amount(field))
                    .isEqualTo(field == set ? amount : form.budget().amount(field));
        }
    }

    private static Optional<Money> yuan(String amount) {
        return Optional.of(new Money(new BigDecimal(amount)));
    }
}
