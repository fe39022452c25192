package org.jibiao.format.word;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.format.Program;
import org.jibiao.format.archive.ArchiveWriter;
import org.jibiao.format.archive.Markup;

/**
 * What a document says of itself, without a date: the same form always gives the same file.
 *
 * @param title what it is called
 * @param author the 部门名称
 * @param program what wrote it
 */
record PropertiesParts(String title, String author, Program program) {
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{1,2}).*");

    void addTo(ArchiveWriter archive) throws IOException {
        archive.add(WordParts.TITLE, this::writeTitle);
        archive.add(WordParts.PROGRAM, this::writeProgram);
    }

    private void writeTitle(Markup xml) throws IOException {
        xml.begin(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .element("dc:title", title)
                .element("dc:creator", author)
                .element("dc:language", "zh-CN")
                .end();
    }

    private void writeProgram(Markup xml) throws IOException {
        xml.begin("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", program.nameAndVersion());
        Optional<String> version = version();
        if (version.isPresent()) {
            xml.element("AppVersion", version.get());
        }
        xml.end();
    }

    /** Office wants two numbers, XX.YYYY (ECMA-376 part 1 §22.2.2.3), and calls a file damaged that has anything else. */
    private Optional<String> version() {
        Matcher numbers = VERSION.matcher(program.version());
        return numbers.matches()
                ? Optional.of("%02d.%02d%02d".formatted(number(numbers, 1), number(numbers, 2), number(numbers, 3)))
                : Optional.empty();
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }
}
