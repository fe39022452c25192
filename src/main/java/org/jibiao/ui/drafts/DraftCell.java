package org.jibiao.ui.drafts;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.DraftSummary;

/** A row of the list of drafts. */
final class DraftCell extends ListCell<DraftRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ChangedWhen changedWhen;
    private final Texts texts;
    private final Label department = new Label();
    private final Label state = new Label();
    private final Label changed = new Label();
    private final VBox draft;
    private final ContextMenu menu;

    DraftCell(ChangedWhen changedWhen, Texts texts, DraftActions actions) {
        this.changedWhen = changedWhen;
        this.texts = texts;
        department.getStyleClass().add("draft-department");
        department.setMaxWidth(Double.MAX_VALUE);
        state.getStyleClass().add("badge");
        changed.getStyleClass().add("draft-changed");
        HBox.setHgrow(changed, Priority.ALWAYS);
        HBox line = new HBox(8, state, changed);
        line.setAlignment(Pos.CENTER_LEFT);
        draft = new VBox(4, department, line);
        draft.getStyleClass().add("draft");
        draft.setMinWidth(0);
        draft.setPrefWidth(0);
        menu = new ContextMenu(
                item(texts.get("draft.duplicate"), actions::duplicate),
                item(texts.get("draft.delete"), actions::delete));
    }

    private MenuItem item(String words, Consumer<DraftSummary> action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> {
            if (getItem() instanceof DraftRow.Draft shown) {
                action.accept(shown.summary());
            }
        });
        return item;
    }

    @Override
    protected void updateItem(DraftRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setContextMenu(null);
        setMouseTransparent(false);
        pseudoClassStateChanged(HEADING, row instanceof DraftRow.Year);
        switch (row) {
            case null -> {}
            case DraftRow.Year year -> {
                setText(texts.get("draft.year", year.year()));
                setMouseTransparent(true);
            }
            case DraftRow.Draft shown -> {
                show(shown.summary());
                setGraphic(draft);
                setContextMenu(menu);
            }
        }
    }

    private void show(DraftSummary summary) {
        boolean unnamed = summary.department().isBlank();
        department.setText(unnamed ? texts.get("draft.unnamed") : summary.department());
        department.pseudoClassStateChanged(PseudoClass.getPseudoClass("unnamed"), unnamed);
        boolean locked = summary.state() == DraftState.FINAL;
        state.setText(locked ? texts.get("draft.state.final") : texts.get("draft.state.draft"));
        state.pseudoClassStateChanged(PseudoClass.getPseudoClass("final"), locked);
        changed.setText(changedWhen.of(summary.changed()));
        setAccessibleText(department.getText() + ", " + state.getText() + ", " + changed.getText());
    }
}
