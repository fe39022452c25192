package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside the tests that say how something looked when somebody last looked at it. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/jibiao/format/excel");

    private Golden() {}

    /** One element a line, so that a difference can be read. */
    static void assertSame(String name, String xml) throws IOException {
        Path golden = FOLDER.resolve(name);
        Path now = Path.of("target", "golden", name);
        String lines = xml.replace("><", ">\n<") + "\n";
        Files.createDirectories(now.getParent());
        Files.writeString(now, lines);
        assertThat(lines)
                .as("If the change is meant: open the file in Excel or LibreOffice, then cp %s %s", now, golden)
                .isEqualTo(Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "");
    }
}
