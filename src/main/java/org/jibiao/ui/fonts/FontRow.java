package org.jibiao.ui.fonts;

import java.util.Objects;
import org.jibiao.page.machine.MachineFont;

/** A line of the list of fonts. */
public sealed interface FontRow {
    /** The program's own font of the face. */
    record Bundled() implements FontRow {}

    /** A font of the machine, which may not be usable. */
    record OfMachine(MachineFont font) implements FontRow {
        public OfMachine {
            Objects.requireNonNull(font);
        }
    }
}
