package org.jibiao.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.Budget;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.standard.Term;
import org.jibiao.standard.Vocabulary.MoneyUnit;

/** Collects the amounts of a form, wherever in it they stand, and turns them into 元. */
final class Amounts {
    private static final int WAN = 4;
    private static final int YI = 8;

    private final RecognitionLog log;
    private final ValueWords values;
    private final List<Found> found = new ArrayList<>();
    private Optional<MoneyUnit> unitOfAll = Optional.empty();

    /** The unit of the first label that names one; its neighbours are in the same. */
    private Optional<MoneyUnit> unitOfALabel = Optional.empty();

    private boolean saidUnit;
    private boolean hasLabels;

    Amounts(RecognitionLog log, ValueWords values) {
        this.log = log;
        this.values = values;
    }

    private record Found(Term term, String label, Written written, Optional<MoneyUnit> unit) {}

    /** The file says in which unit all its amounts are. */
    void inUnit(MoneyUnit unit) {
        if (unitOfAll.isEmpty()) {
            unitOfAll = Optional.of(unit);
        }
    }

    /** A label or a head names a unit; amounts without one beside it are in it too. */
    void sees(Optional<MoneyUnit> unit) {
        hasLabels = true;
        if (unitOfALabel.isEmpty()) {
            unitOfALabel = unit;
        }
    }

    /**
     * Takes what stands at the label of an amount.
     *
     * @param label the words of the label
     * @param unit the unit that the label or what stands over it names
     */
    void take(Term term, String label, Written written, Optional<MoneyUnit> unit) {
        if (values.isNoAmount(written.text())) {
            written.cell().ifPresent(log::fixed);
        } else if (!written.isBlank()) {
            found.add(new Found(term, label, written, unit));
        }
    }

    /** Whether a text is an amount, or stands for a blank one. */
    boolean isAmount(String text) {
        return values.isNoAmount(text) || yuan(text, 0).isPresent();
    }

    /** Whether the form has labels of amounts at all. */
    boolean hasLabels() {
        return hasLabels || !found.isEmpty();
    }

    /** What has been taken. Says which amounts could not be read, and which have no field. */
    Budget budget() {
        Budget budget = Budget.BLANK;
        List<Found> parts = new ArrayList<>();
        for (Found amount : found) {
            Optional<AmountField> field = field(amount.term());
            if (amount.term() == Term.GOVERNMENT_PART) {
                parts.add(amount);
            } else if (field.isEmpty()) {
                leftOver(amount, near(amount.term()));
            } else {
                budget = with(budget, field.get(), amount);
            }
        }
        budget = withParts(budget, parts);
        remarkUnit();
        return budget;
    }

    private Budget with(Budget budget, AmountField field, Found amount) {
        Place place = new Place.Amount(field);
        Optional<Money> before = budget.amount(field);
        Optional<Money> money = yuan(amount);
        if (before.isPresent() && !before.equals(money)) {
            leftOver(amount, field);
            return budget;
        }
        amount.written().shows(place, log);
        if (money.isEmpty()) {
            String message = log.texts().get("amount.invalid", amount.written().text());
            amount.written().leftOver(message, Optional.of(place), log);
        }
        return budget.withAmount(field, money);
    }

    /**
     * Whether the parts are all that there are: with the other sources they make the total. Without it nobody knows whether one of them is
     * called by a word that is not known.
     */
    private boolean addUp(Budget budget, List<Optional<Money>> parts) {
        Optional<Money> sum =
                Money.sum(budget.sources().fiscalAccount(), budget.sources().unitFunds());
        for (Optional<Money> part : parts) {
            sum = Money.sum(sum, part);
        }
        for (Found other : found) {
            if (other.term() == Term.OTHER_FUNDS) {
                sum = Money.sum(sum, yuan(other));
            }
        }
        return sum.isPresent() && sum.equals(budget.total());
    }

