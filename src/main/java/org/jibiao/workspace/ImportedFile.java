package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jibiao.sheet.Remark;

/** What became of one file that was to be imported; a file with several forms gives one of these for each. */
public sealed interface ImportedFile {
    Path file();

    /** A draft came of it. */
    record Taken(Path file, DraftSummary draft, List<Remark> remarks) implements ImportedFile {}

    /** Nothing was stored; the message says in Chinese what is wrong, where, and what to do. */
    record Refused(Path file, String message) implements ImportedFile {}
}
