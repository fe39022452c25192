package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules around the cells of a page: where cells touch, there is one rule, and rules that go on are one. */
final class RuleLines {
    /** Edges closer than a thousandth of a point are the same edge. */
    private static final double PRECISION = 1000;

    private RuleLines() {}

    static List<Rule> around(List<PlacedCell> cells, double thickness) {
        Map<Long, List<Stretch>> horizontal = new TreeMap<>();
        Map<Long, List<Stretch>> vertical = new TreeMap<>();
        for (PlacedCell cell : cells) {
            long left = Math.round(cell.x() * PRECISION);
            long right = Math.round((cell.x() + cell.width()) * PRECISION);
            long top = Math.round(cell.y() * PRECISION);
            long bottom = Math.round((cell.y() + cell.height()) * PRECISION);
            for (long y : new long[] {top, bottom}) {
                horizontal.computeIfAbsent(y, at -> new ArrayList<>()).add(new Stretch(left, right));
            }
            for (long x : new long[] {left, right}) {
                vertical.computeIfAbsent(x, at -> new ArrayList<>()).add(new Stretch(top, bottom));
            }
        }
        List<Rule> rules = new ArrayList<>();
        horizontal.forEach((y, stretches) -> joined(stretches)
                .forEach(x -> rules.add(
                        new Rule(x.from() / PRECISION, y / PRECISION, x.to() / PRECISION, y / PRECISION, thickness))));
        vertical.forEach((x, stretches) -> joined(stretches)
                .forEach(y -> rules.add(
                        new Rule(x / PRECISION, y.from() / PRECISION, x / PRECISION, y.to() / PRECISION, thickness))));
        return rules;
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort((one, other) -> Long.compare(one.from(), other.from()));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : sorted) {
            if (!joined.isEmpty() && stretch.from() <= joined.getLast().to()) {
                Stretch last = joined.removeLast();
                joined.add(new Stretch(last.from(), Math.max(last.to(), stretch.to())));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private record Stretch(long from, long to) {}
}
