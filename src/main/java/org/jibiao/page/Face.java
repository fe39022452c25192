package org.jibiao.page;

/** The faces of the printed form. Each is a bundled open font, unless a font of the user's machine was chosen for it. */
public enum Face {
    /** 小标宋 style: the title. */
    TITLE,
    /** 黑体 style: heads and labels. */
    HEADING,
    /** 宋体 style: everything else. */
    BODY,
    /**
     * Always the bundled font of the body, for whatever the other faces lack. Occurs on a page only where another font was chosen
     * for the body; otherwise the body itself stands in.
     */
    STAND_IN
}
