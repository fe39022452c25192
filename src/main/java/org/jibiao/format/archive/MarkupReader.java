package org.jibiao.format.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of any origin: what a document type could pull in, from the disk or the network or a thousandfold, stays out. */
public final class MarkupReader {
    private final XMLInputFactory whole = factory(true);
    private final XMLInputFactory pieces = factory(false);

    private static XMLInputFactory factory(boolean coalescing) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
        // Nobody here goes down with the elements by calling himself, and tables in tables in text boxes do go deep.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /** Reads an XML document event by event; neighbouring texts come as one. */
    public XMLStreamReader read(byte[] document) throws XMLStreamException {
        return whole.createXMLStreamReader(new ByteArrayInputStream(document));
    }

    /** The same of a document of any size: a text may come in several pieces, so that the longest one needs no memory. */
    public XMLStreamReader readInPieces(InputStream document) throws XMLStreamException {
        return pieces.createXMLStreamReader(document);
    }
}
