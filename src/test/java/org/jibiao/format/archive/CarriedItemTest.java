package org.jibiao.format.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jibiao.format.CarriedForm;
import org.junit.jupiter.api.Test;

class CarriedItemTest {
    /** With everything that XML or JSON might stumble over. */
    private static final String JSON = "{\n  \"a\": \"]]> & <b> \uFFFE\uFFFF \\u0001 \\r 䶮㛃𬭎\"\n}\n";

    @Test
    void comesBackAsItWasWritten() throws IOException {
        Map<String, byte[]> parts = parts(CarriedItem.of(JSON.getBytes(UTF_8), "显示的文字"));

        assertThat(parts).containsKeys(CarriedItem.PART, CarriedItem.PROPERTIES_PART, "customXml/_rels/item1.xml.rels");
        CarriedItem read = CarriedItem.in(parts).orElseThrow();
        assertThat(read.digest()).contains(CarriedForm.digest("显示的文字"));
        // The same JSON, with two characters written in another way.
        assertThat(new String(read.bytes(), UTF_8))
                .isEqualTo(JSON.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff"));
    }

    @Test
    void isFoundUnderAnotherNumberAndBesideItemsOfOthers() throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("customXml/item1.xml", "<b:Sources xmlns:b=\"urn:x\"/>".getBytes(UTF_8));
        parts.put("customXml/item2.xml", "<carried xmlns=\"urn:else\">{}</carried>".getBytes(UTF_8));
        parts.put("customXml/item3.xml", "no XML".getBytes(UTF_8));
        assertThat(CarriedItem.in(parts)).isEmpty();

        byte[] own = parts(CarriedItem.of(JSON.getBytes(UTF_8), "")).get(CarriedItem.PART);
        parts.put("customXml/item4.xml", own);
        assertThat(CarriedItem.in(parts)).isPresent();
        parts.remove("customXml/item4.xml");
        parts.put("word/item4.xml", own);
        assertThat(CarriedItem.in(parts)).isEmpty();
    }

    @Test
    void aLostDigestIsNone() throws IOException {
        assertThat(CarriedItem.in(parts(new CarriedItem("{}", Optional.empty())))
                        .orElseThrow()
                        .digest())
                .isEmpty();
    }

    @Test
    void aDocumentTypeReachesNothing() {
        String attack = "<!DOCTYPE carried [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<carried xmlns=\"urn:jibiao:form\">&e;</carried>";
        assertThat(CarriedItem.in(Map.of(CarriedItem.PART, attack.getBytes(UTF_8)))
                        .map(CarriedItem::form)
                        .orElse(""))
                .doesNotContain("root");
    }

    private static Map<String, byte[]> parts(CarriedItem item) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter archive = new ArchiveWriter(out);
        item.addTo(archive);
        archive.finish();
        return new ArchiveReader().entries(out.toByteArray(), name -> true);
    }
}
