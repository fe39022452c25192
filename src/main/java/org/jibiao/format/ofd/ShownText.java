package org.jibiao.format.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedLine;
import org.jspecify.annotations.Nullable;

/**
 * The text that the pages of an OFD show, page by page in the order in which it stands in the file. By its digest a reader knows
 * that somebody has changed the pages since.
 */
final class ShownText {
    private ShownText() {}

    /** What pages will show; the painter keeps this order. */
    static String of(List<Page> pages) {
        return pages.stream().flatMap(Page::lines).map(PlacedLine::text).collect(Collectors.joining());
    }

    /**
     * What the pages of a file show; a page that is not as we write it shows nothing. Each part is read once, so that a file cannot
     * have more text than it has parts for; when two pages are the same part, none of them is as we write it.
     */
    static String in(Map<String, byte[]> entries) {
        List<String> pages = elements(entries, OfdNames.DOCUMENT, "Page", xml -> xml.getAttributeValue("", "BaseLoc"));
        if (Set.copyOf(pages).size() < pages.size()) {
            return "";
        }
        return pages.stream()
                .map(page -> OfdNames.DOCUMENT_FOLDER + page)
                .flatMap(page -> elements(entries, page, "TextCode", XMLStreamReader::getElementText).stream())
                .collect(Collectors.joining());
    }

    /** The digest that the file keeps of what it showed at its export; empty when it has lost it. */
    static Optional<String> digest(Map<String, byte[]> entries) {
        return elements(entries, OfdNames.ENTRY, "CustomData", ShownText::namedText).stream()
                .filter(data -> data.startsWith(OfdNames.SHOWN + " "))
                .map(data -> data.substring(OfdNames.SHOWN.length() + 1))
                .findFirst();
    }

    private static String namedText(XMLStreamReader xml) throws XMLStreamException {
        return xml.getAttributeValue("", "Name") + " " + xml.getElementText();
    }

    @FunctionalInterface
    private interface Content {
        @Nullable
        String of(XMLStreamReader element) throws XMLStreamException;
    }

    private static List<String> elements(Map<String, byte[]> entries, String entry, String name, Content content) {
        List<String> found = new ArrayList<>();
        try {
            XMLStreamReader xml = new MarkupReader().read(entries.getOrDefault(entry, new byte[0]));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    found.add(Objects.requireNonNullElse(content.of(xml), ""));
                }
            }
            return found;
        } catch (XMLStreamException e) {
            return List.of();
        }
    }
}
