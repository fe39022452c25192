package org.jibiao.ui.control;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/** Files that a person drags from another program into a window. */
public interface FileDrops {
    /** What lies under the files. Called on the window's thread. */
    interface Target {
        /** Files are over it now, or not any more. */
        void hovering(boolean over);

        /** The person has let files or folders go over it. */
        void dropped(List<Path> files);
    }

    /** Lets files go over an area. */
    void accept(Node area, Target target);
}
