package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.archive.MarkupReader;

/** The texts that the cells of an Excel file share (ECMA-376 part 1 §18.4). */
final class SharedTexts {
    /** A cell of Excel has room for 32,767 characters; of what is longer, the rest is left. */
    static final int LONGEST = 1 << 17;

    private SharedTexts() {}

    /** The texts by their numbers; those before the damage, when there is some. */
    static List<String> of(byte[] part) {
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader xml = new MarkupReader().read(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    texts.add(item(xml, "si"));
                }
            }
        } catch (XMLStreamException e) {
            return texts;
        }
        return texts;
    }

    /**
     * The text of an item with all its runs, but without how it is pronounced.
     *
     * @param xml stands at the item's begin, and then at its end
     */
    static String item(XMLStreamReader xml, String item) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    pronounced |= xml.getLocalName().equals("rPh");
                    inText = !pronounced && xml.getLocalName().equals("t");
                }
                case XMLStreamReader.END_ELEMENT -> {
                    inText = false;
                    pronounced &= !xml.getLocalName().equals("rPh");
                    if (xml.getLocalName().equals(item)) {
                        return shown(text);
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inText && text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // Comments say nothing.
                }
            }
        }
        return shown(text);
    }

    static String shown(CharSequence text) {
        return EscapedText.read(text.toString()).replace("\r\n", "\n").replace('\r', '\n');
    }
}
