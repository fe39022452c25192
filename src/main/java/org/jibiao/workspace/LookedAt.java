package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jibiao.sheet.Reading;

/** What was found in a file that a person wants to import, before anything of it is stored. */
public sealed interface LookedAt {
    /** The file; in a {@link Refused} also a folder. */
    Path file();

    /**
     * A form that can be taken. A file gives one for each form that it holds, in their order.
     *
     * @param format the name of the format that the file has by its content: {@code docx}
     * @param reading what was read, with what is doubtful or found no place
     * @param same a draft that says the same as this form, to the character
     */
    record Found(Path file, String format, Reading reading, Optional<DraftSummary> same) implements LookedAt {
        public Found {
            Objects.requireNonNull(file);
            Objects.requireNonNull(format);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(same);
        }
    }

    /**
     * Nothing in it can be taken, or not in one of its forms.
     *
     * @param message in Chinese what is wrong, where, and what to do
     */
    record Refused(Path file, String message) implements LookedAt {
        public Refused {
            Objects.requireNonNull(file);
            Objects.requireNonNull(message);
        }
    }
}
