package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jibiao.standard.Vocabulary;
import org.jibiao.standard.Vocabulary.Operator;

/** Understands how places write a 指标值, in one cell or in several. */
final class ValueWords {
    /** A unit is short; a longer text in its column is something else. */
    private static final int LONGEST_UNIT = 12;

    private final Map<String, String> signs = new HashMap<>();

    /** The writings of signs without words, the longest first. */
    private final List<String> symbols = new ArrayList<>();

    private final Set<String> qualitative = new HashSet<>();
    private final Set<String> quantitative = new HashSet<>();
    private final Set<String> noUnit = new HashSet<>();
    private final Set<String> noAmount = new HashSet<>();

    ValueWords(Vocabulary vocabulary) {
        for (Operator operator : vocabulary.operators()) {
            for (String word : operator.words()) {
                signs.put(FormWords.bare(word), operator.sign());
                if (word.codePoints().noneMatch(Character::isIdeographic)) {
                    symbols.add(FormWords.bare(word));
                }
            }
        }
        symbols.sort(Comparator.comparingInt(String::length).reversed());
        vocabulary.qualitative().forEach(word -> qualitative.add(FormWords.bare(word)));
        vocabulary.quantitative().forEach(word -> quantitative.add(FormWords.bare(word)));
        vocabulary.noUnit().forEach(word -> noUnit.add(FormWords.bare(word)));
        vocabulary.noAmount().forEach(word -> noAmount.add(FormWords.bare(word)));
    }

    /** Whether a text stands for a blank amount. */
    boolean isNoAmount(String text) {
        return noAmount.contains(FormWords.bare(text));
    }

    /** Whether a text is the sign of a value and nothing else. */
    boolean isSign(String text) {
        return signs.containsKey(FormWords.bare(text));
    }

    /** Whether a text stands for no unit. */
    boolean isNoUnit(String text) {
        return noUnit.contains(FormWords.bare(text));
    }

    /** A value with the usual sign at its beginning, whatever sign it has; the rest as it is. */
    String withUsualSign(String value) {
        return leading(value)
                .map(leading -> leading.sign() + value.substring(leading.end()))
                .orElse(value);
    }

    private record Leading(String sign, int end) {}

    /** The sign at the beginning of a text, something following it. */
    private Optional<Leading> leading(String text) {
        for (String symbol : symbols) {
            int end = endOf(symbol, text);
            if (end > 0 && end < text.length()) {
                return Optional.of(new Leading(signs.getOrDefault(symbol, symbol), end));
            }
        }
        return Optional.empty();
    }

    /** Where a symbol ends at the beginning of a text, whatever its width and the spaces in it; 0 when the text has another beginning. */
    private static int endOf(String symbol, String text) {
        int matched = 0;
        for (int at = 0; at < text.length() && matched < symbol.length(); at++) {
            String character = FormWords.bare(text.substring(at, at + 1));
            if (!character.isEmpty() && !symbol.startsWith(character, matched)) {
                return 0;
            }
            matched += character.length();
            if (matched == symbol.length()) {
                return at + 1;
            }
        }
        return 0;
    }

    /**
     * A value of several cells in one.
     *
     * @param value the value as it is written in one cell
     * @param usedSign whether the sign is in it, or said nothing
     * @param usedUnit whether the unit is in it, or said nothing
     */
    record Joined(String value, boolean usedSign, boolean usedUnit) {}

    /**
     * Joins a value that has its sign and its unit in cells of their own: ≥, 95 and % make ≥95%. Whatever does not go together with the value
     * is left out.
     */
    Joined join(String sign, String value, String unit) {
        String own = withUsualSign(value);
        if (value.isBlank()) {
            return new Joined("", sign.isBlank(), unit.isBlank() || isNoUnit(unit));
        }
        String bareSign = FormWords.bare(sign);
        boolean isWord = qualitative.contains(bareSign);
        boolean unitless = unit.isBlank() || isNoUnit(unit) || qualitative.contains(FormWords.bare(unit));
        boolean unitFits = !isWord
                && unit.length() <= LONGEST_UNIT
                && !own.isEmpty()
                && Character.isDigit(own.charAt(own.length() - 1));
        boolean hasUnit = own.endsWith(unit.strip());
        String whole = unitless || hasUnit || !unitFits ? own : own + unit.strip();
        boolean usedUnit = unitless || hasUnit || unitFits;
        Optional<String> known = Optional.ofNullable(signs.get(bareSign));
        if (sign.isBlank() || isWord || quantitative.contains(bareSign)) {
            return new Joined(whole, true, usedUnit);
        }
        Optional<Leading> leading = leading(value);
        if (known.isEmpty() || (leading.isPresent() && !leading.get().sign().equals(known.get()))) {
            return new Joined(whole, false, usedUnit);
        }
        String bareValue = FormWords.bare(whole);
        boolean quantity = !bareValue.isEmpty() && Character.isDigit(bareValue.charAt(0));
        if (leading.isPresent()) {
            return new Joined(whole, true, usedUnit);
        }
        // A sign before a word, such as = 显著, is a program's way to fill the column.
        return quantity ? new Joined(known.get() + whole, true, usedUnit) : new Joined(whole, false, usedUnit);
    }
}
