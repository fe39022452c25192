package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jibiao.sheet.Remark;

/** What became of one form in a file that was to be imported, or of the whole file when no form was found in it. */
public sealed interface ImportedFile {
    Path file();

    /** A draft came of it. */
    record Taken(Path file, DraftSummary draft, List<Remark> remarks) implements ImportedFile {
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }

    /** There was a draft already that says the same to the character; nothing was stored. */
    record Known(Path file, DraftSummary draft) implements ImportedFile {}

    /** Nothing was stored; the message says in Chinese what is wrong, where, and what to do. */
    record Refused(Path file, String message) implements ImportedFile {}
}
