package org.jibiao.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * A form in a file of another program, before it is recognised.
 *
 * @param kind what kind of form its title and heads tell
 * @param sheet everything that belongs to it: the lines around it as headings, its tables as bands
 * @param locator says where in the file a cell or a heading of the sheet stands
 * @param yearOfFile the year that the file names apart from the form; empty when it names none, or several
 */
public record SourceForm(FormKind kind, Sheet sheet, CellLocator locator, Optional<Integer> yearOfFile) {
    public SourceForm {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(locator);
        Objects.requireNonNull(yearOfFile);
    }

    /** A form in a file that names no year but the form's. */
    public SourceForm(FormKind kind, Sheet sheet, CellLocator locator) {
        this(kind, sheet, locator, Optional.empty());
    }
}
