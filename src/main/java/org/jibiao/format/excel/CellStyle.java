package org.jibiao.format.excel;

import java.util.List;
import org.jibiao.page.Style;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;

/** How a cell of a worksheet looks. */
enum CellStyle {
    /** The title of the form. */
    TITLE(ExcelFont.TITLE, Style.of(Heading.Kind.TITLE).alignment(), false, NumberFormat.GENERAL),
    /** The line under the title. */
    SUBTITLE(ExcelFont.SUBTITLE, Style.of(Heading.Kind.SUBTITLE).alignment(), false, NumberFormat.GENERAL),
    /** The line above the table. */
    LINE(ExcelFont.BODY, Style.of(Heading.Kind.LINE).alignment(), false, NumberFormat.GENERAL),
    /** Labels and heads of the form. */
    LABEL(ExcelFont.HEADING, Style.of(Cell.Role.LABEL).alignment(), true, NumberFormat.GENERAL),
    /** Running text of the form. */
    TEXT(ExcelFont.BODY, Style.of(Cell.Role.TEXT).alignment(), true, NumberFormat.GENERAL),
    /** Short values of the form. */
    VALUE(ExcelFont.BODY, Style.of(Cell.Role.VALUE).alignment(), true, NumberFormat.GENERAL),
    /** Amounts of the form. */
    AMOUNT(ExcelFont.BODY, Style.of(Cell.Role.AMOUNT).alignment(), true, NumberFormat.YUAN),
    /** Heads of plain columns. */
    COLUMN_HEAD(ExcelFont.HEADING, Style.Alignment.LEFT, false, NumberFormat.GENERAL),
    /** Texts and numbers in plain columns. */
    COLUMN_TEXT(ExcelFont.BODY, Style.Alignment.LEFT, false, NumberFormat.GENERAL),
    /** Amounts in 元 in plain columns. */
    COLUMN_YUAN(ExcelFont.BODY, Style.Alignment.RIGHT, false, NumberFormat.YUAN),
    /** Amounts in 万元 in plain columns, with all their digits. */
    COLUMN_WAN(ExcelFont.BODY, Style.Alignment.RIGHT, false, NumberFormat.WAN);

    private static final List<CellStyle> ALL = List.of(values());

    private final ExcelFont font;
    private final Style.Alignment alignment;
    private final boolean ruled;
    private final NumberFormat numberFormat;

    CellStyle(ExcelFont font, Style.Alignment alignment, boolean ruled, NumberFormat numberFormat) {
        this.font = font;
        this.alignment = alignment;
        this.ruled = ruled;
        this.numberFormat = numberFormat;
    }

    static CellStyle of(Heading.Kind kind) {
        return switch (kind) {
            case TITLE -> TITLE;
            case SUBTITLE -> SUBTITLE;
            case LINE -> LINE;
        };
    }

    static CellStyle of(Cell.Role role) {
        return switch (role) {
            case LABEL, HEAD -> LABEL;
            case TEXT -> TEXT;
            case VALUE -> VALUE;
            case AMOUNT -> AMOUNT;
        };
    }

    ExcelFont font() {
        return font;
    }

    Style.Alignment alignment() {
        return alignment;
    }

    /** Whether there is a rule on every side of it. */
    boolean ruled() {
        return ruled;
    }

    NumberFormat numberFormat() {
        return numberFormat;
    }

    /** Whether its text stands at the upper edge, and not in the middle of its height. */
    boolean atTop() {
        return this == COLUMN_TEXT || this == COLUMN_YUAN || this == COLUMN_WAN;
    }

    /**
     * The number of the style in the workbook.
     *
     * @param quoted whether Excel is to take whatever stands in the cell for a text, as one does by typing an apostrophe before it
     */
    int number(boolean quoted) {
        return 1 + ALL.indexOf(this) * 2 + (quoted ? 1 : 0);
    }

    /** How Excel prints a number. */
    enum NumberFormat {
        /** As it is. */
        GENERAL(0, ""),
        /** As the bureau prints amounts in 元: {@code 7,395,500.0}. */
        YUAN(164, "#,##0.0#"),
        /** In 万元, of which the 分 is the sixth decimal. */
        WAN(165, "#,##0.00####");

        private final int number;
        private final String code;

        NumberFormat(int number, String code) {
            this.number = number;
            this.code = code;
        }

        int number() {
            return number;
        }

        String code() {
            return code;
        }
    }
}
