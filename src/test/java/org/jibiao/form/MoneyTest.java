package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jibiao.form.Money.Parsed;
import org.jibiao.form.Money.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7,395,500.0      | 7395500
                    ７，３９５，５００   | 7395500
                    739.55万元       | 7395500
                    739.55万         | 7395500
                    739．55 万 元    | 7395500
                    7395500元        | 7395500
                    ' 7 395 500 '    | 7395500
                    1,2345           | 12345
                    739,5500.00      | 7395500
                    ¥7,395,500.25    | 7395500.25
                    ￥100            | 100
                    0.01             | 0.01
                    .5               | 0.5
                    12。5            | 12.5
                    100.             | 100
                    +3               | 3
                    -0               | 0
                    1.2亿            | 120000000
                    0.000001万       | 0.01
                    9.3500           | 9.35
                    0007             | 7
                    """)
    void understandsHowClerksWriteAmounts(String text, BigDecimal yuan) {
        assertThat(Money.parse(text)).isEqualTo(new Parsed.Valid(new Money(yuan)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\t\n"})
    void blankIsNotZero(String text) {
        assertThat(Money.parse(text)).isEqualTo(new Parsed.Blank());
        assertThat(Money.parse(text).amount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    约七百万     | NOT_A_NUMBER
                    12a          | NOT_A_NUMBER
                    万元         | NOT_A_NUMBER
                    元           | NOT_A_NUMBER
                    .            | NOT_A_NUMBER
                    -            | NOT_A_NUMBER
                    1.2.3        | NOT_A_NUMBER
                    1e5          | NOT_A_NUMBER
                    (500)        | NOT_A_NUMBER
                    ,500         | NOT_A_NUMBER
                    100美元      | NOT_A_NUMBER
                    12345678901234567890 | NOT_A_NUMBER
                    99999999999亿 | NOT_A_NUMBER
                    7395,5       | ODD_GROUPS
                    7,395,5000   | ODD_GROUPS
                    7,395,500,   | ODD_GROUPS
                    0.001        | FRACTION_OF_FEN
                    0.0000001万  | FRACTION_OF_FEN
                    -5           | NEGATIVE
                    －５万元     | NEGATIVE
                    负5          | NEGATIVE
                    """)
    void saysWhyATextIsNoAmount(String text, Reason reason) {
        assertThat(Money.parse(text)).isEqualTo(new Parsed.Invalid(reason));
    }

    @Test
    void aPastedBookIsNoAmount() {
        assertThat(Money.parse("1,234".repeat(100_000))).isEqualTo(new Parsed.Invalid(Reason.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7395500 | 7,395,500.0 | 7395500.0
                    0       | 0.0         | 0.0
                    0.25    | 0.25        | 0.25
                    1234.50 | 1,234.5     | 1234.5
                    -1234.5 | -1,234.5    | -1234.5
                    """)
    void printsAsTheBureauPrints(BigDecimal yuan, String printed, String plain) {
        assertThat(new Money(yuan).print()).isEqualTo(printed);
        assertThat(new Money(yuan).plain()).isEqualTo(plain);
    }

    @Property
    void whatIsPrintedIsUnderstoodAgainToTheFen(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.print())).isEqualTo(new Parsed.Valid(money));
        assertThat(Money.parse(money.plain())).isEqualTo(new Parsed.Valid(money));
    }

    @Property
    void noTextMakesItStumble(@ForAll String text) {
        assertThat(Money.parse(text)).isNotNull();
    }

    @Test
    void anAmountIsExactToTheFen() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThat(new Money(new BigDecimal("1"))).isEqualTo(new Money(new BigDecimal("1.00")));
    }

    @Test
    void theSumOfBlanksIsBlank() {
        assertThat(Money.sum(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(Money.sum(Optional.of(Money.ZERO), Optional.empty())).contains(Money.ZERO);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Forms.amounts();
    }
}
