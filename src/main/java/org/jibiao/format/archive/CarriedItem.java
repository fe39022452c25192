package org.jibiao.format.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jibiao.format.CarriedForm;

/**
 * The form that rides along in a Word or Excel file: an item of the file's custom XML data store (ECMA-376 part 1 §15.2.5), because
 * that is what office programs keep when they save a file; a part of a kind that they do not know they throw away. They may number
 * it anew, so it is found by its content.
 *
 * @param form the JSON of the form
 * @param digest the digest of the text that the file showed at its export; empty when that is lost
 */
public record CarriedItem(String form, Optional<String> digest) {
    /** The kind of the relationship that leads from the main part of the file to the item. */
    public static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    /** Where the item lies, from the root of the file. */
    public static final String PART = "customXml/item1.xml";

    /** Where the item's properties lie, which need a content type of their own. */
    public static final String PROPERTIES_PART = "customXml/itemProps1.xml";

    /** The content type of the item's properties. */
    public static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    private static final String NAMESPACE = "urn:jibiao:form";
    private static final String ROOT = "carried";
    private static final String NAME = "name";
    private static final String SHOWN = "shown";

    /** Office programs tell items apart by this; any will do, but always the same. */
    private static final String ID = "{6D1B6E0A-7C52-4E0B-9E5B-4A4942494131}";

    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final Pattern ITEM = Pattern.compile("/?customXml/item[0-9]*\\.xml", Pattern.CASE_INSENSITIVE);

    /**
     * The item of a form.
     *
     * @param form the form as {@link CarriedForm#write} gave it
     * @param shown the text that the file shows
     */
    public static CarriedItem of(byte[] form, String shown) {
        return new CarriedItem(new String(form, StandardCharsets.UTF_8), Optional.of(CarriedForm.digest(shown)));
    }

    /** Adds the item, its properties and the relationship between the two. */
    public void addTo(ArchiveWriter archive) throws IOException {
        archive.add(
                PART,
                xml -> xml.element(
                        ROOT, escaped(form), "xmlns", NAMESPACE, NAME, CarriedForm.NAME, SHOWN, digest.orElse("")));
        archive.add(
                "customXml/_rels/item1.xml.rels",
                new Relationships(List.of(new Relationships.Target(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps",
                        "itemProps1.xml"))));
        archive.add(
                PROPERTIES_PART,
                xml -> xml.begin("ds:datastoreItem", "ds:itemID", ID, "xmlns:ds", PROPERTIES)
                        .begin("ds:schemaRefs")
                        .empty("ds:schemaRef", "ds:uri", NAMESPACE)
                        .end()
                        .end());
    }

    /** Two characters that JSON may hold and XML may not; both are only ever inside a JSON text. */
    private static String escaped(String json) {
        return json.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }

    /**
     * Finds the item in a file that was written with one, however often office programs have saved it since.
     *
     * @param parts the file's parts by their names, at least all for whose names {@link #mayBe} holds
     */
    public static Optional<CarriedItem> in(Map<String, byte[]> parts) {
        return parts.entrySet().stream()
                .filter(part -> mayBe(part.getKey()))
                .flatMap(part -> read(part.getValue()).stream())
                .findFirst();
    }

    /** Whether the item may lie in a part of this name. */
    public static boolean mayBe(String part) {
        return ITEM.matcher(part).matches();
    }

    private static Optional<CarriedItem> read(byte[] part) {
        try {
            XMLStreamReader xml = new MarkupReader().read(part);
            xml.nextTag();
            if (!xml.getLocalName().equals(ROOT) || !NAMESPACE.equals(xml.getNamespaceURI())) {
                return Optional.empty();
            }
            Optional<String> digest =
                    Optional.ofNullable(xml.getAttributeValue("", SHOWN)).filter(text -> !text.isEmpty());
            return Optional.of(new CarriedItem(xml.getElementText(), digest));
        } catch (XMLStreamException e) {
            // Somebody else's item, or not even XML.
            return Optional.empty();
        }
    }

    /** The bytes for {@link CarriedForm#read}. */
    public byte[] bytes() {
        return form.getBytes(StandardCharsets.UTF_8);
    }
}
