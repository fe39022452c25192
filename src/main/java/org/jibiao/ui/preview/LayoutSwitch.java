package org.jibiao.ui.preview;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jibiao.text.Texts;

/** Chooses between the official layout and the one that is compared with last year. Not there when there is nothing to compare with. */
final class LayoutSwitch extends HBox {
    private final PreviewViewModel viewModel;
    private final ToggleGroup group = new ToggleGroup();

    LayoutSwitch(PreviewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        setId("preview-layout");
        getStyleClass().add("layout-switch");
        setMinWidth(USE_PREF_SIZE);
        ToggleButton official = button("preview-official", texts.get("preview.layout.official"), false);
        official.getStyleClass().add(Styles.LEFT_PILL);
        ToggleButton compared = button("preview-compared", texts.get("preview.layout.compared"), true);
        compared.getStyleClass().add(Styles.RIGHT_PILL);
        compared.setTooltip(new Tooltip(texts.get("preview.layout.tip")));
        getChildren().setAll(official, compared);
        visibleProperty().bind(viewModel.comparableProperty());
        managedProperty().bind(viewModel.comparableProperty());
        viewModel.comparingProperty().subscribe(comparing -> group.selectToggle(comparing ? compared : official));
    }

    private ToggleButton button(String id, String words, boolean comparing) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> {
            viewModel.comparingProperty().set(comparing);
            // A second click on the chosen one leaves it chosen.
            button.setSelected(true);
        });
        return button;
    }
}
