package org.jibiao.foreign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel file of a drawing. Numbers and dates are numbers with a format, as they are when somebody has typed them. */
final class DrawnExcel {
    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?<point>\\.\\d+)?(?<percent>%)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Workbook workbook;
    private int next;

    private DrawnExcel(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] xlsx(List<Drawing> drawings) {
        return new DrawnExcel(new XSSFWorkbook()).written(drawings);
    }

    static byte[] xls(List<Drawing> drawings) {
        return new DrawnExcel(new HSSFWorkbook()).written(drawings);
    }

    /** Every drawing begins a worksheet, and has more when it says so. */
    private byte[] written(List<Drawing> drawings) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (workbook) {
            drawings.forEach(this::draw);
            workbook.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void draw(Drawing drawing) {
        if (!(drawing.blocks().getFirst() instanceof Drawing.Part)) {
            begin("Sheet" + (workbook.getNumberOfSheets() + 1));
        }
        for (Drawing.Block block : drawing.blocks()) {
            switch (block) {
                case Drawing.Part part -> begin(part.name());
                case Drawing.Line line -> row(next++).createCell(0).setCellValue(line.text());
                case Drawing.Table table -> draw(table);
            }
        }
    }

    private void begin(String name) {
        workbook.createSheet(name);
        next = 0;
    }

    private Sheet sheet() {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    private Row row(int index) {
        Row row = sheet().getRow(index);
        return row == null ? sheet().createRow(index) : row;
    }

    private void draw(Drawing.Table table) {
        for (Drawing.Box box : table.boxes()) {
            int top = next + box.row();
            int bottom = top + box.rowSpan() - 1;
            int right = box.column() + box.columnSpan() - 1;
            for (int row = top; row <= bottom; row++) {
                for (int column = box.column(); column <= right; column++) {
                    row(row).createCell(column).setCellStyle(style("General"));
                }
            }
            fill(row(top).getCell(box.column()), box.text());
            if (bottom > top || right > box.column()) {
                sheet().addMergedRegion(new CellRangeAddress(top, bottom, box.column(), right));
            }
        }
        next += table.rows();
    }

    private void fill(Cell cell, String text) {
        Matcher number = NUMBER.matcher(text);
        if (DATE.matcher(text).matches()) {
            cell.setCellStyle(style("yyyy-mm-dd"));
            cell.setCellValue(LocalDate.parse(text));
        } else if (number.matches()) {
            String figures = (number.group("whole") + (number.group("point") == null ? "" : number.group("point")))
                    .replace(",", "");
            boolean percent = number.group("percent") != null;
            cell.setCellStyle(style(format(number)));
            cell.setCellValue(Double.parseDouble(figures) / (percent ? 100 : 1));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** The format under which a number looks as it is drawn. */
    private static String format(Matcher number) {
        String point = number.group("point") == null
                ? ""
                : "." + "0".repeat(number.group("point").length() - 1);
        return (number.group("whole").contains(",") ? "#,##0" : "0")
                + point
                + (number.group("percent") == null ? "" : "%");
    }

    private CellStyle style(String format) {
        short wanted = workbook.createDataFormat().getFormat(format);
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            CellStyle style = workbook.getCellStyleAt(i);
            if (style.getDataFormat() == wanted && style.getBorderTop() == BorderStyle.THIN) {
                return style;
            }
        }
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(wanted);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
