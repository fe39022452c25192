package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts the ruled lines of a page into nets of lines that meet: the lines of a table, without those that end in the open. */
final class RuleNets {
    /** How near lines must come to meet, in points: corners are often drawn a line's breadth apart. */
    static final double TOUCH = 2.0;

    /** A page with more lines than this is a drawing. */
    private static final int MOST = 4_000;

    private RuleNets() {}

    /**
     * The nets of a page.
     *
     * @param rules whole lines
     * @return of each net its lines; those that meet no other are in none
     */
    static List<List<Rule>> of(List<Rule> rules) {
        List<Rule> across = rules.stream().filter(Rule::horizontal).limit(MOST).toList();
        List<Rule> down =
                rules.stream().filter(rule -> !rule.horizontal()).limit(MOST).toList();
        Unions unions = new Unions(across.size() + down.size());
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (across.get(i).meets(down.get(j), TOUCH)) {
                    unions.unite(i, across.size() + j);
                }
            }
        }
        Map<Integer, List<Rule>> nets = new LinkedHashMap<>();
        for (int i = 0; i < across.size() + down.size(); i++) {
            Rule rule = i < across.size() ? across.get(i) : down.get(i - across.size());
            nets.computeIfAbsent(unions.root(i), root -> new ArrayList<>()).add(rule);
        }
        return nets.values().stream()
                .map(RuleNets::withoutLooseEnds)
                .filter(RuleNets::isTable)
                .toList();
    }

    private static boolean isTable(List<Rule> net) {
        long across = net.stream().filter(Rule::horizontal).count();
        return across >= 2 && across < net.size();
    }

    /** An underline that begins at a cell's edge is no edge of a cell: both ends must meet a line, or end where others end. */
    private static List<Rule> withoutLooseEnds(List<Rule> net) {
        List<Rule> kept = new ArrayList<>();
        for (Rule rule : net) {
            double from = anchor(rule, net, rule.from(), 1);
            double to = anchor(rule, net, rule.to(), -1);
            if (to - from > TOUCH) {
                kept.add(rule.cutTo(from, to));
            }
        }
        return kept;
    }

    /** The end itself when it is held, else the nearest crossing inwards; beyond the other end when there is none. */
    private static double anchor(Rule rule, List<Rule> net, double end, int inwards) {
        int ending = 0;
        double nearest = inwards > 0 ? rule.to() : rule.from();
        for (Rule other : net) {
            if (other.equals(rule)) {
                continue;
            }
            if (other.horizontal() == rule.horizontal()) {
                double sameEnd = inwards > 0 ? other.from() : other.to();
                ending += Math.abs(sameEnd - end) <= TOUCH ? 1 : 0;
            } else if (rule.meets(other, TOUCH)) {
                if (Math.abs(other.at() - end) <= TOUCH) {
                    return end;
                }
                nearest = inwards > 0 ? Math.min(nearest, other.at()) : Math.max(nearest, other.at());
            }
        }
        // Open sides: a table without a line at its left or right, or cut by the page's end.
        return ending >= 2 ? end : nearest;
    }
}
