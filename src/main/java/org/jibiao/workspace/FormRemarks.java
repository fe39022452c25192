package org.jibiao.workspace;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.Balance;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Money;
import org.jibiao.text.Texts;

/** What a person should look at before a form is handed in. A word beside the exported file, not a review. */
final class FormRemarks {
    private final Texts texts;

    FormRemarks(Texts texts) {
        this.texts = texts;
    }

    List<String> of(DepartmentForm form) {
        if (isUnfilled(form)) {
            return List.of(texts.get("remark.unfilled"));
        }
        List<String> remarks = new ArrayList<>();
        if (form.department().isBlank()) {
            remarks.add(texts.get("remark.unnamed"));
        }
        form.budget().balance().filter(balance -> !balance.even()).ifPresent(balance -> remarks.add(sums(balance)));
        return remarks;
    }

    /** Nobody has written anything yet; a new form has its fixed indicators, some with prescribed values. */
    private static boolean isUnfilled(DepartmentForm form) {
        return form.annualGoal().isBlank()
                && form.budget().equals(Budget.BLANK)
                && form.tasks().stream()
                        .allMatch(
                                task -> task.name().isBlank() && task.content().isBlank());
    }

    private String sums(Balance balance) {
        if (balance.structure().isZero()) {
            return texts.get("remark.sources", size(balance.sources()));
        }
        if (balance.sources().isZero()) {
            return texts.get("remark.structure", size(balance.structure()));
        }
        return texts.get("remark.both", size(balance.sources()), size(balance.structure()));
    }

    private static String size(Money difference) {
        return new Money(difference.yuan().abs()).print();
    }
}
