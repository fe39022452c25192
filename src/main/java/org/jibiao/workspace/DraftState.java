package org.jibiao.workspace;

/** Where a draft stands in the year's work. */
public enum DraftState {
    /** 草稿: being edited. */
    DRAFT,
    /** 定稿: locked until unlocked. */
    FINAL
}
