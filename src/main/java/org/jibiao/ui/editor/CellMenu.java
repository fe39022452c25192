package org.jibiao.ui.editor;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Grid;

/** What a right click on an empty cell offers: to take over what stood there last year. */
final class CellMenu extends ContextMenu {
    CellMenu(EditorViewModel viewModel, Grid<Place> grid, Texts texts) {
        MenuItem takeOver = new MenuItem(texts.get("edit.take.over"));
        takeOver.setId("cell-take-over");
        // The key itself belongs to the menu of the window.
        takeOver.setAccelerator(KeyCombination.valueOf("Shortcut+D"));
        takeOver.setOnAction(event -> viewModel.takeOver());
        getItems().setAll(takeOver);
        grid.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Optional<String> proposed = grid.selectedProperty().get().flatMap(viewModel::proposed);
            if (proposed.isPresent() && !grid.isTyping()) {
                show(grid, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        setAutoHide(true);
    }
}
