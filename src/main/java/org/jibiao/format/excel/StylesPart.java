package org.jibiao.format.excel;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;
import org.jibiao.standard.FormStandard.Layout;

/** The XML of a workbook's styles (ECMA-376 part 1, 18.8): every {@link CellStyle} twice, the second time for texts that look like more. */
record StylesPart(Layout layout) implements MarkupContent {
    /** GB 2312, for the choice of a font where the named one is missing. */
    private static final String CHINESE = "134";

    private static final List<ExcelFont> FONTS = List.of(ExcelFont.values());
    private static final String NO_BORDER = "0";
    private static final String THIN_BORDER = "1";

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("styleSheet", "xmlns", WorksheetPart.NAMESPACE);
        writeNumberFormats(xml);
        writeFonts(xml);
        xml.begin("fills", "count", "2");
        // The first two are prescribed.
        for (String pattern : List.of("none", "gray125")) {
            xml.begin("fill").empty("patternFill", "patternType", pattern).end();
        }
        xml.end();
        writeBorders(xml);
        xml.begin("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", NO_BORDER);
        xml.end();
        writeCellFormats(xml);
        xml.begin("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.end();
        xml.end();
    }

    private static void writeNumberFormats(Markup xml) throws IOException {
        List<CellStyle.NumberFormat> own = Arrays.stream(CellStyle.NumberFormat.values())
                .filter(format -> !format.code().isEmpty())
                .toList();
        xml.begin("numFmts", "count", String.valueOf(own.size()));
        for (CellStyle.NumberFormat format : own) {
            xml.empty("numFmt", "numFmtId", String.valueOf(format.number()), "formatCode", format.code());
        }
        xml.end();
    }

    private void writeFonts(Markup xml) throws IOException {
        xml.begin("fonts", "count", String.valueOf(FONTS.size()));
        for (ExcelFont font : FONTS) {
            xml.begin("font");
            xml.empty("sz", "val", String.format(Locale.ROOT, "%.1f", font.size(layout)));
            xml.empty("name", "val", font.family());
            if (font.isChinese()) {
                xml.empty("charset", "val", CHINESE);
            }
            xml.end();
        }
        xml.end();
    }

    private static void writeBorders(Markup xml) throws IOException {
        xml.begin("borders", "count", "2");
        xml.begin("border");
        for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
            xml.empty(side);
        }
        xml.end();
        xml.begin("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.begin(side, "style", "thin").empty("color", "auto", "1").end();
        }
        xml.empty("diagonal");
        xml.end();
        xml.end();
    }

    private static void writeCellFormats(Markup xml) throws IOException {
        xml.begin("cellXfs", "count", String.valueOf(1 + 2 * CellStyle.values().length));
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", NO_BORDER, "xfId", "0");
        for (CellStyle style : CellStyle.values()) {
            write(style, "0", xml);
            write(style, "1", xml);
        }
        xml.end();
    }

    private static void write(CellStyle style, String quoted, Markup xml) throws IOException {
        xml.begin(
                "xf",
                "numFmtId",
                String.valueOf(style.numberFormat().number()),
                "fontId",
                String.valueOf(FONTS.indexOf(style.font())),
                "fillId",
                "0",
                "borderId",
                style.ruled() ? THIN_BORDER : NO_BORDER,
                "xfId",
                "0",
                "quotePrefix",
                quoted,
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        xml.empty(
                "alignment",
                "horizontal",
                switch (style.alignment()) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                },
                "vertical",
                style.atTop() ? "top" : "center",
                "wrapText",
                "1");
        xml.end();
    }
}
