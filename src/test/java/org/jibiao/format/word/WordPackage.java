package org.jibiao.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** The parts of a Word document, and whether they hang together. */
final class WordPackage {
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordPackage(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes()))
                        .as("a second " + entry.getName())
                        .isNull();
            }
        }
    }

    byte[] part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new AssertionError("no part " + name));
    }

    Element root(String part) throws IOException {
        return WordXml.root(part(part));
    }

    /** The document's tables. */
    List<WordTable> tables() throws IOException {
        return WordXml.below(root("word/document.xml"), "tbl")
                .map(WordTable::new)
                .toList();
    }

    /** The paragraphs that stand in no table. */
    List<Element> paragraphs() throws IOException {
        return WordXml.children(WordXml.at(root("word/document.xml"), "body").orElseThrow(), "p");
    }

    /** Fails unless every part has a type, every relationship and reference a target, and nothing lies about unused. */
    void checkHangsTogether() throws IOException {
        checkTypes();
        Set<String> reached = new TreeSet<>(Set.of(TYPES));
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels")) {
                reached.add(part);
                reached.addAll(targets(part).values());
            }
        }
        assertThat(reached).as("the parts that something refers to").isEqualTo(new TreeSet<>(parts.keySet()));
        checkReferences("word/document.xml");
        checkStyles();
        checkFonts();
    }

    private void checkTypes() throws IOException {
        Element types = root(TYPES);
        assertThat(parts.keySet().iterator().next()).isEqualTo(TYPES);
        Set<String> defaults = WordXml.children(types, "Default").stream()
                .map(type -> WordXml.attribute(type, "Extension").orElseThrow())
                .collect(Collectors.toSet());
        List<String> overridden = WordXml.children(types, "Override").stream()
                .map(type -> WordXml.attribute(type, "PartName").orElseThrow().substring(1))
                .toList();
        assertThat(overridden).doesNotHaveDuplicates().allMatch(parts::containsKey);
        assertThat(parts.keySet().stream().filter(part -> !part.equals(TYPES)))
                .allMatch(part -> overridden.contains(part) || defaults.contains(part.replaceFirst(".*\\.", "")));
        // What is XML of no special kind is nothing that Word shows.
        assertThat(parts.keySet().stream().filter(part -> part.startsWith("word/") && !part.endsWith(".rels")))
                .allMatch(overridden::contains);
    }

    /** Where the relationships of a part lead, by their ids. */
    private Map<String, String> targets(String relationships) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        URI folder = URI.create("/" + relationships).resolve("..");
        for (Element relationship : WordXml.children(root(relationships), "Relationship")) {
            String id = WordXml.attribute(relationship, "Id").orElseThrow();
            String target = WordXml.attribute(relationship, "Target").orElseThrow();
            assertThat(targets.put(id, folder.resolve(target).getPath().substring(1)))
                    .as("two relationships " + id)
                    .isNull();
        }
        return targets;
    }

    private void checkReferences(String part) throws IOException {
        Map<String, String> targets = targets(part.replaceFirst("([^/]*)$", "_rels/$1.rels"));
        List<String> used = WordXml.below(root(part))
                .flatMap(element -> Optional.ofNullable(element.getAttributeNodeNS(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
                        .stream())
                .map(attribute -> attribute.getValue())
                .toList();
        assertThat(used).isNotEmpty().allMatch(targets::containsKey);
    }

    private void checkStyles() throws IOException {
        List<Element> styles = WordXml.children(root("word/styles.xml"), "style");
        List<String> ids = styles.stream()
                .map(style -> WordXml.attribute(style, "styleId").orElseThrow())
                .toList();
        List<String> names = styles.stream()
                .map(style -> WordXml.value(WordXml.child(style, "name").orElseThrow()))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates();
        Set<String> used = new LinkedHashSet<>();
        for (String part : List.of("word/document.xml", "word/styles.xml", "word/footer1.xml", "word/footer2.xml")) {
            WordXml.below(root(part))
                    .filter(element -> Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
                            .contains(element.getLocalName()))
                    .map(WordXml::value)
                    .forEach(used::add);
        }
        assertThat(used).isNotEmpty();
        assertThat(ids).containsAll(used);
    }

    private void checkFonts() throws IOException {
        List<String> known = WordXml.children(root("word/fontTable.xml"), "font").stream()
                .map(font -> WordXml.attribute(font, "name").orElseThrow())
                .toList();
        List<String> used = new ArrayList<>();
        for (String part : List.of("word/document.xml", "word/styles.xml")) {
            WordXml.below(root(part), "rFonts").forEach(fonts -> {
                for (String script : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
                    WordXml.attribute(fonts, script).ifPresent(used::add);
                }
            });
        }
        assertThat(known).doesNotHaveDuplicates();
        assertThat(known).containsAll(used);
        assertThat(used).containsAll(known);
    }
}
