package org.jibiao.ui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jibiao.workspace.ExportFormat;

/** A format, and whether it is wanted. */
public final class FormatChoice {
    private final ExportFormat format;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    /** A format that nobody has asked for yet. */
    FormatChoice(ExportFormat format) {
        this.format = format;
    }

    ExportFormat format() {
        return format;
    }

    /** The name of the format in commands. */
    public String id() {
        return format.id();
    }

    public BooleanProperty wantedProperty() {
        return wanted;
    }
}
