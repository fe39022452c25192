package org.jibiao.format.word;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads attributes of WordprocessingML, transitional, strict or with none of the namespaces that they should have. */
final class WordAttributes {
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private WordAttributes() {}

    /** An attribute's value by its local name; empty when it is not there. */
    static String text(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value that most elements have as their only attribute. */
    static String value(XMLStreamReader xml) {
        return text(xml, "val");
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        try {
            return Integer.parseInt(text(xml, name).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an element that switches something switches it on: with no value it does (ECMA-376 part 1 §17.17.4). */
    static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(value(xml));
    }
}
