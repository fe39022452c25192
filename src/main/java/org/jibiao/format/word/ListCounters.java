package org.jibiao.format.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of automatic lists through a document, and writes what Word shows before each. Used by one thread. */
final class ListCounters {
    /** A list has so many levels. */
    static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /**
     * The number of the next paragraph of a list.
     *
     * @param list which paragraphs are counted together
     * @param levels how its levels are numbered; those that it has not are missing at the end
     * @param level the paragraph's level, from 0
     */
    String next(String list, List<ListLevel> levels, int level) {
        if (level < 0 || level >= Math.min(levels.size(), LEVELS)) {
            return "";
        }
        int[] numbers = counts.computeIfAbsent(list, any -> new int[LEVELS + 1]);
        // Of each level how many paragraphs it has had, from which its number follows.
        numbers[level]++;
        for (int under = level + 1; under < LEVELS; under++) {
            numbers[under] = 0;
        }
        ListLevel of = levels.get(level);
        String text = PLACE.matcher(of.text())
                .replaceAll(place -> Matcher.quoteReplacement(
                        number(levels, numbers, of, place.group(1).charAt(0) - '1')));
        return of.format().equals("bullet") || text.isBlank() ? "" : of.spaced() ? text + " " : text;
    }

    /** A paragraph with its number. Where a tab parts the two, digits or letters next to each other would become one word. */
    static String join(String number, String text) {
        boolean apart = !number.isEmpty()
                && !text.isEmpty()
                && number.charAt(number.length() - 1) < 0x80
                && text.charAt(0) < 0x80
                && !number.endsWith(" ")
                && Character.isLetterOrDigit(text.charAt(0));
        return apart ? number + " " + text : number + text;
    }

    /** Begins a list anew, the first time that one with numbers of its own is met. */
    void restart(String list, String numbering) {
        if (restarted.add(numbering)) {
            counts.remove(list);
        }
    }

    private static String number(List<ListLevel> levels, int[] counts, ListLevel of, int level) {
        if (level >= levels.size()) {
            return "";
        }
        ListLevel counted = levels.get(level);
        int number = counted.start() + Math.max(counts[level] - 1, 0);
        return ListNumber.print(of.decimal() ? "decimal" : counted.format(), number);
    }
}
