package org.jibiao.format.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.format.archive.OfficePackage;
import org.jibiao.text.Texts;

/** What stands on a worksheet beside its cells: comments, and the texts of shapes. Both become remarks. */
final class SheetNotes {
    private static final String THREADED = "threadedComment";

    private final OfficePackage file;
    private final Texts texts;

    SheetNotes(OfficePackage file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /** Remarks what belongs to the worksheet of a part. */
    void remark(String part, FoundSheet sheet) {
        List<OfficePackage.Related> related = file.related(part);
        // Newer programs write a comment twice, the second time for older programs, with a text that says so.
        Map<String, String> comments = comments(related, THREADED, "text");
        comments("comments", related).forEach(comments::putIfAbsent);
        comments.forEach((cell, text) -> CellAttributes.position(cell)
                .ifPresent(at -> sheet.remark(at.row(), at.column(), texts.get("cell.comment", text), text)));
        for (OfficePackage.Related drawing : related) {
            if (drawing.kind().equals("drawing")) {
                file.content(drawing.part()).ifPresent(content -> remarkShapes(content, sheet));
            }
        }
    }

    private Map<String, String> comments(String kind, List<OfficePackage.Related> related) {
        return comments(related, kind, "comment");
    }

    private Map<String, String> comments(List<OfficePackage.Related> related, String kind, String element) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (OfficePackage.Related part : related) {
            Optional<byte[]> content = part.kind().equals(kind) ? file.content(part.part()) : Optional.empty();
            content.ifPresent(bytes -> read(bytes, element, comments));
        }
        return comments;
    }

    private static void read(byte[] part, String element, Map<String, String> comments) {
        try {
            XMLStreamReader xml = new MarkupReader().read(part);
            String cell = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String named = xml.getAttributeValue(null, "ref");
                    cell = named == null ? cell : named;
                    if (xml.getLocalName().equals(element)) {
                        String text = element.equals("text") ? xml.getElementText() : SharedTexts.item(xml, element);
                        if (!text.isBlank()) {
                            comments.merge(cell, text.strip(), (first, answer) -> first + "\n" + answer);
                        }
                    }
                }
            }
        } catch (XMLStreamException e) {
            // Those before the damage are told.
            return;
        }
    }

    /** A shape's text (ECMA-376 part 1 §20.5.2.29) with the cell at which it stands. */
    private void remarkShapes(byte[] drawing, FoundSheet sheet) {
        try {
            XMLStreamReader xml = new MarkupReader().read(drawing);
            int row = 0;
            int column = 0;
            boolean from = false;
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "from" -> from = true;
                        case "row" -> row = from ? number(xml.getElementText()) : row;
                        case "col" -> column = from ? number(xml.getElementText()) : column;
                        case "t" -> text.append(xml.getElementText());
                        default -> {}
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "from" -> from = false;
                        case "p" -> text.append('\n');
                        case "sp" -> {
                            String shown = text.toString().strip();
                            text.setLength(0);
                            if (!shown.isEmpty()) {
                                sheet.remark(row, column, texts.get("shape.text", shown), shown);
                            }
                        }
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            // Those before the damage are told.
            return;
        }
    }

    private static int number(String text) {
        try {
            return Math.clamp(Integer.parseInt(text.strip()), 0, 1 << 20);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
