package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Word files that were made to do harm, or are odder than any that an office program writes. Each has the form of 云溪市林业局 somewhere. */
final class HostileWord {
    private static final String DOCUMENT = "word/document.xml";
    private static final int MEBIBYTE = 1 << 20;

    private final byte[] sound = DrawnWord.of(List.of(Variant.named("ministry").drawing()));

    byte[] sound() {
        return sound;
    }

    /** Ten thousand million blanks in the document itself. */
    byte[] bombOfBlanks(long claimed) {
        return Bomb.of(Archives.parts(sound), DOCUMENT, start(), " ".repeat(MEBIBYTE), 10_240, claimed);
    }

    /** As many paragraphs as make ten thousand million bytes. */
    byte[] bombOfParagraphs() {
        String paragraphs = "<w:p><w:r><w:t>目标</w:t></w:r></w:p>".repeat(MEBIBYTE / 40);
        return Bomb.of(Archives.parts(sound), DOCUMENT, start(), paragraphs, 10_240, 0xffff_fffeL);
    }

    /** One text of ten thousand million bytes. */
    byte[] bombOfOneText() {
        return Bomb.of(
                Archives.parts(sound), DOCUMENT, start() + "<w:p><w:r><w:t>", "a".repeat(MEBIBYTE), 10_240, 5000);
    }

    /** Something large in the file that has nothing to do with the form. */
    byte[] bombBeside(String name) {
        return Bomb.of(Archives.parts(sound), name, "<a>", " ".repeat(MEBIBYTE), 10_240, 0xffff_fffeL);
    }

    /** Entities within entities: a thousand million texts. */
    byte[] entities() {
        StringBuilder types = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"目标\">");
        for (int i = 1; i < 10; i++) {
            types.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return withDocument(document -> declared(document, types + "]>").replace("云溪市林业局", "&a9;"));
    }

    /** A type, an entity and a schema that have to be fetched, and a file of this machine. */
    byte[] fetches(String address, String local) {
        String types = "<!DOCTYPE w:document SYSTEM \"" + address + "/word.dtd\" [<!ENTITY % p SYSTEM \"" + address
                + "/parameter.dtd\"> %p; <!ENTITY far SYSTEM \"" + address + "/entity.xml\"><!ENTITY near SYSTEM \""
                + local
                + "\">]>";
        return withDocument(document -> declared(document, types)
                .replace("云溪市林业局", "云溪市林业局&far;&near;")
                .replace(
                        "<w:document ",
                        "<w:document xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a "
                                + address + "/a.xsd\" "));
    }

    /** A template, a picture, a subdocument, a piece and an object that lie elsewhere. */
    byte[] relations(String address) {
        Map<String, byte[]> parts = Archives.parts(sound);
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int id = 1;
        for (String type : List.of(
                "attachedTemplate",
                "image",
                "subDocument",
                "aFChunk",
                "oleObject",
                "hyperlink",
                "styles",
                "settings",
                "frame")) {
            relations
                    .append("<Relationship Id=\"rId")
                    .append(id++)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(type)
                    .append("\" Target=\"")
                    .append(address)
                    .append('/')
                    .append(type)
                    .append("\" TargetMode=\"External\"/>");
        }
        parts.put(
                "word/_rels/document.xml.rels",
                relations.append("</Relationships>").toString().getBytes(UTF_8));
        change(
                parts,
                DOCUMENT,
                document -> document.replace(
                                "<w:document ",
                                "<w:document xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ")
                        .replace(
                                "<w:body>", "<w:body><w:altChunk r:id=\"rId4\"/><w:p><w:subDoc r:id=\"rId3\"/></w:p>"));
        return Archives.of(parts);
    }

    /** Tables within tables. */
    byte[] nested(int depth, String innermost) {
        String open = "<w:tbl><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>";
        String body = open.repeat(depth) + "<w:p><w:r><w:t>" + innermost + "</w:t></w:r></w:p>"
                + "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth);
        return withDocument(document -> document.replace("<w:body>", "<w:body>" + body));
    }

    /** Elements within elements that mean nothing. */
    byte[] deep(int depth) {
        return withDocument(document -> document.replace(
                "<w:body>",
                "<w:body>" + "<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth)));
    }

    byte[] withMacros() {
        Map<String, byte[]> parts = Archives.parts(sound);
        change(
                parts,
                "[Content_Types].xml",
                types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")
                        .replace(
                                "</Types>",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"
                        .getBytes(UTF_8));
        return Archives.of(parts);
    }

    /** A remark of a colleague, and a word that was struck out while changes were tracked. */
    byte[] withCommentAndStruckWord() {
        Map<String, byte[]> parts = Archives.parts(sound);
        parts.put(
                "word/comments.xml",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\" w:author=\"王科\"><w:p><w:r><w:t>请核实面积</w:t></w:r></w:p></w:comment></w:comments>"
                        .getBytes(UTF_8));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>"
                        .getBytes(UTF_8));
        change(
                parts,
                "[Content_Types].xml",
                types -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>"));
        change(
                parts,
                DOCUMENT,
                document -> document.replace(
                        "≥1.2万亩</w:t></w:r>",
                        "≥1.2万亩</w:t></w:r><w:del w:id=\"9\" w:author=\"王科\"><w:r><w:delText>作废</w:delText></w:r></w:del><w:r><w:commentReference w:id=\"0\"/></w:r>"));
        return Archives.of(parts);
    }

    /** A cell over two thousand million columns, one over less than none, a row that begins there, and a merge that continues nothing. */
    byte[] spans(String span) {
        return withDocument(
                document -> document.replaceFirst("<w:gridSpan w:val=\"4\"/>", "<w:gridSpan w:val=\"" + span + "\"/>")
                        .replaceFirst(
                                "<w:tr>",
                                "<w:tr><w:trPr><w:gridBefore w:val=\"" + span + "\"/><w:gridAfter w:val=\"" + span
                                        + "\"/></w:trPr>")
                        .replaceFirst("<w:tcPr>", "<w:tcPr><w:vMerge/>"));
    }

    /** The same part twice, a part outside the archive, and names that no system likes. */
    byte[] oddNames() {
        Map<String, byte[]> parts = Archives.parts(sound);
        for (String name : List.of(
                "../../../etc/evil",
                "word\\document.xml",
                "C:\\evil.txt",
                "/word/document.xml",
                "WORD/DOCUMENT.XML",
                "\u202efdp.cod",
                "a\u0000b",
                "\ud83d\ude00/x.xml",
                "con",
                " ")) {
            parts.put(name, "<a/>".getBytes(UTF_8));
        }
        return Archives.of(parts);
    }

    private String start() {
        String document = new String(Archives.parts(sound).get(DOCUMENT), UTF_8);
        return document.substring(0, document.indexOf("<w:body>") + "<w:body>".length());
    }

    private static String declared(String document, String types) {
        int root = document.indexOf("<w:document");
        return document.substring(0, root) + types + document.substring(root);
    }

    private byte[] withDocument(UnaryOperator<String> change) {
        Map<String, byte[]> parts = Archives.parts(sound);
        change(parts, DOCUMENT, change);
        return Archives.of(parts);
    }

    private static void change(Map<String, byte[]> parts, String name, UnaryOperator<String> change) {
        parts.compute(
                name,
                (part, content) -> change.apply(new String(Objects.requireNonNull(content), UTF_8))
                        .getBytes(UTF_8));
    }
}
