package org.jibiao.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Elements of a part by their local names, whatever the prefixes. */
final class WordXml {
    private WordXml() {}

    static Element root(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** The elements directly inside another. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** An element further down, by the names on the way. */
    static Optional<Element> at(Element from, String... path) {
        Optional<Element> at = Optional.of(from);
        for (String name : path) {
            at = at.flatMap(parent -> child(parent, name));
        }
        return at;
    }

    /** All elements below another, in the order of the document. */
    static Stream<Element> below(Element parent) {
        return children(parent).stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    static Stream<Element> below(Element parent, String name) {
        return below(parent).filter(element -> element.getLocalName().equals(name));
    }

    /** The value of an attribute, whatever its namespace. */
    static Optional<String> attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (attribute.getLocalName().equals(name)) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }

    static String value(Element element) {
        return attribute(element, "val").orElseThrow();
    }
}
