package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Term;
import org.jibiao.standard.Term.Scope;
import org.jibiao.standard.Vocabulary;
import org.jibiao.standard.Vocabulary.MoneyUnit;
import org.jibiao.standard.Vocabulary.TitleKind;
import org.jibiao.standard.Vocabulary.TitleWords;

/**
 * Understands labels, heads and titles in the words of any place: those of the vocabulary and those of a standard. White space, the width of
 * characters, numbering, colons, a （续） and a unit in brackets make no difference.
 */
final class LabelWords {
    /** A longer text is no label. */
    private static final int LONGEST_LABEL = 40;

    /** A longer line is no title. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[).、:]|第[一二三四五六七八九十]部分[:、]?)");
    private static final Pattern AMONG_WHICH = Pattern.compile("^其中[:,、]?");
    private static final Pattern PERFORMANCE = Pattern.compile("^绩效");
    private static final Pattern OF_THE_YEAR = Pattern.compile("年度|当年|本年");
    private static final Pattern END_MARKS = Pattern.compile("[:;,、。.*]+$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]");
    private static final Pattern NAMED_UNIT = Pattern.compile("^(?:金额)?(?:单位)?[:]?(?:为|以)?");
    private static final Pattern UNIT_AFTER = Pattern.compile("(?:[/:,\\-]|单位)(?:金额|单位)?[:]?([^/:,]{1,6})$");
    private static final Pattern SQUEEZED_UNIT = Pattern.compile("(?:金额)?单位\\s*[:：]\\s*([^:：\\s]{1,6})\\s*[)）]?\\s*$");
    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern SENTENCE = Pattern.compile("[。；;！？!?]|…|\\.{4}");
    private static final Pattern ATTACHMENT = Pattern.compile("^附(?:件|表|录)?[0-9一二三四五六七八九十]*(?:[-—.][0-9]+)*[:.、]?");
    private static final Pattern ROW_NUMBER =
            Pattern.compile("[(]?(?:[0-9]{1,4}(?:[-.][0-9]{1,3})*|[一二三四五六七八九十]{1,3})[).、]?");
    private static final Pattern PAGE_MARK =
            Pattern.compile("^(?:第[0-9]+页(?:[,/]?共[0-9]+页)?|[-—–]*[0-9]+[-—–]*|[0-9]+/[0-9]+)$");

    private final Map<Scope, Map<String, Term>> terms = new EnumMap<>(Scope.class);
    private final Map<String, MoneyUnit> units = new HashMap<>();
    private final List<TitleWords> titles;
    private final List<String> severalYears;

    LabelWords(Vocabulary vocabulary, FormStandard standard) {
        titles = vocabulary.titles();
        severalYears = vocabulary.severalYears();
        vocabulary.moneyUnits().forEach(unit -> units.put(FormWords.bare(unit.word()), unit));
        prescribed(standard.labels()).forEach((term, word) -> add(term, word));
        vocabulary.terms().forEach(entry -> entry.words().forEach(word -> add(entry.term(), word)));
    }

    private static Map<Term, String> prescribed(FormStandard.Labels labels) {
        Map<Term, String> words = new EnumMap<>(Term.class);
        words.put(Term.GOAL, labels.annualGoal());
        words.put(Term.TASKS, labels.mainTasks());
        words.put(Term.TASK_NAME, labels.taskName());
        words.put(Term.TASK_CONTENT, labels.taskContent());
        words.put(Term.BUDGET, labels.budget());
        words.put(Term.TOTAL, labels.total());
        words.put(Term.SOURCES, labels.sources());
        words.put(Term.GOVERNMENT, labels.government());
        words.put(Term.FISCAL_ACCOUNT, labels.fiscalAccount());
        words.put(Term.UNIT_FUNDS, labels.unitFunds());
        words.put(Term.STRUCTURE, labels.structure());
        words.put(Term.BASIC, labels.basic());
        words.put(Term.PROJECT_SPENDING, labels.project());
        words.put(Term.CATEGORY, labels.category());
        words.put(Term.GROUP, labels.group());
        words.put(Term.INDICATOR, labels.indicator());
        words.put(Term.VALUE, labels.value());
        words.put(Term.NOTE, labels.note());
        return words;
    }

    private void add(Term term, String word) {
        for (Scope scope : Scope.values()) {
            if (term.isIn(scope)) {
                Map<String, Term> words = terms.computeIfAbsent(scope, none -> new HashMap<>());
                words.putIfAbsent(FormWords.bare(word), term);
                words.putIfAbsent(core(word), term);
            }
        }
    }

    /** What a text means as a label; nothing when it is none that is known. */
    Optional<Label> read(String text, Scope scope) {
        if (text.isBlank() || text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        boolean continued = FormWords.isContinued(text);
        String bare = FormWords.bare(text);
        Map<String, Term> words = terms.getOrDefault(scope, Map.of());
        String core = core(text);
        Optional<MoneyUnit> unit = unitIn(core);
        String plain = BRACKETS.matcher(core).replaceAll("");
        // Places put 绩效 before any head of the indicators: 绩效度量单位.
        String ofIndicators =
                scope == Scope.GRID_HEAD ? PERFORMANCE.matcher(plain).replaceFirst("") : plain;
        for (String form : List.of(bare, core, withoutUnit(core), plain, ofIndicators)) {
            Term term = words.get(form);
            if (term != null) {
                return Optional.of(new Label(term, unit, continued));
            }
        }
        return Optional.empty();
    }

    /** Whether a text is one of the words of a term. */
    boolean is(String text, Scope scope, Term term) {
        return read(text, scope).filter(label -> label.term() == term).isPresent();
    }

    /** A label without its numbering and its colon. */
    private static String core(String text) {
        String stripped = text.strip();
        boolean circled = !stripped.isEmpty() && stripped.charAt(0) >= '①' && stripped.charAt(0) <= '⑳';
        String core = FormWords.bare(circled ? stripped.substring(1) : stripped);
        core = AMONG_WHICH.matcher(core).replaceFirst("");
        core = NUMBERING.matcher(core).replaceFirst("");
        core = AMONG_WHICH.matcher(core).replaceFirst("");
        return END_MARKS.matcher(core).replaceFirst("");
    }

    /** The unit that a text names alone: 万元. */
    Optional<MoneyUnit> unit(String text) {
        String bare = BRACKETS.matcher(FormWords.bare(text)).replaceAll("$1");
        return Optional.ofNullable(units.get(END_MARKS.matcher(bare).replaceFirst("")));
    }

    /** The unit that a label names, whatever else it says: 年度支出（万元）. */
    Optional<MoneyUnit> unitNamedIn(String label) {
        return label.length() > LONGEST_LABEL ? Optional.empty() : unitIn(core(label));
    }

    /** Whether a label is about several years: 中长期指标. One that names the year beside them is not. */
    boolean isOfSeveralYears(String label) {
        String plain = BRACKETS.matcher(FormWords.bare(label)).replaceAll("");
        return plain.length() <= LONGEST_LABEL
                && severalYears.stream().anyMatch(plain::contains)
                && !isOfTheYear(plain);
    }

    /** Whether a label says that it is about the form's year. */
    static boolean isOfTheYear(String label) {
        return OF_THE_YEAR.matcher(label).find();
    }

    private Optional<MoneyUnit> unitIn(String core) {
        Matcher brackets = BRACKETS.matcher(core);
        while (brackets.find()) {
            String inner = NAMED_UNIT.matcher(brackets.group(1)).replaceFirst("");
            if (units.containsKey(inner)) {
                return Optional.of(units.get(inner));
            }
        }
        Matcher after = UNIT_AFTER.matcher(core);
        return after.find() ? Optional.ofNullable(units.get(after.group(1))) : Optional.empty();
    }

    private String withoutUnit(String core) {
        Matcher after = UNIT_AFTER.matcher(core);
        return after.find() && units.containsKey(after.group(1)) ? core.substring(0, after.start()) : core;
    }

    /**
     * A piece of a text that has labels in it.
     *
     * @param label empty for what stands before the first label
     * @param value what follows the label, up to the next one
     */
    record Segment(Optional<Label> label, String written, String value) {}

    /** A text that holds labels and values, such as 部门名称：某局　　单位：万元, in pieces; none when it has no label of a field. */
    List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        Optional<Label> label = Optional.empty();
        String written = "";
        int from = 0;
        Matcher colon = COLON.matcher(text);
        while (colon.find()) {
            Optional<Found> found = labelBefore(text, from, colon.start());
            if (found.isPresent()) {
                addSegment(
                        segments,
                        label,
                        written,
                        text.substring(from, found.get().begin()));
                label = Optional.of(found.get().label());
                written = text.substring(found.get().begin(), colon.start()).strip();
                from = colon.end();
            }
        }
        if (label.isEmpty()) {
            return List.of();
        }
        addLast(segments, label, written, text.substring(from));
        return segments;
    }

