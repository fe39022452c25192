package org.jibiao.form;

/**
 * How the 部门预算总额 agrees with its two divisions, a blank amount counted as zero.
 *
 * @param sources the total less all 资金来源: positive when sources are missing, negative when there are too many
 * @param structure the total less the whole 资金结构
 */
public record Balance(Money sources, Money structure) {
    /** Whether total, sources and structure are the same to the 分. */
    public boolean even() {
        return sources.isZero() && structure.isZero();
    }
}
