package org.jibiao.ui.fonts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jibiao.page.machine.MachineFont;
import org.jibiao.page.machine.Verdict;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;

/** A font in the list: its name and its file, or why it cannot be used. */
final class FontCell extends ListCell<FontRow> {
    private final Label name = new Label();
    private final Label more = new Label();
    private final HBox line = new HBox(12, name, more);
    private final Texts texts;

    FontCell(Texts texts) {
        this.texts = texts;
        name.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().add("font-more");
        more.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        more.setMaxWidth(Double.MAX_VALUE);
        more.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(more, Priority.ALWAYS);
        line.setAlignment(Pos.BASELINE_LEFT);
        // The list is as wide as its window; a long line is cut, not scrolled to.
        line.prefWidthProperty().bind(widthProperty().subtract(32));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FontRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setDisable(false);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case FontRow.Bundled bundled -> show(texts.get("fonts.bundled"), "");
            case FontRow.OfMachine one -> show(one.font());
        }
        setGraphic(line);
    }

    private void show(MachineFont font) {
        setDisable(!font.usable());
        show(
                font.name(),
                switch (font.verdict()) {
                    case Verdict.Usable usable ->
                        String.valueOf(font.chosen().file().getFileName());
                    case Verdict.Refused refused -> refused.reason();
                });
    }

    private void show(String words, String moreWords) {
        name.setText(words);
        more.setText(moreWords);
    }
}
