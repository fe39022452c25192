package org.jibiao.workspace;

import java.nio.file.Path;

/** What became of one form in one format that was to be exported. */
public sealed interface ExportedForm {
    /** The department and year, for messages. */
    String name();

    /** The file is complete on disk. */
    record Written(String name, Path file) implements ExportedForm {}

    /** No file was written or changed; the message says in Chinese what is wrong and what to do. */
    record Failed(String name, String message) implements ExportedForm {}
}
