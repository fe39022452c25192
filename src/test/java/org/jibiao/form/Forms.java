package org.jibiao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Thinks up forms for property tests: {@code @ForAll(supplier = Forms.class) DepartmentForm form}. They are odder than any that
 * a department ever hands in: blank, short and very long texts, rare characters outside the BMP, many lines, empty and crowded
 * groups, names that occur twice, notes shared in every way. Every character is one that the bundled fonts have.
 */
public final class Forms implements ArbitrarySupplier<DepartmentForm> {
    private static final String COMMON = "的一年度履职目标任务完成率提升保障服务群众满意度项目资金管理区域经济发展社会治理绩效评价预算执行";
    private static final String PUNCTUATION = "，。、；：？！（）《》“”‘’—…％≥≤＝＋－×·①②【】";
    private static final String LATIN = "0123456789abcXYZ%.,()/-+=<>* ";

    /** Of 通用规范汉字表: some of the 196 outside the BMP, and some of Extension A. */
    private static final String RARE = "𠙶𣗋𣲗𦙶𨱏𪟝𪣻𫍣𫓧𫘪𬇕𬉼𬣞𬭚𬴂𬶍㑇㕮㙍䃅䲠";

    @Override
    public Arbitrary<DepartmentForm> get() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2099),
                        shortText(),
                        longText(),
                        tasks(),
                        budgets(),
                        categories())
                .as(DepartmentForm::new);
    }

    /** Amounts of a form: from nothing to a million million 元, exact to the 分. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 100_000_000_000_000L).map(fen -> new Money(BigDecimal.valueOf(fen, 2)));
    }

    /** Texts of a name or a value, on one line; sometimes blank. */
    public static Arbitrary<String> shortText() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")), Tuple.of(9, strings(COMMON + PUNCTUATION + LATIN + RARE, 1, 40)));
    }

    /** Texts of any length, some of many lines, some blank. */
    public static Arbitrary<String> longText() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just("")),
                Tuple.of(6, strings(COMMON + PUNCTUATION + LATIN + RARE + "\n", 1, 120)),
                Tuple.of(1, strings(COMMON + PUNCTUATION + LATIN + "\n\n", 300, 1500)));
    }

    /** Indicators with a note of their own, a blank one, or the one above. */
    public static Arbitrary<Indicator> indicators() {
        Arbitrary<Optional<String>> notes = Arbitraries.frequencyOf(
                Tuple.of(4, longText().map(Optional::of)), Tuple.of(4, Arbitraries.just(Optional.<String>empty())));
        return Combinators.combine(shortText(), values(), notes).as(Indicator::new);
    }

    /** Values in the shapes that departments write, and in none. */
    public static Arbitrary<TargetValue> values() {
        Arbitrary<String> usual = Arbitraries.of(
                "≥95%", "≥ 96 %", "100%", "2辆", "≤2.4 万", "1-3天", "1600元/亩", "年底之前", "2024年12月底前", "相关", "100合理");
        return Arbitraries.oneOf(usual, shortText()).map(TargetValue::new);
    }

    public static Arbitrary<IndicatorGroup> groups() {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of("履职效益", "满意度"), shortText());
        return Combinators.combine(names, lists(indicators(), 4, 40)).as(IndicatorGroup::new);
    }

    private static Arbitrary<List<IndicatorCategory>> categories() {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of("产出指标", "效益指标"), shortText());
        return lists(Combinators.combine(names, lists(groups(), 3, 5)).as(IndicatorCategory::new), 3, 5);
    }

    private static Arbitrary<List<MainTask>> tasks() {
        return lists(Combinators.combine(shortText(), longText()).as(MainTask::new), 4, 20);
    }

    private static Arbitrary<Budget> budgets() {
        Arbitrary<Optional<Money>> field = amounts().optional(0.8);
        return Combinators.combine(
                        field,
                        Combinators.combine(field, field, field).as(FundSources::new),
                        Combinators.combine(field, field).as(SpendingStructure::new))
                .as(Budget::new);
    }

    /** Mostly short lists, now and then a long one. */
    private static <T> Arbitrary<List<T>> lists(Arbitrary<T> of, int usual, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(9, of.list().ofMaxSize(usual)), Tuple.of(1, of.list().ofMaxSize(most)));
    }

    private static Arbitrary<String> strings(String characters, int least, int most) {
        String[] each = characters.codePoints().mapToObj(Character::toString).toArray(String[]::new);
        return Arbitraries.of(each).list().ofMinSize(least).ofMaxSize(most).map(chosen -> String.join("", chosen));
    }
}
