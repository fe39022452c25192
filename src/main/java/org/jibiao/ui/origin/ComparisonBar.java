package org.jibiao.ui.origin;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.form.GoneRow;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line under a draft that is compared with last year's form: how much differs, the way through it, and what is gone. */
final class ComparisonBar extends HBox {
    /** A menu is no place to read a whole task. */
    private static final int LONGEST_NAME = 30;

    private final ComparisonViewModel viewModel;
    private final Texts texts;
    private final MenuButton gone = new MenuButton();

    ComparisonBar(ComparisonViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        setId("comparison-bar");
        getStyleClass().add("comparison-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label summary = new Label();
        summary.setId("comparison-summary");
        summary.setTextOverrun(OverrunStyle.ELLIPSIS);
        summary.textProperty().bind(viewModel.summaryProperty());
        gone.setId("comparison-gone");
        gone.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        gone.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        setHgrow(spacer, Priority.ALWAYS);
        getChildren()
                .setAll(
                        summary,
                        gone,
                        spacer,
                        button(
                                Feather.CHEVRON_UP,
                                "comparison-previous",
                                texts.get("compare.previous"),
                                viewModel::goToPrevious),
                        button(Feather.CHEVRON_DOWN, "comparison-next", texts.get("compare.next"), viewModel::goToNext),
                        button(Feather.X, "comparison-close", texts.get("compare.close"), viewModel::toggle));
        viewModel.goneProperty().subscribe(this::show);
        viewModel.shownProperty().subscribe(shown -> {
            setVisible(shown);
            setManaged(shown);
        });
    }

    private static Button button(Feather icon, String id, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(List<GoneRow> rows) {
        gone.setText(texts.get("compare.gone", rows.size()));
        gone.setVisible(!rows.isEmpty());
        gone.setManaged(!rows.isEmpty());
        gone.getItems().setAll(rows.stream().map(this::item).toList());
    }

    private MenuItem item(GoneRow row) {
        String name =
                row.name().isEmpty() ? texts.get("compare.unnamed") : row.name().replace('\n', ' ');
        String said = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        MenuItem item = new MenuItem(texts.get("compare.restore", said));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> viewModel.restore(row));
        return item;
    }
}
