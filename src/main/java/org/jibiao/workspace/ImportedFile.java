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

    /**
     * There was a draft already that says the same, to the character, as the form that was read; nothing was stored. With remarks
     * the file may say more than that form: somebody has changed it after its export, or part of it found no place.
     */
    record Known(Path file, DraftSummary draft, List<Remark> remarks) implements ImportedFile {
        public Known {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing was stored; the message says in Chinese what is wrong, where, and what to do. */
    record Refused(Path file, String message) implements ImportedFile {}
}
