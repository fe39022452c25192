package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jibiao.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ≥95%        | AT_LEAST | 95     | %
                    ≥ 96 %      | AT_LEAST | 96     | %
                    >=95%       | AT_LEAST | 95     | %
                    > = 95%     | AT_LEAST | 95     | %
                    ＞＝９５％  | AT_LEAST | 95     | %
                    ≧95%        | AT_LEAST | 95     | %
                    不低于95%   | AT_LEAST | 95     | %
                    ≤2.4 万     | AT_MOST  | 2.4    | 万
                    <=5%        | AT_MOST  | 5      | %
                    不超过5%    | AT_MOST  | 5      | %
                    ＝100%      | EQUAL    | 100    | %
                    =100.00(%)  | EQUAL    | 100.00 | %
                    >3个        | MORE     | 3      | 个
                    ＜3         | LESS     | 3      | ''
                    2辆         |          | 2      | 辆
                    100%        |          | 100    | %
                    1600元/亩   |          | 1600   | 元/亩
                    ≥80万人次   | AT_LEAST | 80     | 万人次
                    ≥80M        | AT_LEAST | 80     | M
                    100合理     |          | 100    | 合理
                    985米       |          | 985    | 米
                    12个月      |          | 12     | 个月
                    0           |          | 0      | ''
                    44,561      |          | 44561  | ''
                    """)
    void understandsQuantities(String text, @Nullable Comparison comparison, BigDecimal number, String unit) {
        assertThat(new TargetValue(text).meaning())
                .asInstanceOf(InstanceOfAssertFactories.type(Meaning.Quantity.class))
                .satisfies(quantity -> {
                    assertThat(quantity.comparison()).isEqualTo(Optional.ofNullable(comparison));
                    assertThat(quantity.number()).isEqualByComparingTo(number);
                    assertThat(quantity.unit()).isEqualTo(unit);
                });
    }

    @ParameterizedTest
    @CsvSource({"1-3天, 1, 3, 天", "1～3 天, 1, 3, 天", "90%-95%, 90, 95, %", "5至10个, 5, 10, 个", "1.5—2万元, 1.5, 2, 万元"})
    void understandsRanges(String text, BigDecimal from, BigDecimal to, String unit) {
        assertThat(new TargetValue(text).meaning()).isEqualTo(new Meaning.Range(from, to, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "年底之前, , , ",
        "年底前完成, , , ",
        "本年内, , , ",
        "2024年12月底前, 2024, 12, ",
        "2024 年 12 月底前, 2024, 12, ",
        "2024年底, 2024, , ",
        "２０２４年6月30日前, 2024, 6, 30",
        "2024-12-31, 2024, 12, 31",
        "≤2024年12月31日, 2024, 12, 31",
        "6月底前, , 6, ",
        "12月31日前, , 12, 31"
    })
    void understandsDeadlines(String text, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        assertThat(new TargetValue(text).meaning())
                .isEqualTo(new Meaning.Deadline(optional(year), optional(month), optional(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"健全", "有效提升", "控制在预算内", "人/次", "2024年申请各类上级资金20亿元以上", "力争新增市级以上创新平台10个", "≥优", "%"})
    void whatFitsNoPatternIsQualitative(String text) {
        assertThat(new TargetValue(text).meaning()).isEqualTo(new Meaning.Qualitative(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\n"})
    void nothingIsBlank(String text) {
        assertThat(new TargetValue(text).meaning()).isEqualTo(new Meaning.Blank());
    }

    @ParameterizedTest
    @CsvSource({
        "'>=95 %', ≥95%",
        "'＞＝９５ ％', ≥95%",
        "' ≥ 96 % ', ≥96%",
        "≤2.4 万, ≤2.4万",
        "＝100%, =100%",
        "100 合理, 100合理",
        "'> 1,000 人', '>1,000人'",
        "不低于 95 ％, 不低于95%"
    })
    void normalisesTheWritingOfAQuantity(String text, String usual) {
        assertThat(new TargetValue(text).normalised().text()).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"健全", " 有效 提升 ", "年底 之前", "2024 年 12 月底前", "1 - 3 天", ">= 优", "≥5（件）", ""})
    void normalisingChangesNothingElse(String text) {
        assertThat(new TargetValue(text).normalised().text()).isEqualTo(text);
    }

    @Test
    void everyPublishedPercentageAndComparisonIsAQuantity() {
        List<String> missed = published().stream()
                .filter(text -> text.matches("[≥≤].*|.*[0-9] *%"))
                .filter(text -> !(new TargetValue(text).meaning() instanceof Meaning.Quantity))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void noPublishedValueWithoutADigitIsAQuantity() {
        assertThat(published().stream().filter(text -> !text.matches(".*[0-9].*")))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(new TargetValue(text).meaning()).isInstanceOf(Meaning.Qualitative.class));
    }

    @Property
    void theTextAlwaysComesBackAsWritten(@ForAll String text) {
        TargetValue value = new TargetValue(text);
        assertThat(value.meaning()).isNotNull();
        assertThat(value.text()).isEqualTo(text);
    }

    @Property
    void normalisingKeepsTheMeaningAndIsDoneAfterOnce(@ForAll("values") TargetValue value) {
        TargetValue usual = value.normalised();
        assertThat(usual.meaning()).isEqualTo(value.meaning());
        assertThat(usual.normalised()).isEqualTo(usual);
    }

    @Provide
    Arbitrary<TargetValue> values() {
        return Forms.values();
    }

    private static List<String> published() {
        return Corpus.forms().stream()
                .flatMap(form -> form.categories().stream())
                .flatMap(category -> category.groups().stream())
                .flatMap(group -> group.indicators().stream())
                .map(indicator -> indicator.value().text())
                .distinct()
                .toList();
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
