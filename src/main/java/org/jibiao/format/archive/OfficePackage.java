package org.jibiao.format.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an office file of any program, and which belong to which (ECMA-376 part 2 §9). What lies outside of the file is never asked
 * for. Part names are compared as the standard has it, without regard to case.
 */
public final class OfficePackage {
    private static final String MAIN = "officeDocument";

    private final Map<String, byte[]> parts;

    /**
     * The parts.
     *
     * @param parts by their names in the archive, with those for which {@link #isRelations} holds
     */
    public OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts.entrySet().stream()
                .collect(Collectors.toMap(part -> key(part.getKey()), Map.Entry::getValue, (first, second) -> first));
    }

    /** Whether a part says which parts belong to which. */
    public static boolean isRelations(String part) {
        return key(part).endsWith(".rels");
    }

    /**
     * A part that belongs to another.
     *
     * @param id what the other calls it: {@code rId3}
     * @param kind the last word of the relationship's type, the same in transitional and strict files: {@code worksheet}
     * @param part its name, from the root of the file
     */
    public record Related(String id, String kind, String part) {}

    /** The part with which the file begins. */
    public Optional<String> main() {
        return related("").stream()
                .filter(part -> part.kind().equals(MAIN))
                .map(Related::part)
                .findFirst();
    }

    /** The content of a part. */
    public Optional<byte[]> content(String part) {
        return Optional.ofNullable(parts.get(key(part)));
    }

    /** The content of the first part of a kind that belongs to a part. */
    public Optional<byte[]> content(String part, String kind) {
        return related(part).stream()
                .filter(related -> related.kind().equals(kind))
                .flatMap(related -> content(related.part()).stream())
                .findFirst();
    }

    /**
     * The parts that belong to a part, in their order.
     *
     * @param part its name; empty for the whole file
     */
    public List<Related> related(String part) {
        int folder = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<Related> related = new ArrayList<>();
        content(relations).ifPresent(content -> read(content, part, related));
        return related;
    }

    private static void read(byte[] relations, String part, List<Related> related) {
        try {
            XMLStreamReader xml = new MarkupReader().read(relations);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    String type = attribute(xml, "Type");
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    related.add(new Related(attribute(xml, "Id"), kind, resolved(part, attribute(xml, "Target"))));
                }
            }
        } catch (XMLStreamException e) {
            // Those before the damage are good; a part that is missed then is remarked by whoever needs it.
            return;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String resolved(String part, String target) {
        try {
            String path = new URI(null, null, "/" + part, null)
                    .resolve(new URI(null, null, target, null))
                    .getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (URISyntaxException e) {
            return target;
        }
    }

    /** Some programs write backslashes, or a slash before the name. */
    private static String key(String part) {
        String name = part.replace('\\', '/');
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
