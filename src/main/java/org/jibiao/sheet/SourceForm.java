package org.jibiao.sheet;

import java.util.Objects;

/**
 * A form in a file of another program, before it is recognised.
 *
 * @param kind what kind of form its title and heads tell
 * @param sheet everything that belongs to it: the lines around it as headings, its tables as bands
 * @param locator says where in the file a cell of the sheet stands
 */
public record SourceForm(FormKind kind, Sheet sheet, CellLocator locator) {
    public SourceForm {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(locator);
    }
}
