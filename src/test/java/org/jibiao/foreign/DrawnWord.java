package org.jibiao.foreign;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Word file of drawings, as an office program would have written it; made by hand, so that no library of ours has a part in it. */
final class DrawnWord {
    /** The width of the text on a page, in twentieths of a point: A4 with the usual margins. */
    private static final int WIDTH = 9026;

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>""";

    private static final String OPENING = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    private static final String CLOSING = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\"/></w:sectPr></w:body></w:document>";

    private DrawnWord() {}

    /** A Word file that shows the drawings one after the other. */
    static byte[] of(List<Drawing> drawings) {
        StringBuilder body = new StringBuilder();
        drawings.forEach(drawing -> drawing.blocks().forEach(block -> append(block, body)));
        return ofBody(body.toString());
    }

    /** A Word file with this markup as its body. */
    static byte[] ofBody(String body) {
        return Archives.of(parts(body));
    }

    private static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", (OPENING + body + CLOSING).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static void append(Drawing.Block block, StringBuilder body) {
        switch (block) {
            case Drawing.Line line -> body.append(paragraph(line.text()));
            case Drawing.Table table -> append(table, body);
            // A Word file has no worksheets: their names go.
            case Drawing.Part part -> body.append(paragraph(""));
        }
    }

    private static void append(Drawing.Table table, StringBuilder body) {
        int width = WIDTH / table.columns();
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        body.append("<w:gridCol w:w=\"%d\"/>".formatted(width).repeat(table.columns()));
        body.append("</w:tblGrid>");
        for (int row = 0; row < table.rows(); row++) {
            body.append("<w:tr>");
            for (int column = 0; column < table.columns(); ) {
                Drawing.Box box = covering(table, row, column);
                body.append(cell(box, box.row() == row, width * box.columnSpan()));
                column += box.columnSpan();
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private static String cell(Drawing.Box box, boolean begins, int width) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (box.columnSpan() > 1) {
            cell.append("<w:gridSpan w:val=\"").append(box.columnSpan()).append("\"/>");
        }
        if (box.rowSpan() > 1) {
            cell.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        cell.append("</w:tcPr>");
        for (String line : begins ? box.text().split("\n", -1) : new String[] {""}) {
            cell.append(paragraph(line));
        }
        return cell.append("</w:tc>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"Noto Serif CJK SC\"/><w:sz w:val=\"18\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Drawing.Box covering(Drawing.Table table, int row, int column) {
        Optional<Drawing.Box> covering = table.boxes().stream()
                .filter(box -> box.row() <= row
                        && row < box.row() + box.rowSpan()
                        && box.column() <= column
                        && column < box.column() + box.columnSpan())
                .findFirst();
        return covering.orElseThrow(() -> new IllegalStateException("nothing drawn at " + row + ", " + column));
    }
}
