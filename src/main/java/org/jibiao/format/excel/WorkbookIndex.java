package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.format.archive.OfficePackage;

/**
 * What a workbook's main part says of its sheets (ECMA-376 part 1 §18.2).
 *
 * @param worksheets in the order of their tabs
 * @param since1904 whether days are counted from 1904
 */
record WorkbookIndex(List<Entry> worksheets, boolean since1904) {
    WorkbookIndex {
        worksheets = List.copyOf(worksheets);
    }

    /**
     * A worksheet.
     *
     * @param part where its cells are
     */
    record Entry(String name, boolean hidden, String part) {}

    /** The index of a file; empty when its main part is damaged. Sheets that are charts or macros have no cells and are not in it. */
    static Optional<WorkbookIndex> of(OfficePackage file, String main) {
        Map<String, OfficePackage.Related> parts = file.related(main).stream()
                .filter(part -> part.kind().equals("worksheet"))
                .collect(Collectors.toMap(OfficePackage.Related::id, Function.identity(), (first, second) -> first));
        return file.content(main).flatMap(content -> read(content, parts));
    }

    private static Optional<WorkbookIndex> read(byte[] content, Map<String, OfficePackage.Related> parts) {
        List<Entry> sheets = new ArrayList<>();
        boolean since1904 = false;
        try {
            XMLStreamReader xml = new MarkupReader().read(content);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = CellAttributes.isOn(xml, "date1904");
                } else if (xml.getLocalName().equals("sheet")) {
                    entry(xml, parts).ifPresent(sheets::add);
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.of(new WorkbookIndex(sheets, since1904));
    }

    private static Optional<Entry> entry(XMLStreamReader xml, Map<String, OfficePackage.Related> parts) {
        String id = "";
        String name = "";
        boolean hidden = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "id" -> id = xml.getAttributeValue(i);
                case "name" -> name = SharedTexts.shown(xml.getAttributeValue(i));
                case "state" ->
                    hidden = xml.getAttributeValue(i).toLowerCase(Locale.ROOT).contains("hidden");
                default -> {}
            }
        }
        OfficePackage.Related part = parts.get(id);
        return part == null ? Optional.empty() : Optional.of(new Entry(name, hidden, part.part()));
    }
}
