package org.jibiao.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader makes of a PDF: its structure, with the text that each element shows. PDFBox reads it. */
final class TaggedText {
    /**
     * An element.
     *
     * @param attributes such as {@code RowSpan=3 Scope=Row}, in the order of their names
     * @param text what it shows itself, on all its pages
     * @param pages how many pages it shows something on
     */
    record Element(String role, String attributes, String text, int pages, List<Element> kids) {
        List<Element> kids(String kidRole) {
            return kids.stream().filter(kid -> kid.role.equals(kidRole)).toList();
        }
    }

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final Element document;

    TaggedText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() < 0) {
                    artifacts.append(textOf(content));
                } else if (ofPage.put(content.getMCID(), textOf(content)) != null) {
                    throw new IOException("twice on one page: " + content.getMCID());
                }
            }
            texts.put(page.getCOSObject(), ofPage);
        }
        document = element((PDStructureElement)
                pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst());
    }

    Element document() {
        return document;
    }

    /** The text that no element shows. */
    String artifacts() {
        return artifacts.toString();
    }

    /** Whether every numbered content of every page belongs to an element. */
    boolean isComplete() {
        return texts.values().stream().allMatch(Map::isEmpty);
    }

    private Element element(PDStructureElement element) throws IOException {
        StringBuilder text = new StringBuilder();
        List<COSDictionary> pages = new ArrayList<>();
        List<Element> kids = new ArrayList<>();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement below -> kids.add(element(below));
                case Integer number -> text.append(shown(element.getPage().getCOSObject(), number, pages));
                case PDMarkedContentReference reference ->
                    text.append(shown(reference.getPage().getCOSObject(), reference.getMCID(), pages));
                default -> throw new IOException("what is this: " + kid);
            }
        }
        return new Element(element.getStructureType(), attributes(element), text.toString(), pages.size(), kids);
    }

    private String shown(COSDictionary page, int number, List<COSDictionary> pages) throws IOException {
        String text = texts.getOrDefault(page, new HashMap<>()).remove(number);
        if (text == null) {
            throw new IOException("shown twice, or not on the page: " + number);
        }
        if (pages.contains(page)) {
            throw new IOException("in two pieces on one page: " + text);
        }
        pages.add(page);
        return text;
    }

    private static String attributes(PDStructureElement element) {
        COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        StringBuilder text = new StringBuilder();
        if (attributes != null) {
            for (String name : List.of("ColSpan", "RowSpan")) {
                if (attributes.containsKey(name)) {
                    text.append("%s=%d ".formatted(name, attributes.getInt(COSName.getPDFName(name))));
                }
            }
            if (attributes.containsKey("Scope")) {
                text.append("Scope=").append(attributes.getNameAsString("Scope"));
            }
        }
        return text.toString().strip();
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }
}
