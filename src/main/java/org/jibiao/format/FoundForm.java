package org.jibiao.format;

import org.jibiao.sheet.Reading;

/** A form that was found in a file and is read when somebody wants it, so that work on a long file can stop between two forms. */
@FunctionalInterface
public interface FoundForm {
    /** What the form says. */
    Reading read();
}
