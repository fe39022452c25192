package org.jibiao.format.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.format.archive.ContentTypes;
import org.jibiao.format.archive.OfficeProperties;
import org.jibiao.format.archive.Relationships;
import org.jibiao.format.archive.Relationships.Target;

/** Which parts a document of ours has, what they are, and how they belong together (ECMA-376 part 1 §11, §15). */
final class WordParts {
    /** The namespace of WordprocessingML. */
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The namespace of the attributes that refer to relationships. */
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String SETTINGS = "word/settings.xml";
    static final String FONTS = "word/fontTable.xml";
    static final String FOOTER_RIGHT = "word/footer1.xml";
    static final String FOOTER_LEFT = "word/footer2.xml";

    /** What the main part is, in documents and in those with macros. */
    static final List<String> DOCUMENT_TYPES = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml");

    /** The relationships of the document to its footers, by their places in {@link #OF_DOCUMENT}. */
    static final String FOOTER_RIGHT_ID = "rId4";

    static final String FOOTER_LEFT_ID = "rId5";

    private static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The relationships of the whole file. */
    static final Relationships OF_FILE = new Relationships(Stream.concat(
                    Stream.of(new Target(RELATIONSHIPS + "/officeDocument", DOCUMENT)),
                    OfficeProperties.relationships().stream())
            .toList());

    /** The relationships of the document to its other parts. */
    static final Relationships OF_DOCUMENT = new Relationships(List.of(
            new Target(RELATIONSHIPS + "/styles", "styles.xml"),
            new Target(RELATIONSHIPS + "/settings", "settings.xml"),
            new Target(RELATIONSHIPS + "/fontTable", "fontTable.xml"),
            new Target(RELATIONSHIPS + "/footer", "footer1.xml"),
            new Target(RELATIONSHIPS + "/footer", "footer2.xml"),
            new Target(CarriedItem.RELATIONSHIP, "../" + CarriedItem.PART)));

    private WordParts() {}

    static ContentTypes types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(DOCUMENT, DOCUMENT_TYPES.getFirst());
        types.put(STYLES, WORDPROCESSING + "styles+xml");
        types.put(SETTINGS, WORDPROCESSING + "settings+xml");
        types.put(FONTS, WORDPROCESSING + "fontTable+xml");
        types.put(FOOTER_RIGHT, WORDPROCESSING + "footer+xml");
        types.put(FOOTER_LEFT, WORDPROCESSING + "footer+xml");
        types.putAll(OfficeProperties.contentTypes());
        types.put(CarriedItem.PROPERTIES_PART, CarriedItem.PROPERTIES_TYPE);
        return new ContentTypes(types);
    }
}
