package org.jibiao.format.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        archive.add(
                EXTENDED,
                xml -> xml.begin(
                                "Properties",
                                "xmlns",
                                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                        .element("Application", program.nameAndVersion())
                        .end());
    }
}
