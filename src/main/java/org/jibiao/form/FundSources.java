package org.jibiao.form;

import java.util.Optional;

/**
 * The 资金来源 of a department's budget, in 元; a blank amount is empty.
 *
 * @param government (1) 政府预算资金
 * @param fiscalAccount (2) 财政专户管理资金
 * @param unitFunds (3) 单位资金
 */
public record FundSources(Optional<Money> government, Optional<Money> fiscalAccount, Optional<Money> unitFunds) {
    public static final FundSources BLANK = new FundSources(Optional.empty(), Optional.empty(), Optional.empty());

    /** The sum, blank counted as zero; empty when all are blank. */
    public Optional<Money> sum() {
        return Money.sum(government, fiscalAccount, unitFunds);
    }
}
