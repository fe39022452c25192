package org.jibiao.format.excel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads attributes of SpreadsheetML as leniently as office programs do. */
final class CellAttributes {
    private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private CellAttributes() {}

    /**
     * Where a cell stands, both from 0.
     */
    record Position(int row, int column) {}

    /** A number, or what it is when it is not there or none. */
    static int number(XMLStreamReader xml, String attribute, int otherwise) {
        String value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static boolean isOn(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** The place of a name such as {@code C12}. */
    static Optional<Position> position(String name) {
        Matcher parts = NAME.matcher(name.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
        }
        int row = Integer.parseInt(parts.group(2));
        return row < 1 || row > LAST_ROW || column > LAST_COLUMN
                ? Optional.empty()
                : Optional.of(new Position(row - 1, column - 1));
    }

    /** The area of a reference such as {@code A1:C3}. */
    static Optional<Area> area(String reference) {
        int colon = reference.indexOf(':');
        Optional<Position> first = position(colon < 0 ? reference : reference.substring(0, colon));
        Optional<Position> last = position(colon < 0 ? reference : reference.substring(colon + 1));
        return first.flatMap(from -> last.map(to -> new Area(
                Math.min(from.row(), to.row()),
                Math.min(from.column(), to.column()),
                Math.max(from.row(), to.row()),
                Math.max(from.column(), to.column()))));
    }
}
