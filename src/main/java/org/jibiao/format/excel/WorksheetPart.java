package org.jibiao.format.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;

/**
 * The XML of a worksheet (ECMA-376 part 1, 18.3.1), whose elements have a prescribed order.
 *
 * @param first whether it is the one that is shown when the workbook is opened
 */
record WorksheetPart(Worksheet sheet, boolean first) implements MarkupContent {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String LAST_COLUMN = "16383";
    private static final double POINTS_OF_INCH = 72;
    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("worksheet", "xmlns", NAMESPACE);
        if (sheet.paper().fitsWidth()) {
            xml.begin("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
        }
        xml.empty("dimension", "ref", sheet.area().reference());
        writeView(xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        writeColumns(xml);
        writeRows(xml);
        writeMerges(xml);
        writePaper(xml);
        writeBreaks(xml);
        // Excel marks every text of digits with a green corner; here they are texts on purpose.
        xml.begin("ignoredErrors")
                .empty("ignoredError", "sqref", sheet.area().reference(), "numberStoredAsText", "1")
                .end();
        xml.end();
    }

    private void writeView(Markup xml) throws IOException {
        xml.begin("sheetViews");
        xml.begin(
                "sheetView",
                "showGridLines",
                sheet.frozenHead() ? "1" : "0",
                "tabSelected",
                first ? "1" : "0",
                "workbookViewId",
                "0");
        if (sheet.frozenHead()) {
            xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2");
        }
        xml.end();
        xml.end();
    }

    private void writeColumns(Markup xml) throws IOException {
        xml.begin("cols");
        for (int i = 0; i < sheet.columnWidths().size(); i++) {
            String number = String.valueOf(i + 1);
            double width = sheet.columnWidths().get(i) / Worksheet.POINTS_OF_WIDTH;
            xml.empty("col", "min", number, "max", number, "width", decimal(width), "customWidth", "1");
        }
        xml.end();
    }

    private void writeRows(Markup xml) throws IOException {
        xml.begin("sheetData");
        for (int i = 0; i < sheet.rows().size(); i++) {
            SheetRow row = sheet.rows().get(i);
            String number = String.valueOf(i + 1);
            if (row.height().isPresent()) {
                xml.begin("row", "r", number, "ht", decimal(row.height().getAsDouble()), "customHeight", "1");
            } else {
                xml.begin("row", "r", number);
            }
            for (SheetCell cell : row.cells()) {
                write(cell, Area.reference(i, cell.column()), xml);
            }
            xml.end();
        }
        xml.end();
    }

    private static void write(SheetCell cell, String reference, Markup xml) throws IOException {
        String style = String.valueOf(cell.style().number(false));
        switch (cell.value()) {
            case CellValue.Blank blank -> xml.empty("c", "r", reference, "s", style);
            case CellValue.Amount amount ->
                xml.begin("c", "r", reference, "s", style)
                        .element("v", amount.number().toPlainString())
                        .end();
            case CellValue.Text text -> {
                String textStyle = String.valueOf(cell.style().number(text.looksLikeMore()));
                xml.begin("c", "r", reference, "s", textStyle, "t", "inlineStr")
                        .begin("is")
                        .element("t", EscapedText.of(text.text()), "xml:space", "preserve")
                        .end()
                        .end();
            }
        }
    }

    private void writeMerges(Markup xml) throws IOException {
        if (sheet.merges().isEmpty()) {
            return;
        }
        xml.begin("mergeCells", "count", String.valueOf(sheet.merges().size()));
        for (Area area : sheet.merges()) {
            xml.empty("mergeCell", "ref", area.reference());
        }
        xml.end();
    }

    private void writePaper(Markup xml) throws IOException {
        Paper paper = sheet.paper();
        xml.empty("printOptions", "horizontalCentered", "1");
        String side = decimal(paper.side() / POINTS_OF_INCH);
        String footer = decimal(paper.footer() / POINTS_OF_INCH);
        xml.empty(
                "pageMargins",
                "left",
                side,
                "right",
                side,
                "top",
                decimal(paper.top() / POINTS_OF_INCH),
                "bottom",
                decimal(paper.bottom() / POINTS_OF_INCH),
                "header",
                footer,
                "footer",
                footer);
        writePageSetup(xml);
        xml.begin("headerFooter", "differentOddEven", "1")
                .element("oddFooter", paper.rightFooter())
                .element("evenFooter", paper.leftFooter())
                .end();
    }

    /** A scale where there are breaks: with fit-to-width Excel does not heed them. */
    private void writePageSetup(Markup xml) throws IOException {
        Paper paper = sheet.paper();
        List<String> setup = new ArrayList<>();
        double narrow = Math.min(paper.width(), paper.height());
        double wide = Math.max(paper.width(), paper.height());
        if (Math.abs(narrow - A4_WIDTH) < 1 && Math.abs(wide - A4_HEIGHT) < 1) {
            setup.addAll(List.of("paperSize", "9"));
        } else {
            setup.addAll(List.of("paperHeight", millimetres(wide), "paperWidth", millimetres(narrow)));
        }
        setup.addAll(
                paper.fitsWidth()
                        ? List.of("fitToWidth", "1", "fitToHeight", "0")
                        : List.of("scale", String.valueOf(paper.scale())));
        setup.addAll(List.of("orientation", paper.width() > paper.height() ? "landscape" : "portrait"));
        xml.empty("pageSetup", setup.toArray(String[]::new));
    }

    private void writeBreaks(Markup xml) throws IOException {
        if (sheet.breaks().isEmpty()) {
            return;
        }
        String count = String.valueOf(sheet.breaks().size());
        xml.begin("rowBreaks", "count", count, "manualBreakCount", count);
        for (int row : sheet.breaks()) {
            xml.empty("brk", "id", String.valueOf(row + 1), "max", LAST_COLUMN, "man", "1");
        }
        xml.end();
    }

    private static String millimetres(double points) {
        return Math.round(points / POINTS_OF_INCH * 25.4) + "mm";
    }

    /** A number to a thousandth. */
    private static String decimal(double number) {
        return BigDecimal.valueOf(Math.round(number * 1000), 3).toPlainString();
    }
}
