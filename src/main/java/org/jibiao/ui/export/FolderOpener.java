package org.jibiao.ui.export;

import java.io.IOException;
import java.nio.file.Path;

/** Shows a folder to the person. */
@FunctionalInterface
public interface FolderOpener {
    /**
     * Shows a folder; may return before it is seen.
     *
     * @throws IOException when the machine has no way to show it
     */
    void open(Path folder) throws IOException;
}