    /** Where no 政府预算资金 are named but the budgets of which they are made. */
    private Budget withParts(Budget budget, List<Found> parts) {
        List<Optional<Money>> amounts = parts.stream().map(this::yuan).toList();
        boolean whole = budget.sources().government().isEmpty()
                && !parts.isEmpty()
                && amounts.stream().allMatch(Optional::isPresent)
                && addUp(budget, amounts);
        if (!whole) {
            parts.forEach(part -> leftOver(part, AmountField.GOVERNMENT));
            return budget;
        }
        Place place = new Place.Amount(AmountField.GOVERNMENT);
        Optional<Money> sum = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).written().shows(place, log);
            sum = Money.sum(sum, amounts.get(i));
        }
        String names = String.join(
                "、",
                parts.stream()
                        .map(part -> part.label() + " " + part.written().text())
                        .toList());
        log.remark(log.texts().get("amount.parts", names), place);
        return budget.withAmount(AmountField.GOVERNMENT, sum);
    }

    private void leftOver(Found amount, AmountField near) {
        String message = log.texts()
                .get("amount.elsewhere", amount.label(), amount.written().text());
        amount.written().leftOver(message, Optional.of(new Place.Amount(near)), log);
    }

    private static Optional<AmountField> field(Term term) {
        return switch (term) {
            case TOTAL, CURRENT_YEAR, AMOUNTS -> Optional.of(AmountField.TOTAL);
            case GOVERNMENT -> Optional.of(AmountField.GOVERNMENT);
            case FISCAL_ACCOUNT -> Optional.of(AmountField.FISCAL_ACCOUNT);
            case UNIT_FUNDS -> Optional.of(AmountField.UNIT_FUNDS);
            case BASIC -> Optional.of(AmountField.BASIC);
            case PROJECT_SPENDING -> Optional.of(AmountField.PROJECT);
            default -> Optional.empty();
        };
    }

    private static AmountField near(Term term) {
        return switch (term) {
            case OTHER_FUNDS -> AmountField.UNIT_FUNDS;
            case SPENDING_PART -> AmountField.BASIC;
            default -> AmountField.TOTAL;
        };
    }

    private Optional<Money> yuan(Found amount) {
        String text = amount.written().text();
        boolean namesUnit = text.indexOf('元') >= 0 || text.indexOf('万') >= 0 || text.indexOf('亿') >= 0;
        Optional<MoneyUnit> unit = amount.unit().or(() -> unitOfALabel).or(() -> unitOfAll);
        int power = namesUnit ? 0 : unit.map(MoneyUnit::power).orElse(0);
        if (!namesUnit && power > 0 && !saidUnit) {
            saidUnit = true;
            log.remark(log.texts().get("amount.unit", unit.get().word()), new Place.Amount(AmountField.TOTAL));
        }
        return yuan(text, power);
    }

    /** An amount in a unit of so many zeros, exactly; nothing when it is none, or would have a fraction of a 分. */
    static Optional<Money> yuan(String text, int power) {
        int known = power == 0 ? 0 : power <= WAN ? WAN : YI;
        String word = known == 0 ? "" : known == WAN ? "万" : "亿";
        return Money.parse(text + word).amount().flatMap(money -> scaled(money, power - known));
    }

    private static Optional<Money> scaled(Money money, int power) {
        BigDecimal yuan = money.yuan().scaleByPowerOfTen(power).stripTrailingZeros();
        return yuan.scale() > 2 ? Optional.empty() : Optional.of(new Money(yuan));
    }

    private void remarkUnit() {
        boolean someUnit = unitOfAll.isPresent()
                || unitOfALabel.isPresent()
                || found.stream()
                        .allMatch(amount -> amount.unit().isPresent()
                                || amount.written().text().endsWith("元")
                                || amount.written().text().endsWith("万"));
        if (!someUnit) {
            log.remark(log.texts().get("amount.noUnit"), new Place.Amount(AmountField.TOTAL));
        }
    }
}
