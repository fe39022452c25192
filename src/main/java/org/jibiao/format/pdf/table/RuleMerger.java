package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of ruled lines: dashes, dots, and the sides of neighbouring cells. */
final class RuleMerger {
    /** How far apart pieces of one line may stand across its run, in points. */
    private static final double SAME_LINE = 0.9;

    /** The white between two pieces of one line, in points: between dots and dashes. */
    private static final double GAP = 3.5;

    /** What is shorter is no line, in points: a dot, a tick, a stroke of a drawn character. */
    private static final double SHORTEST = 6;

    private RuleMerger() {}

    static List<Rule> merged(List<Rule> pieces) {
        List<Rule> merged = new ArrayList<>();
        merge(pieces.stream().filter(Rule::horizontal).toList(), merged);
        merge(pieces.stream().filter(piece -> !piece.horizontal()).toList(), merged);
        return merged;
    }

    private static void merge(List<Rule> pieces, List<Rule> merged) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at));
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(begin).at() > SAME_LINE) {
                mergeOfOneLine(sorted.subList(begin, i), merged);
                begin = i;
            }
        }
    }

    private static void mergeOfOneLine(List<Rule> pieces, List<Rule> merged) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        Rule current = sorted.getFirst();
        for (Rule piece : sorted.subList(1, sorted.size())) {
            if (piece.from() - current.to() > GAP) {
                addIfLong(current, merged);
                current = piece;
            } else if (piece.to() > current.to()) {
                double at = piece.length() > current.length() ? piece.at() : current.at();
                current = new Rule(current.horizontal(), at, current.from(), piece.to());
            }
        }
        addIfLong(current, merged);
    }

    private static void addIfLong(Rule rule, List<Rule> merged) {
        if (rule.length() >= SHORTEST) {
            merged.add(rule);
        }
    }
}
