package org.jibiao.ui.origin;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A remark: what it is, the left-over text, where in the file and where in the form; and what can be done about it. */
final class RemarkCell extends ListCell<Remark> {
    private final RemarksViewModel viewModel;
    private final Texts texts;
    private final Label message = new Label();
    private final Label leftOver = new Label();
    private final Label where = new Label();
    private final Hyperlink place = new Hyperlink();
    private final HBox places = new HBox(12, where, place);
    private final Button moveIn;
    private final MenuButton more = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    private final HBox line;

    RemarkCell(RemarksViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("remark-cell");
        for (Label words : List.of(message, leftOver)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        leftOver.getStyleClass().add("left-over");
        where.getStyleClass().add("where");
        where.setMinWidth(USE_PREF_SIZE);
        place.setGraphic(new FontIcon(Feather.CORNER_DOWN_RIGHT));
        place.setFocusTraversable(false);
        place.setOnAction(event -> act(viewModel::goTo));
        places.setAlignment(Pos.CENTER_LEFT);
        moveIn = button("remark-move", viewModel::moveIn);
        offerWhereItFits();
        Button settle = button("remark-settle", viewModel::settle);
        settle.setText(texts.get("remarks.settle"));
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW, "remark-more");
        more.setAccessibleText(texts.get("remarks.more"));
        more.setFocusTraversable(false);
        more.setOnShowing(event -> fillMore());
        // A menu without items would not open.
        more.getItems().setAll(new MenuItem());
        VBox words = new VBox(4, message, leftOver, places);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox actions = new HBox(2, moveIn, settle, more);
        actions.setAlignment(Pos.TOP_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        line = new HBox(12, words, actions);
        setPrefWidth(0);
    }

    /** Whether the place takes the text changes with the form: an amount that is filled meanwhile takes none. */
    private void offerWhereItFits() {
        BooleanBinding fits = Bindings.createBooleanBinding(
                () -> getItem() != null && viewModel.fittingProperty().get().contains(getItem()),
                itemProperty(),
                viewModel.fittingProperty());
        moveIn.textProperty()
                .bind(Bindings.when(fits)
                        .then(texts.get("remarks.move"))
                        .otherwise(texts.get("remarks.move.selected")));
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.when(fits)
                        .then(Bindings.createStringBinding(
                                () -> texts.get("remarks.move.tip", place.getText()), place.textProperty()))
                        .otherwise(texts.get("remarks.move.selected.tip")));
        moveIn.setTooltip(tip);
    }

    private Button button(String style, Consumer<Remark> action) {
        Button button = new Button();
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.ACCENT, style);
        button.setFocusTraversable(false);
        button.setOnAction(event -> act(action));
        return button;
    }

    private void act(Consumer<Remark> action) {
        Remark remark = getItem();
        if (remark != null) {
            action.accept(remark);
        }
    }

    private void fillMore() {
        Remark remark = getItem();
        if (remark == null) {
            return;
        }
        MenuItem selected = new MenuItem(texts.get("remarks.move.selected"));
        selected.setDisable(remark.leftOver().isEmpty());
        selected.setOnAction(event -> viewModel.moveToSelected(remark));
        int alike = viewModel.alike(remark).size();
        MenuItem all = new MenuItem(texts.get("remarks.settle.alike", alike));
        all.setDisable(alike < 2);
        all.setOnAction(event -> viewModel.settleAlike(remark));
        more.getItems().setAll(selected, all);
    }

    @Override
    protected void updateItem(@Nullable Remark remark, boolean empty) {
        super.updateItem(remark, empty);
        setText(null);
        if (remark == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        message.setText(remark.message());
        leftOver.setText(remark.leftOver());
        // Many a message quotes the text itself.
        show(leftOver, !remark.leftOver().isEmpty() && !remark.message().contains(remark.leftOver()));
        where.setText(remark.where());
        show(where, !remark.where().isEmpty());
        String name = viewModel.placeOf(remark);
        place.setText(name);
        show(place, !name.isEmpty());
        show(places, !name.isEmpty() || !remark.where().isEmpty());
        show(moveIn, !remark.leftOver().isEmpty());
        setGraphic(line);
        setAccessibleText(
                Stream.of(remark.where(), remark.message(), leftOver.isVisible() ? remark.leftOver() : "", name)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** As high as its words are in the width of the list; a list asks for the height of one line else. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + line.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset();
    }
}
