package org.jibiao.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which rows of two lists are the same row, a year apart: those that say the same, then those of the same name, then those of which the
 * name, the value, the text beside it and the place together speak for it. However rows have changed places, each is found.
 */
final class RowPairs {
    /**
     * What a row is known by.
     *
     * @param all everything that it says
     * @param name its name; may be blank
     * @param value a short text that says little alone, such as ≥95%; may be blank
     * @param text a long one that says much, if no other row of its list has it; may be blank
     */
    record Signs(Object all, String name, String value, String text) {}

    // How much speaks for a renamed row: a name with the same words would count 1. Value and place alone are not
    // enough, for ≥95%
    // stands everywhere; with a quarter of the name, or with the text, they are.
    private static final double ENOUGH = 0.75;
    private static final double BOTH_UNNAMED = 0.5;
    private static final double ONE_UNNAMED = 0.2;
    private static final double SAME_VALUE = 0.3;
    private static final double SAME_TEXT = 0.5;
    private static final double SAME_PLACE = 0.3;
    private static final double SAME_GAP = 0.2;
    private static final double ONE_NEIGHBOUR = 0.1;

    /** A row that is renamed and moved further than this is a new one. Bounds the work on lists of thousands. */
    private static final int FURTHEST = 60;

    private static final int NONE = -1;

    private final List<Signs> before;
    private final List<Signs> after;
    private final int[] before2after;
    private final int[] after2before;

    private RowPairs(List<Signs> before, List<Signs> after) {
        this.before = before;
        this.after = after;
        before2after = new int[before.size()];
        after2before = new int[after.size()];
        Arrays.fill(before2after, NONE);
        Arrays.fill(after2before, NONE);
    }

    static RowPairs of(List<Signs> before, List<Signs> after) {
        RowPairs pairs = new RowPairs(before, after);
        pairs.pairEqual(signs -> Optional.of(signs.all()));
        pairs.pairEqual(signs -> Optional.of(Likeness.bare(signs.name())).filter(name -> !name.isEmpty()));
        pairs.pairRenamed();
        return pairs;
    }

    /** The earlier row of a later one; empty when it is new. */
    Optional<Integer> before(int row) {
        return Optional.of(after2before[row]).filter(earlier -> earlier != NONE);
    }

    /** The earlier rows that are gone, in their order. */
    List<Integer> gone() {
        return IntStream.range(0, before2after.length)
                .filter(row -> before2after[row] == NONE)
                .boxed()
                .toList();
    }

    /** Pairs the rows that have the same key, in their order. */
    private void pairEqual(Function<Signs, Optional<?>> key) {
        Map<Object, Deque<Integer>> earlier = new HashMap<>();
        for (int row = 0; row < before.size(); row++) {
            if (before2after[row] == NONE) {
                int free = row;
                key.apply(before.get(row))
                        .ifPresent(same -> earlier.computeIfAbsent(same, any -> new ArrayDeque<>())
                                .add(free));
            }
        }
        for (int row = 0; row < after.size(); row++) {
            if (after2before[row] == NONE) {
                Integer found = key.apply(after.get(row))
                        .map(earlier::get)
                        .map(Deque::poll)
                        .orElse(NONE);
                if (found != NONE) {
                    pair(found, row);
                }
            }
        }
    }

    private void pair(int earlier, int later) {
        before2after[earlier] = later;
        after2before[later] = earlier;
    }

    /** The likeness of a row that is still without its fellow, and where it stands among those that have one. */
    private record Left(int row, String value, Likeness name, Likeness text, Gap gap) {}

    /** The neighbours above and below that have a fellow, as rows of the later list, and how far away they are. */
    private record Gap(int above, int below, int fromAbove, int fromBelow) {}

    private record Candidate(int earlier, int later, double evidence) {}

    private void pairRenamed() {
        List<Left> earlier = left(before, before2after, true);
        List<Left> later = left(after, after2before, false);
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int e = 0; e < earlier.size(); e++) {
            int end = Math.min(later.size(), e + FURTHEST + 1);
            for (int l = Math.max(0, e - FURTHEST); l < end; l++) {
                double evidence = evidence(earlier.get(e), later.get(l));
                if (evidence >= ENOUGH) {
                    candidates.add(
                            new Candidate(earlier.get(e).row(), later.get(l).row(), evidence));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::evidence)
                .reversed()
                .thenComparingInt(Candidate::later)
                .thenComparingInt(Candidate::earlier));
        for (Candidate candidate : candidates) {
            if (before2after[candidate.earlier()] == NONE && after2before[candidate.later()] == NONE) {
                pair(candidate.earlier(), candidate.later());
            }
        }
    }

    private static List<Left> left(List<Signs> rows, int[] fellows, boolean isEarlier) {
        Map<String, Integer> texts = new HashMap<>();
        rows.forEach(row -> texts.merge(row.text(), 1, Integer::sum));
        int[] below = new int[rows.size()];
        int next = rows.size();
        for (int row = rows.size() - 1; row >= 0; row--) {
            below[row] = next;
            next = fellows[row] == NONE ? next : row;
        }
        List<Left> left = new ArrayList<>();
        int above = NONE;
        for (int row = 0; row < rows.size(); row++) {
            if (fellows[row] != NONE) {
                above = row;
                continue;
            }
            Gap gap = new Gap(
                    above == NONE || !isEarlier ? above : fellows[above],
                    below[row] == rows.size() ? Integer.MAX_VALUE : isEarlier ? fellows[below[row]] : below[row],
                    row - above,
                    below[row] - row);
            Signs signs = rows.get(row);
            String text = texts.getOrDefault(signs.text(), 0) > 1 ? "" : signs.text();
            left.add(new Left(row, Likeness.bare(signs.value()), new Likeness(signs.name()), new Likeness(text), gap));
        }
        return left;
    }

    private static double evidence(Left earlier, Left later) {
        double value = !earlier.value().isEmpty() && earlier.value().equals(later.value()) ? SAME_VALUE : 0;
        return byName(earlier.name(), later.name())
                + value
                + SAME_TEXT * earlier.text().with(later.text())
                + byPlace(earlier.gap(), later.gap());
    }

    private static double byName(Likeness earlier, Likeness later) {
        if (earlier.isBlank() && later.isBlank()) {
            return BOTH_UNNAMED;
        }
        return earlier.isBlank() || later.isBlank() ? ONE_UNNAMED : earlier.with(later);
    }

    private static double byPlace(Gap earlier, Gap later) {
        boolean above = earlier.above() == later.above();
        boolean below = earlier.below() == later.below();
        if (above && below) {
            boolean same = earlier.fromAbove() == later.fromAbove() || earlier.fromBelow() == later.fromBelow();
            return same ? SAME_PLACE : SAME_GAP;
        }
        return above || below ? ONE_NEIGHBOUR : 0;
    }
}
