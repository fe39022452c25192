package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.format.archive.OfficePackage;

/** What a Word file says beside its body: footnotes, comments, the lines above and under each page. */
final class BesideBody {
    /** A page number with what is put around it. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\h\\p{P}\\p{S}0-9０-９第共页/]*");

    private BesideBody() {}

    /** The texts of footnotes and comments, by {@code footnote 3}, {@code endnote 1}, {@code comment 0}. */
    static Map<String, String> remarked(OfficePackage file, String main) {
        Map<String, String> texts = new HashMap<>();
        for (String kind : List.of("footnote", "endnote", "comment")) {
            file.content(main, kind + "s").ifPresent(part -> read(part, kind, texts));
        }
        return texts;
    }

    private static void read(byte[] part, String kind, Map<String, String> texts) {
        try {
            XMLStreamReader xml = new MarkupReader().read(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(kind)) {
                    String name = kind + " " + WordAttributes.text(xml, "id");
                    texts.put(name, text(xml, kind));
                }
            }
        } catch (XMLStreamException e) {
            // Those before the damage are told.
            return;
        }
    }

    private static String text(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().equals(until)) {
                    break;
                }
                if (xml.getLocalName().equals("p")) {
                    text.append('\n');
                }
            } else if (inText && xml.hasText()) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    /** The lines above and under the pages, each once, but for those that only have the page's number. */
    static List<String> headersAndFooters(OfficePackage file, String main) {
        List<String> lines = new ArrayList<>();
        for (OfficePackage.Related part : file.related(main)) {
            if (part.kind().equals("header") || part.kind().equals("footer")) {
                file.content(part.part()).ifPresent(content -> {
                    try {
                        String line = text(new MarkupReader().read(content), "");
                        if (!isPageNumber(line) && !lines.contains(line)) {
                            lines.add(line);
                        }
                    } catch (XMLStreamException e) {
                        // It says nothing of a form.
                        return;
                    }
                });
            }
        }
        return lines;
    }

    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }
}
