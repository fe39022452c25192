package org.jibiao.format.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document in UTF-8, element by element. Names carry their prefixes as they are printed, and the namespaces are
 * attributes of the root. Attributes are given as names and values in turn. A character that XML 1.0 forbids is left out. Used by
 * one thread.
 */
public final class Markup {
    private final Writer out;
    private final XMLStreamWriter xml;

    Markup(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element. */
    public Markup begin(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the element that was begun last. */
    public Markup end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with nothing in it. */
    public Markup empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with nothing but text in it. */
    public Markup element(String name, String text, String... attributes) throws IOException {
        return begin(name, attributes).text(text).end();
    }

    /** Text inside the element that was begun last. */
    public Markup text(String text) throws IOException {
        try {
            xml.writeCharacters(allowed(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String allowed(String text) {
        if (text.codePoints().allMatch(Markup::isAllowed)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(Markup::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** XML 1.0, production 2; half a character is none either. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
