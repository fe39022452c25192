package org.jibiao.format.word;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;

/** The text that a Word document shows, as it would be with all tracked changes accepted. White space counts for nothing here. */
final class ShownText {
    /** The two namespaces of WordprocessingML, transitional and strict. */
    private static final Set<String> WORDPROCESSING =
            Set.of(WordParts.NAMESPACE, "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** Whatever is in these is deleted, moved elsewhere, or said a second time for older programs. */
    private static final Set<String> UNSHOWN = Set.of("del", "moveFrom", "Fallback");

    private final StringBuilder text = new StringBuilder();

    private ShownText() {}

    /** The text of a document's main part. */
    static String of(byte[] document) throws XMLStreamException {
        ShownText shown = new ShownText();
        shown.read(new MarkupReader().read(document));
        return shown.text.toString();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int unshown = 0;
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    unshown += isUnshown(xml) ? 1 : 0;
                    inText = isOfWord(xml) && xml.getLocalName().equals("t");
                    if (unshown == 0 && isOfWord(xml)) {
                        sign(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    unshown -= isUnshown(xml) ? 1 : 0;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inText && unshown == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }

    /** Two signs that Word may write as elements. */
    private void sign(String element) {
        switch (element) {
            case "noBreakHyphen" -> text.append('\u2011');
            case "softHyphen" -> text.append('\u00AD');
            default -> {
                // All others are no signs.
            }
        }
    }

    private static boolean isUnshown(XMLStreamReader xml) {
        return UNSHOWN.contains(xml.getLocalName());
    }

    private static boolean isOfWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && WORDPROCESSING.contains(namespace);
    }
}
