package org.jibiao.format.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the parts of an office file are (ECMA-376 part 2 §10.1.2). Relationships and XML of no special kind need not be listed.
 *
 * @param types the content types of parts by the parts' names, from the root of the file and without a leading slash
 */
public record ContentTypes(Map<String, String> types) implements ArchiveWriter.MarkupContent {
    /** The name of the entry that holds them. */
    public static final String PART = "[Content_Types].xml";

    public ContentTypes {
        // Not Map.copyOf, which forgets the order and would give another file every time.
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    @Override
    public void writeTo(Markup xml) throws IOException {
        xml.begin("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Map.Entry<String, String> part : types.entrySet()) {
            xml.empty("Override", "PartName", "/" + part.getKey(), "ContentType", part.getValue());
        }
        xml.end();
    }
}