    private record Found(int begin, Label label) {}

    /** The longest label that ends at a colon and begins the text, or follows white space or a mark. */
    private Optional<Found> labelBefore(String text, int from, int colon) {
        for (int begin = Math.max(from, colon - LONGEST_LABEL); begin < colon; begin++) {
            boolean boundary = begin == from || !isWord(text.charAt(begin - 1));
            if (boundary && isWord(text.charAt(begin))) {
                Optional<Label> label = read(text.substring(begin, colon), Scope.FIELD);
                if (label.isPresent()) {
                    return Optional.of(new Found(begin, label.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(char character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && "；;，,|。、".indexOf(character) < 0;
    }

    private static void addSegment(List<Segment> segments, Optional<Label> label, String written, String value) {
        if (label.isPresent() || !value.isBlank()) {
            segments.add(new Segment(label, written, value.strip()));
        }
    }

    /** The last piece; a unit at its end, from which a reader may have lost the space, is one more. */
    private void addLast(List<Segment> segments, Optional<Label> label, String written, String value) {
        Matcher squeezed = SQUEEZED_UNIT.matcher(value);
        if (squeezed.find() && unit(squeezed.group(1)).isPresent()) {
            addSegment(segments, label, written, value.substring(0, squeezed.start()));
            Optional<Label> unit = Optional.of(new Label(Term.MONEY_UNIT, Optional.empty(), false));
            segments.add(new Segment(unit, "", squeezed.group(1)));
        } else {
            addSegment(segments, label, written, value);
        }
    }

    /** What kind of table a line is the title of. */
    Optional<TitleKind> title(String line) {
        String bare = ATTACHMENT.matcher(FormWords.bare(line)).replaceFirst("");
        if (bare.length() > LONGEST_TITLE || !isTitleLike(line)) {
            return Optional.empty();
        }
        return titles.stream()
                .filter(title -> holds(bare, title.words()))
                .findFirst()
                .map(TitleWords::kind);
    }

    /** Whether a line looks like the title of a table, of whatever kind. */
    static boolean isTitleLike(String line) {
        if (SENTENCE.matcher(line).find()) {
            return false;
        }
        String bare = ATTACHMENT.matcher(FormWords.bare(line)).replaceFirst("");
        String plain = BRACKETS.matcher(bare).replaceAll("");
        return bare.length() <= LONGEST_TITLE
                && plain.length() >= 3
                && plain.endsWith("表")
                && plain.indexOf(':') < 0
                && plain.indexOf('|') < 0;
    }

    private static boolean holds(String text, List<String> words) {
        int at = 0;
        for (String word : words) {
            int found = text.indexOf(word, at);
            if (found < 0) {
                return false;
            }
            at = found + word.length();
        }
        return true;
    }

    /** Whether a text is the number of a row and nothing else. */
    static boolean isNumber(String text) {
        return ROW_NUMBER.matcher(FormWords.bare(text)).matches();
    }

    /** Whether a line says nothing but the number of an attachment or of a page. */
    static boolean isMark(String line) {
        String bare = FormWords.bare(line);
        Matcher attachment = ATTACHMENT.matcher(bare);
        return (attachment.find() && attachment.end() == bare.length())
                || PAGE_MARK.matcher(bare).matches();
    }
}
