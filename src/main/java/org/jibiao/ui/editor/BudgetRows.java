package org.jibiao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jibiao.form.AmountField;
import org.jibiao.form.Balance;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.GridCell;
import org.jibiao.ui.control.GridColumn;
import org.jibiao.ui.control.GridContent;

/** The 预算情况: six amounts, and beside the sources and the structure what they come to. */
final class BudgetRows {
    private static final List<GridColumn> COLUMNS = List.of(
            GoalRows.LABEL_COLUMN,
            new GridColumn(66, 1.5),
            new GridColumn(82, 3),
            new GridColumn(112, 1),
            new GridColumn(84, GoalRows.REST - 5.5));

    private final DepartmentForm form;
    private final Surroundings around;
    private final Texts texts;
    private final List<GridCell<Place>> cells = new ArrayList<>();

    private BudgetRows(DepartmentForm form, Surroundings around) {
        this.form = form;
        this.around = around;
        texts = around.texts();
    }

    static GridContent<Place> of(DepartmentForm form, Surroundings around) {
        return new BudgetRows(form, around).content();
    }

    private GridContent<Place> content() {
        var labels = around.standard().labels();
        Budget budget = form.budget();
        cells.add(label(0, 0, labels.budget()).spanning(6, 1));
        cells.add(label(0, 1, labels.total()).spanning(1, 2));
        amount(0, AmountField.TOTAL);
        cells.add(GridCell.at(0, 4, GridCell.Kind.QUIET, texts.get("budget.unit")));
        cells.add(label(1, 1, labels.sources()).spanning(3, 1));
        cells.add(label(1, 2, labels.government()));
        amount(1, AmountField.GOVERNMENT);
        cells.add(check(1, 3, budget.sources().sum(), Balance::sources));
        cells.add(label(2, 2, labels.fiscalAccount()));
        amount(2, AmountField.FISCAL_ACCOUNT);
        cells.add(label(3, 2, labels.unitFunds()));
        amount(3, AmountField.UNIT_FUNDS);
        cells.add(label(4, 1, labels.structure()).spanning(2, 1));
        cells.add(label(4, 2, labels.basic()));
        amount(4, AmountField.BASIC);
        cells.add(check(4, 2, budget.structure().sum(), Balance::structure));
        cells.add(label(5, 2, labels.project()));
        amount(5, AmountField.PROJECT);
        return new GridContent<>(COLUMNS, cells);
    }

    private static GridCell<Place> label(int row, int column, String text) {
        return GridCell.at(row, column, GridCell.Kind.LABEL, text);
    }

    private void amount(int row, AmountField field) {
        String printed = form.budget().amount(field).map(Money::print).orElse("");
        GridCell<Place> cell = GridCell.at(row, 3, GridCell.Kind.AMOUNT, printed);
        cells.add(around.dressed(cell, new Place.Amount(field), ""));
    }

    private GridCell<Place> check(int row, int rows, Optional<Money> sum, Function<Balance, Money> part) {
        GridCell.Kind kind = GridCell.Kind.QUIET;
        String words = texts.get("budget.blank");
        if (sum.isPresent()) {
            String printed = sum.get().print();
            words = texts.get("budget.sum", printed);
            Optional<Money> missing = form.budget()
                    .balance()
                    .filter(balance -> form.budget().total().isPresent())
                    .map(part);
            if (missing.isPresent()) {
                kind = missing.get().isZero() ? GridCell.Kind.GOOD : GridCell.Kind.BAD;
                words = comparison(printed, missing.get());
            }
        }
        return GridCell.<Place>at(row, 4, kind, words).spanning(rows, 1);
    }

    private String comparison(String sum, Money missing) {
        if (missing.isZero()) {
            return texts.get("budget.balanced", sum);
        }
        return missing.compareTo(Money.ZERO) < 0
                ? texts.get("budget.over", sum, Money.ZERO.minus(missing).print())
                : texts.get("budget.under", sum, missing.print());
    }
}
