package org.jibiao.format.archive;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of any origin: what a document type could pull in, from the disk or the network or a thousandfold, stays out. */
public final class MarkupReader {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    public MarkupReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Reads an XML document event by event; neighbouring texts come as one. */
    public XMLStreamReader read(byte[] document) throws XMLStreamException {
        return factory.createXMLStreamReader(new ByteArrayInputStream(document));
    }
}
