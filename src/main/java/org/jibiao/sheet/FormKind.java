package org.jibiao.sheet;

/** What kind of form a file holds. */
public enum FormKind {
    /** A 部门（单位）整体绩效目标表, of whichever place. */
    DEPARTMENT,
    /** A 项目支出绩效目标表 or 申报表: one project with its own goal and indicators. */
    PROJECT
}
