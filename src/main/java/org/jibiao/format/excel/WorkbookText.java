package org.jibiao.format.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;

/**
 * Gathers what the cells of an Excel file show, cell by cell, as {@link Workbook#text} gives it for the files that we write: Excel puts
 * texts elsewhere and writes numbers in another way when it saves a file.
 */
final class WorkbookText {
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts;
    private final StringBuilder text = new StringBuilder();
    private final List<String> shared = new ArrayList<>();

    private WorkbookText(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Whether a part of a file has something to do with what its cells show. */
    static boolean needs(String part) {
        return part.equals(Workbook.MAIN_PART)
                || part.equals(RELATIONSHIPS)
                || part.equals(SHARED)
                || part.startsWith("xl/worksheets/");
    }

    /**
     * What the cells show.
     *
     * @param parts the parts of the file that are needed, by their names
     */
    static String of(Map<String, byte[]> parts) throws XMLStreamException {
        WorkbookText gathered = new WorkbookText(parts);
        gathered.readShared();
        for (String sheet : gathered.sheets()) {
            gathered.readSheet(sheet);
        }
        return gathered.text.toString();
    }

    private XMLStreamReader open(String part) throws XMLStreamException {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new XMLStreamException("no part " + part);
        }
        return new MarkupReader().read(content);
    }

    /** The parts of the sheets, from left to right. */
    private List<String> sheets() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relationships = open(RELATIONSHIPS);
        while (nextElement(relationships)) {
            if (relationships.getLocalName().equals("Relationship")) {
                targets.put(
                        relationships.getAttributeValue(null, "Id"), relationships.getAttributeValue(null, "Target"));
            }
        }
        List<String> sheets = new ArrayList<>();
        XMLStreamReader workbook = open(Workbook.MAIN_PART);
        while (nextElement(workbook)) {
            if (workbook.getLocalName().equals("sheet")) {
                String target = targets.getOrDefault(workbook.getAttributeValue(RELATIONSHIP, "id"), "");
                sheets.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return sheets;
    }

    private static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private void readShared() throws XMLStreamException {
        if (!parts.containsKey(SHARED)) {
            return;
        }
        XMLStreamReader xml = open(SHARED);
        while (nextElement(xml)) {
            if (xml.getLocalName().equals("si")) {
                shared.add(stringItem(xml, "si"));
            }
        }
    }

    /** The text of an item with all its runs, but without how it is pronounced. */
    private static String stringItem(XMLStreamReader xml, String item) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean phonetic = xml.hasName() && xml.getLocalName().equals("rPh");
            if (event == XMLStreamReader.START_ELEMENT) {
                pronounced = pronounced || phonetic;
                if (xml.getLocalName().equals("t") && !pronounced) {
                    text.append(EscapedText.read(xml.getElementText()));
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                pronounced = pronounced && !phonetic;
                if (xml.getLocalName().equals(item)) {
                    break;
                }
            }
        }
        return text.toString();
    }

    private void readSheet(String part) throws XMLStreamException {
        XMLStreamReader xml = open(part);
        String type = "";
        while (nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "c" -> type = String.valueOf(xml.getAttributeValue(null, "t"));
                case "is" -> text.append(stringItem(xml, "is")).append('\n');
                case "v" -> text.append(value(type, xml.getElementText())).append('\n');
                default -> {}
            }
        }
    }

    private String value(String type, String value) throws XMLStreamException {
        try {
            return switch (type) {
                case "s" -> shared.get(Integer.parseInt(value.strip()));
                case "str" -> EscapedText.read(value);
                case "n", "null" -> CellValue.canonical(new BigDecimal(value.strip()));
                default -> value;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new XMLStreamException("a cell with the value " + value, e);
        }
    }
}
