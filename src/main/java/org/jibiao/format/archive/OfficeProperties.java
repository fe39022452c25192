package org.jibiao.format.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.format.Program;

/**
 * What a file manager shows of an office file (ECMA-376 part 2 §11, part 1 §22.2). Without a date, so that the same form always gives the
 * same file.
 *
 * @param title what the document is called
 * @param author the department
 * @param program the program that writes it
 */
public record OfficeProperties(String title, String author, Program program) {
    private static final String CORE = "docProps/core.xml";
    private static final String EXTENDED = "docProps/app.xml";
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{1,2}).*");

    public OfficeProperties {
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(program);
    }

    /** How they are reached from the root of the file. */
    public static List<Relationships.Target> relationships() {
        return List.of(
                new Relationships.Target(
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CORE),
                new Relationships.Target(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
                        EXTENDED));
    }

    /** What their parts are. */
    public static Map<String, String> contentTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
        types.put(EXTENDED, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return types;
    }

    /** Adds their parts. */
    public void addTo(ArchiveWriter archive) throws IOException {
        archive.add(
                CORE,
                xml -> xml.begin(
                                "cp:coreProperties",
                                "xmlns:cp",
                                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                                "xmlns:dc",
                                "http://purl.org/dc/elements/1.1/")
                        .element("dc:title", title)
                        .element("dc:creator", author)
                        .element("dc:language", "zh-CN")
                        .end());
        archive.add(EXTENDED, this::writeProgram);
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
