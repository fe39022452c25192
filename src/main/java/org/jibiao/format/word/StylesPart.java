package org.jibiao.format.word;

import java.io.IOException;
import java.util.List;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;
import org.jibiao.page.HeadingLine;
import org.jibiao.page.PageNumber;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.text.Texts;

/** The styles of a document (ECMA-376 part 1 §17.7). */
record StylesPart(Layout layout, Texts texts) implements MarkupContent {
    static final String NORMAL = "Normal";
    static final String FOOTER = "Footer";
    static final String END = "JibiaoEnd";
    static final String TABLE = "JibiaoTable";

    private static final String NORMAL_TABLE = "TableNormal";

    /** The built-in styles of which the list of styles shows more than the document uses. */
    private static final List<String> OFFERED = List.of("heading 1", "heading 2", "heading 3", "Strong", "Table Grid");

    /** So many styles Word knows by itself. */
    private static final String BUILT_IN = "376";

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("w:styles", "xmlns:w", WordParts.NAMESPACE);
        defaults(xml);
        latent(xml);
        xml.begin("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", NORMAL)
                .empty("w:name", "w:val", "Normal")
                .empty("w:qFormat")
                .begin("w:pPr");
        // LibreOffice does not heed it among the defaults.
        breaking(xml);
        xml.end().end();
        xml.begin("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
                .empty("w:name", "w:val", "Default Paragraph Font")
                .empty("w:uiPriority", "w:val", "1")
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .end();
        normalTable(xml);
        xml.begin("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList")
                .empty("w:name", "w:val", "No List")
                .empty("w:uiPriority", "w:val", "99")
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .end();
        for (WordStyle style : WordStyle.values()) {
            paragraphs(xml, style);
        }
        footer(xml);
        end(xml);
        table(xml);
        xml.end();
    }

