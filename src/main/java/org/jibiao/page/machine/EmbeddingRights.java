package org.jibiao.page.machine;

/**
 * What the maker of a font allows documents to do with it: the field fsType of the font's table OS/2 (OpenType specification 1.9,
 * "OS/2", where also the words are from).
 */
enum EmbeddingRights {
    /** Documents may carry the font, and it may be installed from there. */
    INSTALLABLE,
    /** Documents may carry the font, and may be edited with it. */
    EDITABLE,
    /**
     * Documents that nobody can edit may carry the font. Ours are of that kind: pages with every character in its place and only
     * the characters that they use.
     */
    PREVIEW_AND_PRINT,
    /** No document may carry the font. */
    RESTRICTED,
    /** Documents may carry the whole font only, which we never do. */
    NO_SUBSETTING,
    /** Documents may carry the font's bitmaps only. */
    BITMAP_ONLY;

    private static final int RESTRICTED_BIT = 0x0002;
    private static final int PREVIEW_AND_PRINT_BIT = 0x0004;
    private static final int EDITABLE_BIT = 0x0008;
    private static final int NO_SUBSETTING_BIT = 0x0100;
    private static final int BITMAP_ONLY_BIT = 0x0200;

    /** The first version of the table in which only one of the first four bits may be set. */
    private static final int ONE_BIT_ONLY = 3;

    /**
     * Reads the field.
     *
     * @param version the version of the table: before 3, the most generous of several bits counts. Later ones have only one; a
     *     font with several all the same is taken by the strictest
     */
    static EmbeddingRights of(int version, int fsType) {
        boolean generous = version < ONE_BIT_ONLY;
        boolean restricted = (fsType & RESTRICTED_BIT) != 0;
        boolean preview = (fsType & PREVIEW_AND_PRINT_BIT) != 0;
        boolean editable = (fsType & EDITABLE_BIT) != 0;
        if (restricted && !(generous && (preview || editable))) {
            return RESTRICTED;
        }
        if ((fsType & BITMAP_ONLY_BIT) != 0) {
            return BITMAP_ONLY;
        }
        if ((fsType & NO_SUBSETTING_BIT) != 0) {
            return NO_SUBSETTING;
        }
        if (editable && (generous || !preview)) {
            return EDITABLE;
        }
        return preview ? PREVIEW_AND_PRINT : INSTALLABLE;
    }
}
