package org.jibiao.standard;

import java.util.List;

/**
 * The words that places have for what our form says: how files of other programs and other bureaus are understood. Read from a data file.
 *
 * @param source where the words were found
 * @param titles the words of titles
 * @param terms the words of labels and heads
 * @param severalYears what a label has in it that is about more years than the form's
 * @param qualitative what a column of signs says of a value that is a word
 * @param quantitative what it says of a value that has its sign in itself, or none
 * @param noUnit what a column of units says where there is none
 * @param noAmount what stands for a blank amount
 * @param moneyUnits the units of amounts
 * @param operators the ways to write the sign of a value
 */
public record Vocabulary(
        String source,
        List<TitleWords> titles,
        List<TermWords> terms,
        List<String> severalYears,
        List<String> qualitative,
        List<String> quantitative,
        List<String> noUnit,
        List<String> noAmount,
        List<MoneyUnit> moneyUnits,
        List<Operator> operators) {
    public Vocabulary {
        titles = List.copyOf(titles);
        terms = List.copyOf(terms);
        severalYears = List.copyOf(severalYears);
        qualitative = List.copyOf(qualitative);
        quantitative = List.copyOf(quantitative);
        noUnit = List.copyOf(noUnit);
        noAmount = List.copyOf(noAmount);
        moneyUnits = List.copyOf(moneyUnits);
        operators = List.copyOf(operators);
    }

    /** What a title names. */
    public enum TitleKind {
        /** A 部门（单位）整体绩效目标表. */
        DEPARTMENT,
        /** A 项目支出绩效目标表. */
        PROJECT,
        /** A 项目绩效目标汇总表. */
        PROJECT_TABLE
    }

    /**
     * Words that a title of a kind has one after the other, with others between them. The first of several that fit is meant.
     *
     * @param source where such a title was found
     */
    public record TitleWords(TitleKind kind, List<String> words, String source) {
        public TitleWords {
            words = List.copyOf(words);
        }
    }

    /**
     * Ways to write a label or a head.
     *
     * @param source where they were found
     */
    public record TermWords(Term term, List<String> words, String source) {
        public TermWords {
            words = List.copyOf(words);
        }
    }

    /**
     * A unit of amounts.
     *
     * @param power how many zeros one of it has in 元
     */
    public record MoneyUnit(String word, int power) {}

    /**
     * A sign of comparison.
     *
     * @param sign as we write it
     * @param words as others do
     */
    public record Operator(String sign, List<String> words) {
        public Operator {
            words = List.copyOf(words);
        }
    }
}
