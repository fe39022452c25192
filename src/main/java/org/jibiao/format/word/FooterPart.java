package org.jibiao.format.word;

import java.io.IOException;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;
import org.jibiao.page.PageNumber;
import org.jibiao.standard.FormStandard.Layout;

/**
 * The foot of the odd or of the even pages: the page number on the outer side, one character in (GB/T 9704-2012 §7.5).
 *
 * @param onTheRight whether it is that of the odd pages
 */
record FooterPart(Layout layout, boolean onTheRight) implements MarkupContent {
    /** Stands for the number while the text around it is found out. */
    private static final String NUMBER = "\n";

    @Override
    public void writeTo(Markup xml) throws IOException {
        String text = layout.marks().pageNumber(NUMBER);
        int number = text.indexOf(NUMBER);
        xml.begin("w:ftr", "xmlns:w", WordParts.NAMESPACE)
                .begin("w:p")
                .begin("w:pPr")
                .empty("w:pStyle", "w:val", StylesPart.FOOTER)
                .empty("w:ind", onTheRight ? "w:right" : "w:left", Lengths.dxa(PageNumber.SIZE))
                .empty("w:jc", "w:val", onTheRight ? "right" : "left")
                .end();
        text(xml, number < 0 ? text : text.substring(0, number));
        if (number >= 0) {
            xml.begin("w:fldSimple", "w:instr", " PAGE ")
                    .begin("w:r")
                    .element("w:t", onTheRight ? "1" : "2")
                    .end()
                    .end();
            text(xml, text.substring(number + NUMBER.length()));
        }
        xml.end().end();
    }

    private static void text(Markup xml, String text) throws IOException {
        xml.begin("w:r").element("w:t", text, "xml:space", "preserve").end();
    }
}
