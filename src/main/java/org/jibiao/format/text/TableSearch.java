package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.format.text.TableReading.Item;
import org.jibiao.format.text.TableReading.ReadRow;
import org.jibiao.format.text.TableReading.Stray;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table again: of all ways to divide the printed pieces into labels, rows and cells it takes the one that is least odd,
 * by dynamic programming from the first piece to the last. Oddness is counted in one unit throughout, about the negative logarithm
 * of a chance. It never fails: what fits no row is a stray.
 */
final class TableSearch {
    /** A second reading that is odder than the best by no more than this leaves a doubt. */
    private static final double DOUBT = 1.5;

    /** How much the habits count when it is asked whether a reading is in doubt. */
    private static final double HABIT_IN_DOUBT = 0.25;

    /** No way is followed that is odder by more than this than one that has come farther. */
    private static final double TOO_FAR_BEHIND = 15;

    private static final double ROW = 0.5;
    private static final double STRAY = 14;
    private static final double NO_GROUP_YET = 9;
    private static final double NOTE_NOT_SHARED = 8;
    private static final double LABEL_NOT_COMPLETED = 6;
    private static final double GROUP_NOT_REACHED = 2;
    private static final double HALF_LINE_ABOVE = 6;
    private static final double NO_LINE_ABOVE = 12;

    private final List<Fragment> fragments;
    private final Span table;
    private final TablePlan plan;
    private final RowCandidates candidates;
    private final LabelOptions labelOptions;
    private final List<Map<State, Node>> nodes = new ArrayList<>();

    /** The last fragment that a way has come to. */
    private int farthest;

    TableSearch(List<Fragment> fragments, Span table, TablePlan plan) {
        this.fragments = fragments;
        this.table = table;
        this.farthest = table.from();
        this.plan = plan;
        this.candidates = new RowCandidates(fragments, table.to(), plan);
        this.labelOptions = new LabelOptions(fragments, table.to(), plan.groups());
    }

    /** What has been read up to a fragment. */
    private record State(int at, int group, LabelRests rests, boolean noteShared) {}

    private record Step(
            Node from,
            Node to,
            Oddness oddness,
            int group,
            @Nullable RowReading row) {
        Span span() {
            return new Span(from.state.at(), to.state.at());
        }
    }

    private static final class Node {
        final State state;
        final List<Step> next = new ArrayList<>();
        double costBefore = Double.POSITIVE_INFINITY;

        @Nullable
        Step best;

        Node(State state) {
            this.state = state;
        }
    }

    /** The rows of the table. */
    TableReading read() {
        for (int i = table.from(); i <= table.to(); i++) {
            nodes.add(new HashMap<>());
        }
        node(new State(table.from(), -1, plan.rests(), false)).costBefore = 0;
        for (int at = table.from(); at < table.to(); at++) {
            double least = leastFrom(at);
            for (Node node : List.copyOf(nodesAt(at).values())) {
                if (node.costBefore <= least + TOO_FAR_BEHIND) {
                    expand(node);
                }
            }
        }
        Node last = nodesAt(table.to()).values().stream()
                .min(Comparator.comparingDouble(node -> node.costBefore + endCost(node.state)))
                .orElseThrow();
        List<Step> best = new ArrayList<>();
        for (Step step = last.best; step != null; step = step.from().best) {
            best.add(step);
        }
        return new TableReading(items(best.reversed(), new Doubts(best, endCost(last.state))));
    }

