package org.jibiao.format.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void elementsStandInEachOther() throws IOException {
        assertThat(new String(
                        written(xml -> xml.begin("a", "xmlns", "urn:a")
                                .empty("b", "c", "d\"<")
                                .element("e", "< & >")
                                .begin("f")
                                .end()
                                .end()),
                        UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<a xmlns=\"urn:a\"><b c=\"d&quot;&lt;\"/><e>&lt; &amp; &gt;</e><f></f></a>");
    }

    @Property(tries = 500)
    void anyTextIsReadAsItWasWrittenButForWhatXmlForbids(@ForAll("texts") String text)
            throws IOException, XMLStreamException {
        XMLStreamReader xml = new MarkupReader().read(written(root -> root.element("a", text, "b", text)));
        xml.nextTag();
        assertThat(xml.getAttributeValue("", "b")).isEqualTo(allowed(text));
        assertThat(xml.getElementText()).isEqualTo(allowed(text));
    }

    /** Characters of every kind, also far more than are encoded at once. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> characters = Arbitraries.oneOf(
                Arbitraries.chars().all(), Arbitraries.chars().with("<>&\"'\r\n\t 一。\uD82C\uDC00\uFFFD\uFFFE\uFFFF"));
        return Arbitraries.oneOf(
                characters.list().ofMaxSize(40).map(MarkupTest::joined),
                Arbitraries.integers().between(16_300, 16_500).map("𬭎"::repeat));
    }

    private static String joined(Iterable<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ')
                .filter(c -> !(c >= 0xD800 && c < 0xE000) && c != 0xFFFE && c != 0xFFFF)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static byte[] written(ArchiveWriter.MarkupContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markup markup = new Markup(out);
        content.writeTo(markup);
        markup.finish();
        return out.toByteArray();
    }
}
