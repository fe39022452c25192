package org.jibiao.format.excel;

import org.jibiao.standard.FormStandard.Layout;

/** The fonts of a workbook: those that the bureaus' machines have for the faces of the printed form. Excel has no list of alternatives. */
enum ExcelFont {
    /** In which Excel measures the widths of columns; see {@link Worksheet#POINTS_OF_WIDTH}. No cell is set in it. */
    MEASURE("Times New Roman"),
    /** Everything else. */
    BODY("宋体"),
    /** Heads and labels. */
    HEADING("黑体"),
    /** The title. */
    TITLE("方正小标宋简体"),
    /** The line under the title. */
    SUBTITLE("宋体");

    private static final double MEASURE_SIZE = 12;

    private final String family;

    ExcelFont(String family) {
        this.family = family;
    }

    String family() {
        return family;
    }

    /** Whether it has Chinese characters, so that another Chinese font is taken where it is missing. */
    boolean isChinese() {
        return this != MEASURE;
    }

    /** The size in points. */
    double size(Layout layout) {
        return switch (this) {
            case MEASURE -> MEASURE_SIZE;
            case BODY, HEADING -> layout.bodySize();
            case TITLE -> layout.titleSize();
            case SUBTITLE -> layout.subtitleSize();
        };
    }
}
