package org.jibiao.ui.origin;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many remarks are left, in the head of the draft; shows them and closes them. Not there when none is left. */
public final class RemarksButton extends ToggleButton {
    public RemarksButton(RemarksViewModel viewModel, Texts texts) {
        setId("remarks-button");
        getStyleClass().addAll(Styles.FLAT, "final-toggle", "remarks-button");
        setGraphic(new FontIcon(Feather.MESSAGE_SQUARE));
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("remarks.button.tip")));
        setOnAction(event -> {
            viewModel.togglePanel();
            setSelected(viewModel.panelProperty().get());
        });
        viewModel.panelProperty().subscribe(this::setSelected);
        viewModel.countProperty().subscribe(count -> {
            setText(texts.get("remarks.button", count));
            setVisible(count.intValue() > 0);
            setManaged(count.intValue() > 0);
        });
    }
}
