package org.jibiao.form;

/** The six amounts of the 预算情况, in the order in which the form prints them. */
public enum AmountField {
    /** 部门预算总额. */
    TOTAL,
    /** 资金来源 (1) 政府预算资金. */
    GOVERNMENT,
    /** 资金来源 (2) 财政专户管理资金. */
    FISCAL_ACCOUNT,
    /** 资金来源 (3) 单位资金. */
    UNIT_FUNDS,
    /** 资金结构 (1) 基本支出. */
    BASIC,
    /** 资金结构 (2) 项目支出. */
    PROJECT
}
