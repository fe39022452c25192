package org.jibiao.format.text;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.standard.FormStandard;

/** Puts the rows of the 预算情况 together again: every label is known, and an amount stands after its label. */
final class BudgetText {
    private static final int LABEL = 1;
    private static final int FIELD = 2;
    private static final int AMOUNT = 3;
    private static final int COLUMNS = 5;

    private final List<Fragment> fragments;
    private final Span budget;
    private final SheetDraft draft;
    private final List<Label> labels;
    private boolean rowBegun;
    private boolean awaitsAmount;

    BudgetText(List<Fragment> fragments, Span budget, FormStandard.Labels labels, SheetDraft draft) {
        this.fragments = fragments;
        this.budget = budget;
        this.draft = draft;
        this.labels = new ArrayList<>(List.of(
                new Label(labels.budget(), 0, 1, false),
                new Label(labels.total(), LABEL, 2, true),
                new Label(labels.sources(), LABEL, 1, false),
                new Label(labels.government(), FIELD, 1, true),
                new Label(labels.fiscalAccount(), FIELD, 1, true),
                new Label(labels.unitFunds(), FIELD, 1, true),
                new Label(labels.structure(), LABEL, 1, false),
                new Label(labels.basic(), FIELD, 1, true),
                new Label(labels.project(), FIELD, 1, true)));
    }

    private record Label(String text, int column, int columnSpan, boolean ofAmount) {}

    /** Adds the band with its rows to the sheet. */
    void add() {
        if (budget.isEmpty()) {
            return;
        }
        int at = budget.from();
        while (at < budget.to()) {
            int next = addLabel(at);
            if (next < 0) {
                addText(fragments.get(at));
                next = at + 1;
            }
            at = next;
        }
        endRow();
        draft.endBand();
    }

    /** Adds the label that is printed from a fragment on; -1 when none is. */
    private int addLabel(int at) {
        for (Label label : labels) {
            int to = LabelMatch.whole(fragments, at, budget.to(), label.text());
            if (to >= 0) {
                if (awaitsAmount) {
                    // The amount of the label before is blank.
                    endRow();
                }
                draft.cell(
                        label.column(),
                        label.columnSpan(),
                        1,
                        Role.LABEL,
                        label.text(),
                        fragments.get(at).line());
                rowBegun = true;
                awaitsAmount = label.ofAmount();
                labels.remove(label);
                return to;
            }
        }
        return -1;
    }

    private void addText(Fragment fragment) {
        if (awaitsAmount) {
            draft.cell(AMOUNT, COLUMNS - AMOUNT, 1, Role.AMOUNT, fragment.text(), fragment.line());
            endRow();
        } else {
            endRow();
            draft.cell(LABEL, COLUMNS - LABEL, 1, Role.TEXT, fragment.text(), fragment.line());
            rowBegun = true;
            endRow();
        }
    }

    private void endRow() {
        if (rowBegun) {
            draft.endRow();
        }
        rowBegun = false;
        awaitsAmount = false;
    }
}
