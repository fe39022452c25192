package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;

/** Which number format each cell style of an Excel file has (ECMA-376 part 1 §18.8.10, §18.8.31). */
final class NumberFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private NumberFormats() {}

    /** The formats of a file's styles part; those before the damage, when there is some. */
    static NumberFormats of(byte[] part) {
        NumberFormats formats = new NumberFormats();
        try {
            formats.read(new MarkupReader().read(part));
        } catch (XMLStreamException e) {
            return formats;
        }
        return formats;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> addCode(xml);
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            styles.add(CellAttributes.number(xml, "numFmtId", 0));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
    }

    /** Formats of conditional looks have the same numbers again, further down: the first counts. */
    private void addCode(XMLStreamReader xml) {
        String code = xml.getAttributeValue(null, "formatCode");
        if (code != null) {
            codes.putIfAbsent(CellAttributes.number(xml, "numFmtId", 0), code);
        }
    }

    /** The format of a cell style. */
    NumberFormat ofStyle(int style) {
        if (style < 0 || style >= styles.size()) {
            return NumberFormat.GENERAL;
        }
        int index = styles.get(style);
        String code = codes.get(index);
        return code == null ? NumberFormat.builtIn(index) : NumberFormat.of(index, code);
    }
}
