package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.format.text.TablePlan.GroupLabel;

/** The labels that may be printed before a row: none, or those of a group that begins there. */
final class LabelOptions {
    private static final double SKIPPED_GROUP = 4;
    private static final double MISSING_LABEL = 8;
    private static final double CUT_LABEL = 2;
    private static final double UNCOMPLETED_LABEL = 7;
    private static final double REST_MISSING = 6;

    private final List<Fragment> fragments;
    private final int end;
    private final List<GroupLabel> groups;

    LabelOptions(List<Fragment> fragments, int end, List<GroupLabel> groups) {
        this.fragments = fragments;
        this.end = end;
        this.groups = groups;
    }

    /**
     * A way to read the labels before a row.
     *
     * @param group the group that the row is in; -1 when in none
     * @param to where the row's cells begin
     * @param labels where the labels are printed
     * @param rests what is printed of them on the next page only
     * @param cost how odd it is
     */
    record Option(int group, int to, List<Span> labels, LabelRests rests, double cost) {}

    /** The ways to read the labels from a fragment on, in a group, while something of its labels may still be to come. */
    List<Option> at(int from, int group, LabelRests rests) {
        List<Option> options = new ArrayList<>();
        if (!rests.isEmpty() && fragments.get(from).before() == Gap.PAGE) {
            LabelRests.Match match = rests.match(fragments, from, end);
            options.add(new Option(group, match.to(), match.spans(), match.rests(), 0));
            if (!match.spans().isEmpty()) {
                return options;
            }
        } else {
            options.add(new Option(group, from, List.of(), rests, 0));
        }
        for (int next = group + 1; next < groups.size(); next++) {
            double cost = SKIPPED_GROUP * (next - group - 1) + (rests.isEmpty() ? 0 : REST_MISSING);
            addBeginning(from, group, next, cost, options);
        }
        return options;
    }

    private void addBeginning(int from, int group, int next, double cost, List<Option> options) {
        GroupLabel label = groups.get(next);
        boolean newCategory = group < 0 || !groups.get(group).category().equals(label.category());
        List<Option> afterCategory = new ArrayList<>();
        Option start = new Option(next, from, List.of(), LabelRests.NONE, cost);
        if (newCategory) {
            afterCategory.addAll(printed(start, label.category()));
            afterCategory.add(new Option(next, from, List.of(), LabelRests.NONE, cost + MISSING_LABEL));
        } else {
            afterCategory.add(start);
        }
        for (Option category : afterCategory) {
            options.addAll(printed(category, label.group()));
            if (!category.labels().isEmpty()) {
                options.add(new Option(
                        next, category.to(), category.labels(), category.rests(), category.cost() + MISSING_LABEL));
            }
        }
    }

    /** The ways in which a label is printed after what an option has read. */
    private List<Option> printed(Option before, String label) {
        List<Option> options = new ArrayList<>();
        int whole = LabelMatch.whole(fragments, before.to(), end, label);
        if (whole >= 0) {
            options.add(with(before, whole, before.rests(), 0));
        }
        for (LabelMatch.Cut cut : LabelMatch.cut(fragments, before.to(), end, label)) {
            options.add(
                    isCompletedOnNextPage(cut)
                            ? with(before, cut.to(), before.rests().with(cut.rest()), CUT_LABEL)
                            : with(before, cut.to(), before.rests(), UNCOMPLETED_LABEL));
        }
        return options;
    }

    private static Option with(Option before, int to, LabelRests rests, double cost) {
        List<Span> labels = new ArrayList<>(before.labels());
        labels.add(new Span(before.to(), to));
        return new Option(before.group(), to, labels, rests, before.cost() + cost);
    }

    private boolean isCompletedOnNextPage(LabelMatch.Cut cut) {
        for (int at = cut.to(); at < end; at++) {
            if (fragments.get(at).before() == Gap.PAGE) {
                // The rest of the label to its left may stand before it.
                return LabelMatch.whole(fragments, at, end, cut.rest()) >= 0
                        || (at + 1 < end && LabelMatch.whole(fragments, at + 1, end, cut.rest()) >= 0);
            }
        }
        return false;
    }
}
