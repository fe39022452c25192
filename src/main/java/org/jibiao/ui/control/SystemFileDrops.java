package org.jibiao.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files dragged from the file manager, a mail or a chat. */
public final class SystemFileDrops implements FileDrops {
    @Override
    public void accept(Node area, Target target) {
        area.setOnDragEntered(event -> target.hovering(event.getDragboard().hasFiles()));
        area.setOnDragExited(event -> target.hovering(false));
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                // Never as a move: the other program would delete its files.
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        area.setOnDragDropped(event -> {
            List<Path> files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            target.hovering(false);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                // The other program waits for this event to end.
                Platform.runLater(() -> target.dropped(files));
            }
        });
    }
}
