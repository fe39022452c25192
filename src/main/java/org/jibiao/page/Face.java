package org.jibiao.page;

/** The faces of the printed form, each a bundled open font. */
public enum Face {
    /** 小标宋 style: the title. */
    TITLE,
    /** 黑体 style: heads and labels. */
    HEADING,
    /** 宋体 style: everything else, and whatever the other two lack. */
    BODY
}
