package org.jibiao.form;

import java.util.Objects;
import java.util.Optional;

/**
 * The 预算情况 of a form, in 元. Blank is not zero: a blank amount is empty and is printed blank.
 *
 * @param total the 部门预算总额
 * @param sources the 资金来源, which add up to the total
 * @param structure the 资金结构, which add up to the total
 */
public record Budget(Optional<Money> total, FundSources sources, SpendingStructure structure) {
    public static final Budget BLANK = new Budget(Optional.empty(), FundSources.BLANK, SpendingStructure.BLANK);

    public Budget {
        Objects.requireNonNull(total);
        Objects.requireNonNull(sources);
        Objects.requireNonNull(structure);
    }

    /** The amount of a field, empty when blank. */
    public Optional<Money> amount(AmountField field) {
        return switch (field) {
            case TOTAL -> total;
            case GOVERNMENT -> sources.government();
            case FISCAL_ACCOUNT -> sources.fiscalAccount();
            case UNIT_FUNDS -> sources.unitFunds();
            case BASIC -> structure.basic();
            case PROJECT -> structure.project();
        };
    }

    /** How the total agrees with sources and structure; empty when every amount is blank, and there is nothing to compare. */
    public Optional<Balance> balance() {
        if (equals(BLANK)) {
            return Optional.empty();
        }
        Money whole = total.orElse(Money.ZERO);
        return Optional.of(new Balance(
                whole.minus(sources.sum().orElse(Money.ZERO)),
                whole.minus(structure.sum().orElse(Money.ZERO))));
    }

    public Budget withAmount(AmountField field, Optional<Money> amount) {
        return switch (field) {
            case TOTAL -> new Budget(amount, sources, structure);
            case GOVERNMENT -> withSources(new FundSources(amount, sources.fiscalAccount(), sources.unitFunds()));
            case FISCAL_ACCOUNT -> withSources(new FundSources(sources.government(), amount, sources.unitFunds()));
            case UNIT_FUNDS -> withSources(new FundSources(sources.government(), sources.fiscalAccount(), amount));
            case BASIC -> withStructure(new SpendingStructure(amount, structure.project()));
            case PROJECT -> withStructure(new SpendingStructure(structure.basic(), amount));
        };
    }

    private Budget withSources(FundSources newSources) {
        return new Budget(total, newSources, structure);
    }

    private Budget withStructure(SpendingStructure newStructure) {
        return new Budget(total, sources, newStructure);
    }
}
