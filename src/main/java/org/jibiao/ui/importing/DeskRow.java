package org.jibiao.ui.importing;

import java.nio.file.Path;
import java.util.List;

/** A row of the list of what was found. */
public sealed interface DeskRow permits DeskRow.OfFile, FormRow, DeskRow.Refused {
    Path file();

    /** The name of the file, without its folders. */
    default String fileName() {
        Path name = file().getFileName();
        return (name == null ? file() : name).toString();
    }

    /** A file that holds several forms, above them. */
    record OfFile(Path file, List<FormRow> forms) implements DeskRow {
        public OfFile {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A file or folder, or one form of a file, from which nothing can be taken.
     *
     * @param message why, and what to do
     */
    record Refused(Path file, String message) implements DeskRow {}
}
