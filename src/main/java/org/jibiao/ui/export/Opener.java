package org.jibiao.ui.export;

import java.io.IOException;
import java.nio.file.Path;

/** Shows a file or a folder to the person, in the program that the machine has for it. */
@FunctionalInterface
public interface Opener {
    /**
     * Shows a file or folder; may return before it is seen.
     *
     * @throws IOException when the machine has no way to show it
     */
    void open(Path shown) throws IOException;
}
