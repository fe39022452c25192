package org.jibiao.ui.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import org.jibiao.text.Texts;
import org.jibiao.workspace.SaveState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says quietly whether the work is on disk. */
final class SaveStateLabel extends Label {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;

    SaveStateLabel(Texts texts) {
        this.texts = texts;
        setId("save-state");
        getStyleClass().add("save-state");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.Saved saved -> {
                setText(texts.get("save.saved", TIME.format(saved.at().atZone(ZoneId.systemDefault()))));
                setGraphic(new FontIcon(Feather.CHECK));
            }
            case SaveState.Saving saving -> {
                setText(texts.get("save.saving"));
                setGraphic(new FontIcon(Feather.UPLOAD_CLOUD));
            }
            case SaveState.Failed failed -> {
                setText(texts.get("save.failed"));
                setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            }
        }
    }
}
