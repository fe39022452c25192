package org.jibiao.form;

import java.util.Optional;

/**
 * The 资金结构 of a department's budget, in 元; a blank amount is empty.
 *
 * @param basic (1) 基本支出
 * @param project (2) 项目支出
 */
public record SpendingStructure(Optional<Money> basic, Optional<Money> project) {
    public static final SpendingStructure BLANK = new SpendingStructure(Optional.empty(), Optional.empty());

    /** The sum, blank counted as zero; empty when both are blank. */
    public Optional<Money> sum() {
        return Money.sum(basic, project);
    }
}
