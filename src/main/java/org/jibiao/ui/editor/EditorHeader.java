package org.jibiao.ui.editor;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.form.DepartmentForm;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above the paper: whose form it is, whether it is on disk, undo and redo, 定稿. */
final class EditorHeader extends HBox {
    private final EditorViewModel viewModel;
    private final Texts texts;
    private final Label department = new Label();
    private final Label year = new Label();

    EditorHeader(EditorViewModel viewModel, Texts texts, Node... actions) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().addAll("pane-header", "editor-header");
        setAlignment(Pos.CENTER_LEFT);
        department.setId("editor-department");
        department.getStyleClass().add("pane-title");
        department.setTextOverrun(OverrunStyle.ELLIPSIS);
        year.getStyleClass().add("pane-subtitle");
        VBox names = new VBox(department, year);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(60);
        SaveStateLabel saved = new SaveStateLabel(texts);
        Region spacer = new Region();
        setHgrow(names, Priority.ALWAYS);
        setHgrow(spacer, Priority.SOMETIMES);
        getChildren()
                .setAll(
                        names,
                        saved,
                        step(Feather.CORNER_UP_LEFT, "undo", true),
                        step(Feather.CORNER_UP_RIGHT, "redo", false),
                        finalToggle());
        getChildren().addAll(actions);
        viewModel.formProperty().subscribe(this::show);
        viewModel.saveStateProperty().subscribe(saved::show);
    }

    private void show(DepartmentForm form) {
        department.setText(form.department().isBlank() ? texts.get("draft.unnamed") : form.department());
        year.setText(texts.get("draft.year", form.year()));
    }

    private Button step(Feather icon, String id, boolean back) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        button.setOnAction(event -> {
            if (back) {
                viewModel.undo();
            } else {
                viewModel.redo();
            }
        });
        var name = back ? viewModel.undoNameProperty() : viewModel.redoNameProperty();
        name.subscribe(change -> button.setDisable(change.isEmpty()));
        var words = back ? viewModel.undoWordsProperty() : viewModel.redoWordsProperty();
        tooltip.textProperty().bind(words);
        button.accessibleTextProperty().bind(words);
        return button;
    }

    private ToggleButton finalToggle() {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("draft-final");
        toggle.getStyleClass().addAll(Styles.FLAT, "final-toggle");
        toggle.setFocusTraversable(false);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(event -> viewModel.setFinal(toggle.isSelected()));
        viewModel.lockedProperty().subscribe(locked -> {
            toggle.setSelected(locked);
            toggle.setText(locked ? texts.get("draft.unlock") : texts.get("draft.finalise"));
            toggle.setGraphic(new FontIcon(locked ? Feather.LOCK : Feather.UNLOCK));
            toggle.setTooltip(new Tooltip(locked ? texts.get("draft.unlock.tip") : texts.get("draft.finalise.tip")));
        });
        return toggle;
    }
}
