package org.jibiao.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.standard.Vocabulary.MoneyUnit;
import org.jibiao.standard.Vocabulary.Operator;
import org.jibiao.standard.Vocabulary.TermWords;
import org.jibiao.standard.Vocabulary.TitleWords;
import org.jibiao.text.Texts;

/** What is wrong in a vocabulary: words that are blank, that mean two things at one place, terms that have none. */
final class VocabularyCheck {
    /** A million million 元: no unit of amounts is larger. */
    private static final int HIGHEST_POWER = 12;

    private final Texts texts;

    VocabularyCheck(Texts texts) {
        this.texts = texts;
    }

    /** The flaws, each with its place in the data file; empty when the vocabulary is in order. */
    List<String> flaws(Vocabulary vocabulary) {
        List<String> flaws = new ArrayList<>();
        for (int i = 0; i < vocabulary.titles().size(); i++) {
            TitleWords title = vocabulary.titles().get(i);
            checkWords("titles[" + i + "].words", title.words(), flaws);
            checkSource("titles[" + i + "]", title.source(), flaws);
        }
        checkTerms(vocabulary.terms(), flaws);
        checkMoneyUnits(vocabulary.moneyUnits(), flaws);
        for (int i = 0; i < vocabulary.operators().size(); i++) {
            Operator operator = vocabulary.operators().get(i);
            checkWords("operators[" + i + "].words", operator.words(), flaws);
            if (!operator.words().contains(operator.sign())) {
                flaws.add(texts.get("label.lacks", "operators[" + i + "].words", operator.sign()));
            }
        }
        return flaws;
    }

    private void checkTerms(List<TermWords> terms, List<String> flaws) {
        Map<Term.Scope, Set<String>> taken = new HashMap<>();
        Set<Term> named = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            TermWords term = terms.get(i);
            String at = "terms[" + i + "]";
            checkWords(at + ".words", term.words(), flaws);
            checkSource(at, term.source(), flaws);
            named.add(term.term());
            for (Term.Scope scope : Term.Scope.values()) {
                if (term.term().isIn(scope)) {
                    checkTwice(at, term, taken.computeIfAbsent(scope, none -> new HashSet<>()), flaws);
                }
            }
        }
        for (Term term : Term.values()) {
            if (!named.contains(term)) {
                flaws.add(texts.get("vocabulary.noWords", term));
            }
        }
    }

    private void checkTwice(String at, TermWords term, Set<String> taken, List<String> flaws) {
        for (String word : term.words()) {
            if (!taken.add(word)) {
                flaws.add(texts.get("name.twice", at, word));
            }
        }
    }

    private void checkMoneyUnits(List<MoneyUnit> units, List<String> flaws) {
        for (int i = 0; i < units.size(); i++) {
            checkWords("moneyUnits[" + i + "].word", List.of(units.get(i).word()), flaws);
            if (units.get(i).power() < 0 || units.get(i).power() > HIGHEST_POWER) {
                flaws.add(texts.get("vocabulary.power", "moneyUnits[" + i + "].power", HIGHEST_POWER));
            }
        }
    }

    private void checkWords(String at, List<String> words, List<String> flaws) {
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            flaws.add(texts.get("vocabulary.blank", at));
        }
    }

    private void checkSource(String at, String source, List<String> flaws) {
        if (source.isBlank()) {
            flaws.add(texts.get("vocabulary.noSource", at));
        }
    }
}
