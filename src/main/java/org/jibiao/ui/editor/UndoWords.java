package org.jibiao.ui.editor;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.form.Change;
import org.jibiao.text.Texts;
import org.jibiao.workspace.ChangeNames;

/** What undo, or redo, would do next: its name, such as 修改指标值, and the words on a button, 撤销 修改指标值. */
final class UndoWords {
    private final ReadOnlyObjectWrapper<Optional<String>> name = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private final boolean back;

    /**
     * @param back whether for undo; else for redo
     */
    UndoWords(boolean back, Texts texts) {
        this.back = back;
        this.texts = texts;
        show(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<String>> nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void show(Optional<Change> next) {
        name.set(next.map(ChangeNames::of));
        words.set(name.get().map(this::named).orElseGet(this::unnamed));
    }

    private String named(String change) {
        return back ? texts.get("edit.undo.named", change) : texts.get("edit.redo.named", change);
    }

    private String unnamed() {
        return back ? texts.get("edit.undo") : texts.get("edit.redo");
    }
}
