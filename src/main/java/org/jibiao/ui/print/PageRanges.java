package org.jibiao.ui.print;

import java.text.Normalizer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which pages are wanted, as people write it: {@code 1-3,5}, {@code ４、６～８}, {@code 3-} for all from the third on. A page
 * that is named twice is printed once, and pages are printed in their own order.
 */
final class PageRanges {
    private static final Pattern SEPARATOR = Pattern.compile("[,;、。\\s]+");
    private static final Pattern TO = Pattern.compile("\\s*[-‐‑–—−~〜至到]+\\s*");
    private static final Pattern RANGE = Pattern.compile("(?<from>\\d{1,6})?(?:(?<dash>-)(?<to>\\d{1,6})?)?");

    private final int count;

    /** For a document of so many pages. */
    PageRanges(int count) {
        this.count = count;
    }

    /** What a text means. */
    sealed interface Reading {}

    /** These pages, counted from 1, at least one. */
    record Pages(List<Integer> numbers) implements Reading {
        Pages {
            numbers = List.copyOf(numbers);
        }
    }

    /** Nothing is written. */
    record Nothing() implements Reading {}

    /** A part of the text is no page number and no range. */
    record Unreadable(String part) implements Reading {}

    /** A range whose end comes before its beginning. */
    record Backwards(String part) implements Reading {}

    /** A page that the document does not have. */
    record Beyond(String page) implements Reading {}

    Reading read(String written) {
        // Full-width digits, commas and waves become plain ones.
        String plain = TO.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("-")
                .strip();
        SortedSet<Integer> wanted = new TreeSet<>();
        for (String part : SEPARATOR.split(plain, -1)) {
            if (part.isEmpty()) {
                continue;
            }
            Matcher range = RANGE.matcher(part);
            boolean readable = range.matches() && (range.group("from") != null || range.group("to") != null);
            if (!readable) {
                return new Unreadable(part);
            }
            int from = number(range.group("from"), 1);
            int to = range.group("dash") == null ? from : number(range.group("to"), Math.max(from, count));
            for (int end : new int[] {from, to}) {
                if (end < 1 || end > count) {
                    return new Beyond(Integer.toString(end));
                }
            }
            if (to < from) {
                return new Backwards(part);
            }
            for (int page = from; page <= to; page++) {
                wanted.add(page);
            }
        }
        return wanted.isEmpty() ? new Nothing() : new Pages(List.copyOf(wanted));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
