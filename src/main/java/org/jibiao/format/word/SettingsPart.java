package org.jibiao.format.word;

import java.io.IOException;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;

/** The settings of a document (ECMA-376 part 1 §17.15). */
record SettingsPart() implements MarkupContent {
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word";

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("w:settings", "xmlns:w", WordParts.NAMESPACE)
                .empty("w:zoom", "w:percent", "100")
                .empty("w:defaultTabStop", "w:val", "420")
                // The page number stands outside: at the right of odd pages, at the left of even ones.
                .empty("w:evenAndOddHeaders")
                .empty("w:characterSpacingControl", "w:val", "doNotCompress");
        compatibility(xml);
        xml.empty("w:themeFontLang", "w:val", "zh-CN", "w:eastAsia", "zh-CN")
                .empty("w:decimalSymbol", "w:val", ".")
                .empty("w:listSeparator", "w:val", ",")
                .end();
    }

    /** Without these Word opens the document in the way of 2007, and says so in its window's title. */
    private static void compatibility(Markup xml) throws IOException {
        xml.begin("w:compat");
        compatibility(xml, "compatibilityMode", "15");
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(xml, "enableOpenTypeFeatures", "1");
        compatibility(xml, "doNotFlipMirrorIndents", "1");
        compatibility(xml, "differentiateMultirowTableHeaders", "1");
        xml.end();
    }

    private static void compatibility(Markup xml, String name, String value) throws IOException {
        xml.empty("w:compatSetting", "w:name", name, "w:uri", MICROSOFT, "w:val", value);
    }
}
