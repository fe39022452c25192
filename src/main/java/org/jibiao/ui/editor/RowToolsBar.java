package org.jibiao.ui.editor;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Grid;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small buttons beside the selected row. */
final class RowToolsBar extends VBox {
    private final EditorViewModel viewModel;
    private final Grid<Place> grid;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Button splitNote;
    private final Button shareNote;

    RowToolsBar(EditorViewModel viewModel, Grid<Place> grid, Texts texts) {
        this.viewModel = viewModel;
        this.grid = grid;
        up = button(Feather.ARROW_UP, "row-up", texts.get("row.up"), at -> viewModel.moved(at, -1));
        down = button(Feather.ARROW_DOWN, "row-down", texts.get("row.down"), at -> viewModel.moved(at, 1));
        splitNote = button(
                Feather.SCISSORS, "note-split", texts.get("row.note.split"), at -> viewModel.shareNote(at, false));
        shareNote =
                button(Feather.LINK_2, "note-share", texts.get("row.note.share"), at -> viewModel.shareNote(at, true));
        remove = button(Feather.TRASH_2, "row-remove", texts.get("row.remove"), viewModel::removed);
        getStyleClass().add("row-tools");
        getChildren().setAll(up, down, splitNote, shareNote, remove);
        grid.setRowTools(this);
        grid.selectedProperty().subscribe(this::update);
        viewModel.formProperty().subscribe(this::update);
        viewModel.lockedProperty().subscribe(this::update);
        update();
    }

    private Button button(Feather icon, String id, String words, Consumer<Place> action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> grid.selectedProperty().get().ifPresent(place -> {
            grid.endTyping();
            action.accept(place);
        }));
        return button;
    }

    private void update() {
        RowTools tools = viewModel.toolsFor(grid.selectedProperty().get());
        setVisible(tools.any());
        up.setDisable(!tools.up());
        down.setDisable(!tools.down());
        remove.setDisable(!tools.remove());
        show(splitNote, tools.note().equals(Optional.of(RowTools.Note.SPLIT)));
        show(shareNote, tools.note().equals(Optional.of(RowTools.Note.SHARE)));
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }
}
