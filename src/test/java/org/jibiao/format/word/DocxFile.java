package org.jibiao.format.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jibiao.format.ReadingProgress;
import org.jibiao.sheet.SourceDocument;

/** A Word file of few parts, for tests of what other programs may put into one. */
final class DocxFile {
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();
    private String namespace = WordParts.NAMESPACE;
    private String type = "document";

    /** A file with a body. */
    DocxFile(String body) {
        parts.put("body", body.getBytes(UTF_8));
    }

    /** The same as Word saves it in strict form. */
    DocxFile strict() {
        namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        return this;
    }

    DocxFile template() {
        type = "template";
        return this;
    }

    /** Another part: {@code numbering}, {@code comments}. */
    DocxFile with(String kind, String content) {
        parts.put("word/" + kind + ".xml", root(kind, content));
        related.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                .formatted(parts.size(), RELATIONSHIP, kind, kind));
        return this;
    }

    /** A relationship to something outside the file. */
    DocxFile linkedTo(String kind, String address) {
        related.append("<Relationship Id=\"x\" Type=\"%s%s\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(RELATIONSHIP, kind, address));
        return this;
    }

    private byte[] root(String name, String content) {
        return "<w:%s xmlns:w=\"%s\" xmlns:mc=\"urn:mc\" xmlns:v=\"urn:v\">%s</w:%s>"
                .formatted(name, namespace, content, name)
                .getBytes(UTF_8);
    }

    byte[] content() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                                + type
                                + ".main+xml\"/></Types>")
                        .getBytes(UTF_8));
        entries.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONSHIP
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        entries.put("word/_rels/document.xml.rels", relationships(related.toString()));
        String body = new String(parts.get("body"), UTF_8);
        entries.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        parts.forEach((name, content) -> {
            if (name.contains("/")) {
                entries.put(name, content);
            }
        });
        return WordFiles.zip(entries);
    }

    private static byte[] relationships(String all) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    SourceDocument read() throws IOException {
        return new DocxDocumentReader().read(content(), ReadingProgress.NONE);
    }

    /** A paragraph. */
    static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    /** A run with a text. */
    static String t(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** A cell with properties. */
    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A cell with one line. */
    static String tc(String text) {
        return tc("", p(t(text)));
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }
}
