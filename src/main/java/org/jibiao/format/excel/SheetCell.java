package org.jibiao.format.excel;

import java.util.Objects;

/**
 * A cell of a worksheet.
 *
 * @param column from 0
 */
record SheetCell(int column, CellStyle style, CellValue value) {
    SheetCell {
        Objects.requireNonNull(style);
        Objects.requireNonNull(value);
    }

    static SheetCell blank(int column, CellStyle style) {
        return new SheetCell(column, style, new CellValue.Blank());
    }
}