    /** The cost of the best way that has come to a fragment or beyond it. */
    private double leastFrom(int at) {
        return nodes.subList(at - table.from(), farthest - table.from() + 1).stream()
                .flatMap(reached -> reached.values().stream())
                .mapToDouble(node -> node.costBefore)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private void expand(Node node) {
        State state = node.state;
        int lineEnd = state.at() + 1;
        while (lineEnd < table.to() && !fragments.get(lineEnd).beginsLine()) {
            lineEnd++;
        }
        step(node, new State(lineEnd, state.group(), state.rests(), state.noteShared()), Oddness.telling(STRAY), null);
        for (LabelOptions.Option option : labelOptions.at(state.at(), state.group(), state.rests())) {
            expand(node, option);
        }
    }

    private void expand(Node node, LabelOptions.Option option) {
        State state = node.state;
        boolean newGroup = option.group() != state.group();
        Oddness before = new Oddness(option.cost() + wayCost(state, option), ROW);
        if (!plan.groups().isEmpty() && option.group() < 0) {
            before = before.plus(Oddness.telling(NO_GROUP_YET));
        }
        for (RowCandidates.Candidate candidate : candidates.at(option.to(), option.group(), option.rests())) {
            List<Span> labels = new ArrayList<>(option.labels());
            labels.addAll(candidate.labels());
            Oddness oddness = before.plus(candidate.oddness());
            if (state.noteShared() && (newGroup || !candidate.cells().getLast().isEmpty())) {
                oddness = oddness.plus(Oddness.telling(NOTE_NOT_SHARED));
            }
            if (oddness.total() < RowCandidates.HOPELESS) {
                State after = new State(candidate.to(), option.group(), candidate.rests(), candidate.sharesNote());
                step(node, after, oddness, new RowReading(labels, candidate.cells(), candidate.sharesNote()));
            }
        }
    }

    /** How odd it is that a row begins at this distance under the row above it. */
    private double wayCost(State state, LabelOptions.Option option) {
        if (state.at() == table.from() || (state.noteShared() && option.labels().isEmpty())) {
            return 0;
        }
        return switch (fragments.get(state.at()).before()) {
            case NONE -> NO_LINE_ABOVE;
            case HALF -> HALF_LINE_ABOVE;
            case LINE, PAGE -> 0;
        };
    }

    private double endCost(State state) {
        int missing = Math.max(0, plan.groups().size() - 1 - state.group());
        return GROUP_NOT_REACHED * missing
                + (state.rests().isEmpty() ? 0 : LABEL_NOT_COMPLETED)
                + (state.noteShared() ? NOTE_NOT_SHARED : 0);
    }

    private void step(Node from, State state, Oddness oddness, @Nullable RowReading row) {
        Node to = node(state);
        Step step = new Step(from, to, oddness, state.group(), row);
        from.next.add(step);
        if (from.costBefore + oddness.total() < to.costBefore) {
            to.costBefore = from.costBefore + oddness.total();
            to.best = step;
        }
    }

    private Map<State, Node> nodesAt(int at) {
        return nodes.get(at - table.from());
    }

    private Node node(State state) {
        farthest = Math.max(farthest, state.at());
        return nodesAt(state.at()).computeIfAbsent(state, Node::new);
    }

    private static List<Item> items(List<Step> best, Doubts doubts) {
        List<Item> items = new ArrayList<>();
        for (Step step : best) {
            RowReading row = step.row();
            items.add(
                    row == null
                            ? new Stray(step.span())
                            : new ReadRow(step.span(), step.group(), row, doubts.otherReading(step, row)));
        }
        return items;
    }

    /**
     * Other readings for which nothing on the page and nothing in the words is worse, so that only habit speaks for the best one: the way
     * of every other reading through the table, with habit counting little.
     */
    private final class Doubts {
        private final Map<Node, Double> before = new HashMap<>();
        private final Map<Node, Double> after = new HashMap<>();
        private final double limit;

        Doubts(List<Step> best, double endCost) {
            double cost = endCost;
            for (Step step : best) {
                cost += doubtCost(step);
            }
            limit = cost + DOUBT;
            countForward();
            countBack();
        }

        private static double doubtCost(Step step) {
            return step.oddness().telling() + HABIT_IN_DOUBT * step.oddness().habit();
        }

        private static double at(Map<Node, Double> costs, Node node) {
            return costs.getOrDefault(node, Double.POSITIVE_INFINITY);
        }

        private void countForward() {
            nodesAt(table.from()).values().forEach(node -> before.put(node, 0.0));
            for (int at = table.from(); at < table.to(); at++) {
                for (Node node : nodesAt(at).values()) {
                    double cost = at(before, node);
                    node.next.forEach(step -> before.merge(step.to(), cost + doubtCost(step), Math::min));
                }
            }
        }

        private void countBack() {
            nodesAt(table.to()).values().forEach(node -> after.put(node, endCost(node.state)));
            for (int at = table.to() - 1; at >= table.from(); at--) {
                for (Node node : nodesAt(at).values()) {
                    after.put(
                            node,
                            node.next.stream()
                                    .mapToDouble(step -> doubtCost(step) + at(after, step.to()))
                                    .min()
                                    .orElse(Double.POSITIVE_INFINITY));
                }
            }
        }

        /** The next likely reading of a row's place; the row itself when the page allows no other. */
        RowReading otherReading(Step read, RowReading row) {
            RowReading other = row;
            double least = limit;
            for (int at = read.span().from(); at < read.span().to(); at++) {
                for (Node node : nodesAt(at).values()) {
                    for (Step step : node.next) {
                        double cost = at(before, node) + doubtCost(step) + at(after, step.to());
                        RowReading candidate = step.row();
                        if (cost < least
                                && candidate != null
                                && !candidate.cells().equals(row.cells())) {
                            other = candidate;
                            least = cost;
                        }
                    }
                }
            }
            return other;
        }
    }
}
