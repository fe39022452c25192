package org.jibiao.ui.export;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jibiao.text.Texts;
import org.jibiao.workspace.PlannedFile;
import org.jspecify.annotations.Nullable;

/** A file that will come about, and whether it takes the place of one that is there. */
final class PlannedFileCell extends ListCell<PlannedFile> {
    private final Label name = new Label();
    private final Label replaces = new Label();
    private final HBox line = new HBox(12, name, replaces);
    private final Texts texts;

    PlannedFileCell(Texts texts) {
        this.texts = texts;
        // The end tells the format.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        replaces.setText(texts.get("export.replaces.this"));
        replaces.setMinWidth(USE_PREF_SIZE);
        replaces.getStyleClass().add("export-badge");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlannedFile file, boolean empty) {
        super.updateItem(file, empty);
        setText(null);
        if (file == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(file.fileName());
        replaces.setVisible(file.replaces());
        setGraphic(line);
        setAccessibleText(
                file.replaces() ? file.fileName() + ", " + texts.get("export.replaces.this") : file.fileName());
    }
}
