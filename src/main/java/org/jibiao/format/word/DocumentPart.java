package org.jibiao.format.word;

import java.io.IOException;
import java.util.List;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;
import org.jibiao.page.PageNumber;
import org.jibiao.page.RowHeights.Height;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;

/**
 * The document itself (ECMA-376 part 1 §17.2): the headings, the table, and the paper on which they stand.
 *
 * @param title what the document is called
 * @param heights the heights of the table's rows
 */
record DocumentPart(String title, Sheet sheet, Layout layout, List<Height> heights) implements MarkupContent {
    /** From the paper's upper edge to a header, should a clerk add one: half of the margin looks right. */
    private static final double HEADER = 0.5;

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("w:document", "xmlns:w", WordParts.NAMESPACE, "xmlns:r", WordParts.RELATIONSHIPS)
                .begin("w:body");
        TextMarkup texts = new TextMarkup(xml);
        for (Heading heading : sheet.headings()) {
            if (heading.kind() != Heading.Kind.LINE) {
                texts.paragraphs(WordStyle.of(heading.kind()), heading.text());
            }
        }
        new TableMarkup(xml, sheet, layout, heights).write(title);
        texts.blank(StylesPart.END);
        paper(xml);
        xml.end().end();
    }

    private void paper(Markup xml) throws IOException {
        double tableWidth =
                sheet.columnWidths().stream().mapToDouble(Double::doubleValue).sum();
        String beside = Lengths.dxa((layout.paperWidth() - tableWidth) / 2);
        xml.begin("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", WordParts.FOOTER_RIGHT_ID)
                .empty("w:footerReference", "w:type", "even", "r:id", WordParts.FOOTER_LEFT_ID)
                .empty("w:pgSz", "w:w", Lengths.dxa(layout.paperWidth()), "w:h", Lengths.dxa(layout.paperHeight()))
                .empty(
                        "w:pgMar",
                        "w:top",
                        Lengths.dxa(layout.marginTop()),
                        "w:right",
                        beside,
                        "w:bottom",
                        Lengths.dxa(layout.marginBottom()),
                        "w:left",
                        beside,
                        "w:header",
                        Lengths.dxa(layout.marginTop() * HEADER),
                        "w:footer",
                        Lengths.dxa(layout.marginBottom() - PageNumber.DISTANCE - PageNumber.SIZE),
                        "w:gutter",
                        "0")
                .end();
    }
}
