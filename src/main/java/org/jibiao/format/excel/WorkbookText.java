package org.jibiao.format.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** In what a workbook names its sheets: as Excel saves as a rule, and as it saves "Strict Open XML" (ISO/IEC 29500-1). */
    private static final List<String> RELATIONSHIP = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /** No program writes a number longer than that; what a longer one costs grows with the square of its length. */
    private static final int LONGEST_NUMBER = 400;

    /**
     * The most characters that the cells may show: more than any archive that is unpacked has room for, unless its cells name the same
     * text over and over.
     */
    private static final int MOST_TEXT = 1 << 24;

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
     * @throws XMLStreamException when that cannot be told: the sheets are not such as Excel saves them, or were made to fill the memory
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
        Set<String> sheets = new LinkedHashSet<>();
        XMLStreamReader workbook = open(Workbook.MAIN_PART);
        while (nextElement(workbook)) {
            if (workbook.getLocalName().equals("sheet")) {
                String target = targets.getOrDefault(relationship(workbook), "");
                if (!sheets.add(target.startsWith("/") ? target.substring(1) : "xl/" + target)) {
                    throw new XMLStreamException("two sheets in " + target);
                }
            }
        }
        return List.copyOf(sheets);
    }

    private static String relationship(XMLStreamReader sheet) {
        return RELATIONSHIP.stream()
                .flatMap(namespace -> Stream.ofNullable(sheet.getAttributeValue(namespace, "id")))
                .findFirst()
                .orElse("");
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
                case "is" -> add(stringItem(xml, "is"));
                case "v" -> add(value(type, xml.getElementText()));
                default -> {}
            }
        }
    }

    private void add(String shown) throws XMLStreamException {
        if (shown.length() > MOST_TEXT - text.length()) {
            throw new XMLStreamException("more text than any form has");
        }
        text.append(shown).append('\n');
    }

    private String value(String type, String value) throws XMLStreamException {
        try {
            return switch (type) {
                case "s" -> shared.get(Integer.parseInt(value.strip()));
                case "str" -> EscapedText.read(value);
                case "n", "null" -> number(value.strip());
                default -> value;
            };
        } catch (NumberFormatException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new XMLStreamException("a cell with the value " + value, e);
        }
    }

    /** Some programs write a value without content for a cell that shows nothing. */
    private static String number(String value) throws XMLStreamException {
        if (value.length() > LONGEST_NUMBER) {
            throw new XMLStreamException("a number with " + value.length() + " characters");
        }
        return value.isEmpty() ? "" : CellValue.canonical(new BigDecimal(value));
    }
}
