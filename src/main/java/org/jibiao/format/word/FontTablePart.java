package org.jibiao.format.word;

import java.io.IOException;
import org.jibiao.format.archive.ArchiveWriter.MarkupContent;
import org.jibiao.format.archive.Markup;

/** The fonts that a document names, and what may stand in for them (ECMA-376 part 1 §17.8.3). */
record FontTablePart() implements MarkupContent {
    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("w:fonts", "xmlns:w", WordParts.NAMESPACE);
        for (WordFont font : WordFont.values()) {
            font.writeTo(xml);
        }
        xml.end();
    }
}
