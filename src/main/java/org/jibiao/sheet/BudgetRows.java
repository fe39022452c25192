package org.jibiao.sheet;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.Budget;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.sheet.SheetGrid.At;

/** Reads the 预算情况: each amount stands to the right of its label. */
final class BudgetRows {
    private final SheetGrid grid;
    private final FormWords words;
    private final RecognitionLog log;
    private Budget budget = Budget.BLANK;

    BudgetRows(SheetGrid grid, FormWords words, RecognitionLog log) {
        this.grid = grid;
        this.words = words;
        this.log = log;
    }

    Budget read(SheetParts.Rows rows) {
        for (int row = rows.from(); row < rows.to(); row++) {
            List<At> cells = grid.beginningIn(row);
            for (int i = 0; i < cells.size(); i++) {
                At label = cells.get(i);
                Optional<AmountField> field = words.amount(label.text());
                if (field.isPresent()) {
                    log.fixed(label);
                    amountAfter(cells.subList(i + 1, cells.size())).ifPresent(amount -> read(field.get(), amount));
                } else if (words.isBudgetLabel(label.text())) {
                    log.fixed(label);
                }
            }
        }
        if (!rows.isEmpty()) {
            remarkSums();
        }
        return budget;
    }

    /** The first cell with a text, up to the next label. */
    private Optional<At> amountAfter(List<At> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> words.amount(cell.text()).isEmpty() && !words.isBudgetLabel(cell.text()));
    }

    private void read(AmountField field, At cell) {
        Optional<Place> place = Optional.of(new Place.Amount(field));
        log.shows(cell, place.get());
        Optional<Money> amount = Money.parse(cell.text()).amount();
        if (amount.isEmpty()) {
            log.remark(cell, log.texts().get("amount.invalid", cell.text()), place);
        }
        budget = budget.withAmount(field, amount);
    }

    /** Amounts that do not add up may have been misread. */
    private void remarkSums() {
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
}
