package org.jibiao.ui.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.WrappingCell;
import org.jibiao.workspace.ExportedFile;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What became of one file: its size and a way to open it, or why it was not written and what to do. */
final class ExportedFileCell extends WrappingCell<ExportedFile> {
    private final Consumer<Path> opener;
    private final Texts texts;
    private final Label name = new Label();
    private final Label size = new Label();
    private final Label words = new Label();
    private final Button open = new Button();
    private final FontIcon icon = new FontIcon();
    private final HBox line;

    /**
     * @param opener shows a file to the person
     */
    ExportedFileCell(Consumer<Path> opener, Texts texts) {
        this.opener = opener;
        this.texts = texts;
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip());
        words.setWrapText(true);
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        words.getStyleClass().add("export-words");
        size.getStyleClass().add("export-purpose");
        size.setMinWidth(USE_PREF_SIZE);
        open.setText(texts.get("export.open"));
        open.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "export-open");
        open.setMinWidth(USE_PREF_SIZE);
        // The list itself is on the way of the Tab key, and Enter there opens.
        open.setFocusTraversable(false);
        open.managedProperty().bind(open.visibleProperty());
        VBox said = new VBox(2, name, words);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        line = new HBox(10, icon, said, size, open);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable ExportedFile file, boolean empty) {
        super.updateItem(file, empty);
        setContent(file == null ? null : line);
        if (file == null) {
            setAccessibleText(null);
            return;
        }
        String fileName = file.planned().fileName();
        name.setText(fileName);
        name.getTooltip().setText(file.planned().file().toString());
        icon.getStyleClass().removeAll("export-good", "export-bad", "export-odd");
        switch (file) {
            case ExportedFile.Written written -> {
                boolean odd = !written.remarks().isEmpty();
                icon.setIconCode(odd ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE);
                icon.getStyleClass().add(odd ? "export-odd" : "export-good");
                words.setText(String.join(texts.get("export.separator"), written.remarks()));
                size.setText(written.size().print());
                open.setVisible(true);
                open.setOnAction(event -> opener.accept(written.planned().file()));
            }
            case ExportedFile.Failed failed -> {
                icon.setIconCode(Feather.X_CIRCLE);
                icon.getStyleClass().add("export-bad");
                words.setText(failed.message());
                size.setText("");
                open.setVisible(false);
            }
        }
        setAccessibleText(fileName + ", " + size.getText() + ", " + words.getText());
    }
}
