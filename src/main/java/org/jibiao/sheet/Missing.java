package org.jibiao.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.form.Budget;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.Money;
import org.jibiao.sheet.FormRecogniser.Found;
import org.jibiao.standard.FormStandard;

/** Says what a form should have and has not, or what does not agree, because something may have been misread. */
record Missing(FormStandard standard, RecognitionLog log) {
    void remarkYear() {
        log.remark(log.texts().get("year.missing", standard.sinceYear()));
    }

    /** Amounts that do not add up may have been misread. */
    void remarkSums(Budget budget) {
        Optional<Money> total = budget.total();
        Optional<Money> sources = budget.sources().sum();
        Optional<Money> structure = budget.structure().sum();
        if (total.isPresent() && sources.isPresent() && !sources.equals(total)) {
            log.remark(log.texts()
                    .get("amount.sources", total.get().print(), sources.get().print()));
        }
        if (total.isPresent() && structure.isPresent() && !structure.equals(total)) {
            log.remark(log.texts()
                    .get(
                            "amount.structure",
                            total.get().print(),
                            structure.get().print()));
        }
    }

    void remark(FormKind kind, Optional<String> department, Found found, List<IndicatorCategory> categories) {
        if (department.filter(name -> !name.isEmpty()).isEmpty()) {
            log.remark(log.texts().get("department.missing"));
        }
        if (kind == FormKind.PROJECT) {
            log.remark(log.texts().get("project.form"));
            return;
        }
        FormStandard.Labels labels = standard.labels();
        remarkPart(found.goal(), labels.annualGoal());
        remarkPart(found.tasks(), labels.mainTasks());
        remarkPart(found.budget(), labels.budget());
        List<FormStandard.Group> groups = standard.categories().stream()
                .flatMap(category -> category.groups().stream())
                .toList();
        if (found.indicators()
                && groups.stream().allMatch(group -> names(group, categories).isEmpty())) {
            log.remark(log.texts().get("groups.otherPlace"));
        } else {
            remarkPrescribed(categories);
        }
    }

    private void remarkPart(boolean found, String label) {
        if (!found) {
            log.remark(log.texts().get("part.missing", label));
        }
    }

    private void remarkPrescribed(List<IndicatorCategory> categories) {
        for (FormStandard.Category category : standard.categories()) {
            for (FormStandard.Group group : category.groups()) {
                List<String> found = names(group, categories);
                if (found.isEmpty()) {
                    log.remark(log.texts().get("group.missing", category.name(), group.name()));
                } else {
                    remarkMissing(group, found);
                }
            }
        }
    }

    /** What the indicators of a prescribed group are called in the form. */
    private static List<String> names(FormStandard.Group group, List<IndicatorCategory> categories) {
        return categories.stream()
                .flatMap(read -> read.groups().stream())
                .filter(read -> FormWords.same(read.name(), group.name()))
                .flatMap(read -> read.indicators().stream())
                .map(indicator -> FormWords.bare(indicator.name()))
                .toList();
    }

    private void remarkMissing(FormStandard.Group group, List<String> found) {
        String missing = group.indicators().stream()
                .map(FormStandard.FixedIndicator::name)
                .filter(name -> !found.contains(FormWords.bare(name)))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            log.remark(log.texts().get("indicators.missing", group.name(), missing));
        }
    }
}
