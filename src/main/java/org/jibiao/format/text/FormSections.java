package org.jibiao.format.text;

import java.util.List;
import org.jibiao.standard.FormStandard;

/**
 * Where the parts of one form are printed. A part that is not there is an empty span at the place where it should be.
 *
 * @param heading the lines above the table
 * @param goalLabel the label 年度履职目标
 * @param goal the text beside it, which a page end may divide
 * @param taskLabel the label 年度主要任务, or its first lines when a page end cuts it
 * @param taskLabelRests what is cut off it
 * @param taskHead the heads 任务名称 and 主要内容
 * @param tasks the rows under them
 * @param budget the 预算情况 with its labels
 * @param gridHead the heads from 一级指标 to 指标值说明
 * @param grid the rows under them
 */
record FormSections(
        Span heading,
        Span goalLabel,
        List<Span> goal,
        Span taskLabel,
        LabelRests taskLabelRests,
        Span taskHead,
        Span tasks,
        Span budget,
        Span gridHead,
        Span grid) {

    /** Finds the parts of a form. */
    static FormSections of(List<Fragment> fragments, Span form, FormStandard standard) {
        return new Finder(fragments, form, standard).sections();
    }

    /** Whether nothing of the table is there. */
    boolean isEmpty() {
        return goalLabel.isEmpty() && taskHead.isEmpty() && budget.isEmpty() && gridHead.isEmpty() && grid.isEmpty();
    }

    private static final class Finder {
        private final List<Fragment> fragments;
        private final Span form;
        private final FormStandard.Labels labels;
        private final List<FormStandard.Category> categories;

        Finder(List<Fragment> fragments, Span form, FormStandard standard) {
            this.fragments = fragments;
            this.form = form;
            this.labels = standard.labels();
            this.categories = standard.categories();
        }

        FormSections sections() {
            Span gridHead = find(
                    form,
                    List.of(labels.category(), labels.group(), labels.indicator(), labels.value(), labels.note()));
            if (gridHead.isEmpty()) {
                // The head is lost, or the text ends before it: the grid begins with its first label.
                int at = find(form, List.of(categories.getFirst().name())).from();
                gridHead = new Span(at, at);
            }
            Span beforeGrid = new Span(form.from(), gridHead.from());
            int budgetFrom = budgetFrom(beforeGrid);
            Span beforeBudget = new Span(form.from(), budgetFrom);
            Span taskHead = find(beforeBudget, List.of(labels.taskName(), labels.taskContent()));
            Span taskLabel = taskLabel(taskHead, beforeBudget);
            if (taskHead.isEmpty() && !taskLabel.isEmpty()) {
                taskHead = new Span(taskLabel.to(), taskLabel.to());
            }
            Goal goal = goal(new Span(form.from(), taskLabel.from()));
            return new FormSections(
                    new Span(form.from(), goal.label().from()),
                    goal.label(),
                    goal.text(),
                    taskLabel,
                    rests(taskLabel),
                    taskHead,
                    new Span(taskHead.to(), budgetFrom),
                    new Span(budgetFrom, gridHead.from()),
                    gridHead,
                    new Span(gridHead.to(), form.to()));
        }

        private int budgetFrom(Span within) {
            Span withTotal = find(within, List.of(labels.budget(), labels.total()));
            if (!withTotal.isEmpty()) {
                return withTotal.from();
            }
            Span alone = find(within, List.of(labels.budget()));
            return alone.isEmpty() ? find(within, List.of(labels.total())).from() : alone.from();
        }

        /** The label directly before the heads of its columns; a page end may have cut it. */
        private Span taskLabel(Span taskHead, Span within) {
            String label = LabelMatch.bare(labels.mainTasks());
            StringBuilder printed = new StringBuilder();
            for (int at = taskHead.from() - 1; !taskHead.isEmpty() && at >= within.from(); at--) {
                printed.insert(0, fragments.get(at).text());
                if (printed.length() > label.length()) {
                    break;
                }
                if (fragments.get(at).beginsLine() && label.startsWith(printed.toString())) {
                    return new Span(at, taskHead.from());
                }
            }
            Span whole = find(within, List.of(labels.mainTasks()));
            return whole.isEmpty() && !taskHead.isEmpty() ? new Span(taskHead.from(), taskHead.from()) : whole;
        }

        private LabelRests rests(Span taskLabel) {
            int printed = 0;
            for (int at = taskLabel.from(); at < taskLabel.to(); at++) {
                printed += fragments.get(at).text().length();
            }
            String label = LabelMatch.bare(labels.mainTasks());
            return printed == 0 || printed == label.length()
                    ? LabelRests.NONE
                    : LabelRests.NONE.with(label.substring(printed));
        }

        private record Goal(Span label, List<Span> text) {}

        /** The 年度履职目标; where a page end cuts its label, the rest of the label stands at the top of the next page. */
        private Goal goal(Span within) {
            Span whole = find(within, List.of(labels.annualGoal()));
            for (int from = within.from(); whole.isEmpty() && from < within.to(); from++) {
                for (LabelMatch.Cut cut : LabelMatch.cut(fragments, from, within.to(), labels.annualGoal())) {
                    int page = cut.to();
                    while (page < within.to() && fragments.get(page).before() != Gap.PAGE) {
                        page++;
                    }
                    int rest = LabelMatch.whole(fragments, page, within.to(), cut.rest());
                    if (rest >= 0) {
                        List<Span> text = List.of(new Span(cut.to(), page), new Span(rest, within.to()));
                        return new Goal(new Span(from, cut.to()), text);
                    }
                }
            }
            return new Goal(whole, List.of(new Span(whole.to(), within.to())));
        }

        /** The first place where labels are printed one after the other; empty, at the end, when there is none. */
        private Span find(Span within, List<String> wanted) {
            for (int from = within.from(); from < within.to(); from++) {
                // The heads of columns may stand beside a label; a single label begins a line.
                int at = wanted.size() > 1 || fragments.get(from).beginsLine() ? from : -1;
                for (int i = 0; i < wanted.size() && at >= 0; i++) {
                    at = LabelMatch.whole(fragments, at, within.to(), wanted.get(i));
                }
                if (at >= 0) {
                    return new Span(from, at);
                }
            }
            return new Span(within.to(), within.to());
        }
    }
}