    private void defaults(Markup xml) throws IOException {
        xml.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
        font(xml, WordFont.BODY);
        size(xml, layout.bodySize());
        xml.empty("w:lang", "w:val", "zh-CN", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.end().end().begin("w:pPrDefault").begin("w:pPr");
        breaking(xml);
        xml.end().end().end();
    }

    /** The rules against 。 at the beginning of a line and （ at its end; no gaps between Chinese and Latin letters, as in print. */
    private static void breaking(Markup xml) throws IOException {
        xml.empty("w:kinsoku")
                .empty("w:overflowPunct")
                .empty("w:autoSpaceDE", "w:val", "0")
                .empty("w:autoSpaceDN", "w:val", "0");
    }

    /** Of the styles that Word knows, the list shows those that belong into such a document, and the others when they are used. */
    private static void latent(Markup xml) throws IOException {
        xml.begin(
                "w:latentStyles",
                "w:defLockedState",
                "0",
                "w:defUIPriority",
                "99",
                "w:defSemiHidden",
                "1",
                "w:defUnhideWhenUsed",
                "1",
                "w:defQFormat",
                "0",
                "w:count",
                BUILT_IN);
        exception(xml, "Normal", "0");
        exception(xml, "Title", "10");
        exception(xml, "Subtitle", "11");
        for (String style : OFFERED) {
            exception(xml, style, "20");
        }
        xml.end();
    }

    private static void exception(Markup xml, String style, String priority) throws IOException {
        xml.empty(
                "w:lsdException",
                "w:name",
                style,
                "w:semiHidden",
                "0",
                "w:uiPriority",
                priority,
                "w:unhideWhenUsed",
                "0",
                "w:qFormat",
                "1");
    }

    private static void normalTable(Markup xml) throws IOException {
        xml.begin("w:style", "w:type", "table", "w:default", "1", "w:styleId", NORMAL_TABLE)
                .empty("w:name", "w:val", "Normal Table")
                .empty("w:uiPriority", "w:val", "99")
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .begin("w:tblPr")
                .empty("w:tblInd", "w:w", "0", "w:type", "dxa")
                .begin("w:tblCellMar")
                .empty("w:top", "w:w", "0", "w:type", "dxa")
                .empty("w:left", "w:w", "108", "w:type", "dxa")
                .empty("w:bottom", "w:w", "0", "w:type", "dxa")
                .empty("w:right", "w:w", "108", "w:type", "dxa")
                .end()
                .end()
                .end();
    }

    private void paragraphs(Markup xml, WordStyle style) throws IOException {
        beginParagraphs(xml, style.id(), style.title(texts), style == WordStyle.TITLE || style == WordStyle.SUBTITLE);
        xml.empty("w:uiPriority", "w:val", style == WordStyle.TITLE ? "10" : style == WordStyle.SUBTITLE ? "11" : "12")
                .empty("w:qFormat");
        HeadingLine line = style.line(layout);
        xml.begin("w:pPr");
        if (style.keepsWithNext()) {
            xml.empty("w:keepNext");
        }
        spacing(xml, line.height(), "atLeast");
        xml.empty("w:jc", "w:val", style.alignment());
        if (style == WordStyle.TITLE) {
            // By this the navigation pane lists it, which shows the paragraphs of outline levels.
            xml.empty("w:outlineLvl", "w:val", "0");
        }
        xml.end().begin("w:rPr");
        if (style.font() != WordFont.BODY) {
            font(xml, style.font());
        }
        size(xml, line.size());
        xml.end().end();
    }

    /** The page number: 宋体 of the 4th size (GB/T 9704-2012 §7.5). */
    private void footer(Markup xml) throws IOException {
        beginParagraphs(xml, FOOTER, "footer", true);
        xml.empty("w:uiPriority", "w:val", "99").empty("w:unhideWhenUsed");
        xml.begin("w:pPr");
        spacing(xml, PageNumber.SIZE, "exact");
        xml.end().begin("w:rPr");
        font(xml, WordFont.PAGE_NUMBER);
        size(xml, PageNumber.SIZE);
        xml.end().end();
    }

    /** The paragraph that Word wants after a table, as low as one can be, lest it takes a page of its own. */
    private void end(Markup xml) throws IOException {
        beginParagraphs(xml, END, texts.get("style.end"), false);
        xml.empty("w:uiPriority", "w:val", "99").empty("w:semiHidden");
        xml.begin("w:pPr");
        spacing(xml, 1, "exact");
        xml.end().begin("w:rPr");
        size(xml, 1);
        xml.end().end();
    }

    private void table(Markup xml) throws IOException {
        xml.begin("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", TABLE)
                .empty("w:name", "w:val", texts.get("style.table"))
                .empty("w:basedOn", "w:val", NORMAL_TABLE)
                .empty("w:uiPriority", "w:val", "12")
                .empty("w:qFormat")
                .begin("w:tblPr");
        borders(xml, layout);
        cellMargins(xml, layout);
        xml.end().end();
    }

    /** All rules of the table are alike. */
    static void borders(Markup xml, Layout layout) throws IOException {
        xml.begin("w:tblBorders");
        for (String side : List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV")) {
            xml.empty(
                    side,
                    "w:val",
                    "single",
                    "w:sz",
                    Lengths.eighths(layout.rule()),
                    "w:space",
                    "0",
                    "w:color",
                    "000000");
        }
        xml.end();
    }

    static void cellMargins(Markup xml, Layout layout) throws IOException {
        String beside = Lengths.dxa(layout.paddingX());
        // In print the rule lies on the edge of a row; here it takes room of its own.
        String below = Lengths.dxa(layout.paddingY() - layout.rule());
        xml.begin("w:tblCellMar")
                .empty("w:top", "w:w", Lengths.dxa(layout.paddingY()), "w:type", "dxa")
                .empty("w:left", "w:w", beside, "w:type", "dxa")
                .empty("w:bottom", "w:w", below, "w:type", "dxa")
                .empty("w:right", "w:w", beside, "w:type", "dxa")
                .end();
    }

    private static void beginParagraphs(Markup xml, String id, String name, boolean builtIn) throws IOException {
        if (builtIn) {
            xml.begin("w:style", "w:type", "paragraph", "w:styleId", id);
        } else {
            xml.begin("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        }
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", NORMAL);
    }

    private static void spacing(Markup xml, double height, String rule) throws IOException {
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", Lengths.dxa(height), "w:lineRule", rule);
    }

    private static void font(Markup xml, WordFont font) throws IOException {
        String name = font.fontName();
        xml.empty("w:rFonts", "w:ascii", name, "w:eastAsia", name, "w:hAnsi", name, "w:cs", name);
    }

    private static void size(Markup xml, double points) throws IOException {
        xml.empty("w:sz", "w:val", Lengths.halfPoints(points)).empty("w:szCs", "w:val", Lengths.halfPoints(points));
    }
}
