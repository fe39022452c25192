package org.jibiao.format;

import java.util.Objects;
import org.jibiao.sheet.Reading;

/**
 * A reading that is kept beside what was made of it, so that the two can be compared later.
 *
 * @param file the name of the file that was read; empty when it was none
 * @param use what was made of it, a word of whoever keeps it
 * @param reading the form as it was read, and what is still to be looked at
 */
public record SourcedReading(String file, String use, Reading reading) {
    public SourcedReading {
        Objects.requireNonNull(file);
        Objects.requireNonNull(use);
        Objects.requireNonNull(reading);
    }
}
