package org.jibiao.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.WrappingCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the desk: a form with its tick, a file over its forms, or what cannot be read and why. */
final class DeskCell extends WrappingCell<DeskRow> {
    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");
    private static final List<PseudoClass> STATES =
            List.of(RowState.values()).stream().map(DeskCell::pseudoClass).toList();

    /** The room for a tick, or for the sign that stands in its place. */
    private static final double MARK = 26;

    private final DeskList list;
    private final RowWords words;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final FontIcon icon = new FontIcon(Feather.X_CIRCLE);
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label about = new Label();
    private final Label remarks = new Label();
    private final Label message = new Label();
    private final HBox line;
    private Subscription following = Subscription.EMPTY;

    DeskCell(DeskList list, Texts texts) {
        this.list = list;
        this.texts = texts;
        words = new RowWords(texts);
        // The list itself is on the way of the Tab key, and the space bar there ticks.
        tick.setFocusTraversable(false);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(event -> ticked());
        name.getStyleClass().add("desk-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(40);
        name.setTooltip(new Tooltip());
        state.getStyleClass().add("desk-state");
        state.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().add("desk-about");
        about.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        about.setMinWidth(0);
        remarks.getStyleClass().add("desk-remarks");
        remarks.setMinWidth(USE_PREF_SIZE);
        message.getStyleClass().add("desk-message");
        message.setWrapText(true);
        for (Label maybe : List.of(state, about, remarks, message)) {
            maybe.managedProperty().bind(maybe.textProperty().isNotEmpty());
            maybe.visibleProperty().bind(maybe.managedProperty());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(10, name, space, state);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(10, about, remarks);
        second.managedProperty().bind(about.managedProperty());
        VBox said = new VBox(2, first, second, message);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        StackPane mark = new StackPane(tick, icon);
        mark.setMinWidth(MARK);
        line = new HBox(8, mark, said);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    private static PseudoClass pseudoClass(RowState state) {
        return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT));
    }

    private void ticked() {
        if (getItem() != null) {
            list.tick(List.of(getItem()), tick.isSelected());
        }
    }

    @Override
    protected void updateItem(@Nullable DeskRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setContent(row == null ? null : line);
        pseudoClassStateChanged(INNER, row instanceof FormRow form && isUnderItsFile(form));
        switch (row) {
            case null -> setAccessibleText(null);
            case DeskRow.OfFile file -> show(file);
            case DeskRow.Refused refused -> show(refused);
            case FormRow form ->
                following = Subscription.combine(
                        form.tickedProperty().subscribe(wanted -> show(form)),
                        form.stateProperty().subscribe(judged -> show(form)));
        }
    }

    private boolean isUnderItsFile(FormRow form) {
        return list.rows().stream()
                .anyMatch(row ->
                        row instanceof DeskRow.OfFile file && file.forms().contains(form));
    }

    private void show(FormRow form) {
        RowState judged = form.stateProperty().get();
        show(words.department(form), words.about(form, !isUnderItsFile(form)), form.failure(), true);
        remarks.setText(words.remarks(form));
        state.setText(words.state(judged));
        colour(Optional.of(judged));
        tick.setIndeterminate(false);
        tick.setSelected(form.tickedProperty().get());
        tick.setAccessibleText(name.getText());
        setAccessibleText(words.spoken(form));
    }

    private void show(DeskRow.OfFile file) {
        show(file.fileName(), "", "", true);
        state.setText(texts.get("desk.forms.count", file.forms().size()));
        tick.setAccessibleText(file.fileName());
        following = Subscription.combine(file.forms().stream()
                .map(form -> form.tickedProperty().subscribe(wanted -> {
                    long all = file.forms().stream()
                            .filter(one -> one.tickedProperty().get())
                            .count();
                    tick.setIndeterminate(all > 0 && all < file.forms().size());
                    tick.setSelected(all == file.forms().size());
                }))
                .toArray(Subscription[]::new));
        setAccessibleText(words.spoken(file));
    }

    private void show(DeskRow.Refused refused) {
        show(refused.fileName(), "", refused.message(), false);
        setAccessibleText(words.spoken(refused));
    }

    private void show(String newName, String newAbout, String newMessage, boolean canBeTaken) {
        name.setText(newName);
        name.getTooltip().setText(String.valueOf(getItem().file()));
        about.setText(newAbout);
        message.setText(newMessage);
        remarks.setText("");
        state.setText("");
        tick.setVisible(canBeTaken);
        icon.setVisible(!canBeTaken);
        colour(Optional.empty());
    }

    private void colour(Optional<RowState> judged) {
        STATES.forEach(one -> state.pseudoClassStateChanged(
                one, judged.map(DeskCell::pseudoClass).filter(one::equals).isPresent()));
    }
}
