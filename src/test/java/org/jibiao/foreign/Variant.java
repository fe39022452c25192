package org.jibiao.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form of another place: how it is drawn, and what a reader should make of it. The departments are invented, the layouts are those that
 * the Ministry and the provinces publish.
 *
 * @param name the name of its files in {@code corpus/variants}
 */
record Variant(String name, Drawing drawing, List<ExpectedForm> expected) {
    Variant {
        expected = List.copyOf(expected);
    }

    static Stream<Variant> all() {
        return Stream.of(
                        "ministry",
                        "ministry-weights",
                        "hubei",
                        "shaanxi",
                        "sichuan",
                        "henan-unmerged",
                        "hunan-department",
                        "central-project",
                        "shanghai-project",
                        "hunan-project",
                        "chongqing-project")
                .map(Variant::named);
    }

    static Variant named(String name) {
        JsonNode json = JsonMapper.shared().readTree(text(name + ".json"));
        List<JsonNode> forms = json.isArray() ? json.valueStream().toList() : List.of(json);
        return new Variant(
                name,
                Drawing.of(text(name + ".txt")),
                forms.stream().map(ExpectedForm::of).toList());
    }

    /** What another office program made of some of the drawings. */
    static Stream<NamedFile> kept() {
        return Stream.of(
                        "ministry.doc",
                        "hubei.doc",
                        "central-project.doc",
                        "sichuan.doc",
                        "henan-unmerged.doc",
                        "ministry.pdf",
                        "henan-unmerged.pdf",
                        "hubei.pdf",
                        "hunan-department.pdf",
                        "central-project.pdf",
                        "chongqing-project.pdf")
                .map(file -> new NamedFile(file, kept(file)));
    }

    /** A file beside the drawings. */
    static byte[] kept(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("variants/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no variants/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        return new String(kept(file), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
