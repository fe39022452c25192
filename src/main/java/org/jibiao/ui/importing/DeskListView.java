package org.jibiao.ui.importing;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of what was found, and how it is searched, ordered and ticked. */
final class DeskListView extends VBox {
    private final ImportingViewModel viewModel;
    private final DeskList found;
    private final Texts texts;
    private final ListView<DeskRow> list = new ListView<>();
    private final CustomTextField search = new CustomTextField();
    private final CheckBox all = new CheckBox();
    private final Label count = new Label();
    private final Button remove;

    DeskListView(ImportingViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        found = viewModel.list();
        remove = new Button(texts.get("desk.remove"), new FontIcon(Feather.X));
        getStyleClass().add("desk-list-pane");
        list();
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(tools(), head(), list);
        found.rows().addListener((ListChangeListener<DeskRow>) change -> keepSelection());
        found.tickedCountProperty().subscribe(this::tell);
        found.sizeProperty().subscribe(this::tell);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<DeskRow>) change -> tell());
        tell();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Whether the keyboard is where Enter means to look for something. */
    boolean isSearching() {
        return search.isFocused();
    }

    private HBox tools() {
        search.setId("desk-search");
        search.setPromptText(texts.get("desk.search"));
        search.setAccessibleText(texts.get("desk.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().bindBidirectional(found.searchProperty());
        search.setOnAction(event -> list.requestFocus());
        search.setMinWidth(120);
        HBox.setHgrow(search, Priority.ALWAYS);
        ComboBox<Shown> shown = box("desk-shown", List.of(Shown.values()), this::words);
        shown.valueProperty().bindBidirectional(found.shownProperty());
        shown.setAccessibleText(texts.get("desk.shown"));
        ComboBox<RowOrder> order = box("desk-order", List.of(RowOrder.values()), this::words);
        order.valueProperty().bindBidirectional(found.orderProperty());
        order.setAccessibleText(texts.get("desk.order"));
        HBox tools = new HBox(8, search, shown, order);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private static <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        return box;
    }

    private String words(Shown shown) {
        return switch (shown) {
            case ALL -> texts.get("desk.shown.all");
            case FORMS -> texts.get("desk.shown.forms");
            case REMARKED -> texts.get("desk.shown.remarked");
            case REFUSED -> texts.get("desk.shown.refused");
        };
    }

    private String words(RowOrder order) {
        return switch (order) {
            case FILE -> texts.get("desk.order.file");
            case DEPARTMENT -> texts.get("desk.order.department");
            case REMARKS -> texts.get("desk.order.remarks");
        };
    }

    private HBox head() {
        all.setId("desk-all");
        all.setText(texts.get("desk.all"));
        all.setMnemonicParsing(true);
        all.setOnAction(event -> found.tick(found.rows(), all.isSelected()));
        count.setId("desk-count");
        count.getStyleClass().add("desk-about");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        remove.setId("desk-remove");
        remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        remove.setTooltip(new Tooltip(texts.get("desk.remove.tip")));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> removeSelected());
        HBox head = new HBox(12, all, count, space, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("desk-list-head");
        return head;
    }

    private void list() {
        list.setId("desk-list");
        list.getStyleClass().add("desk-list");
        list.setAccessibleText(texts.get("desk.list"));
        list.setItems(found.rows());
        list.setCellFactory(shown -> new DeskCell(found, texts));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label none = new Label(texts.get("desk.list.none"));
        none.getStyleClass().add("desk-about");
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> viewModel.selectedProperty().set(Optional.ofNullable(row)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            found.toggle(List.copyOf(list.getSelectionModel().getSelectedItems()));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            removeSelected();
            event.consume();
        }
    }

    private void removeSelected() {
        int at = list.getSelectionModel().getSelectedIndex();
        viewModel.remove(List.copyOf(list.getSelectionModel().getSelectedItems()));
        list.getSelectionModel().clearAndSelect(Math.min(at, found.rows().size() - 1));
        list.requestFocus();
    }

    /** The rows may be other ones now: what was looked at is looked at further, or else the first form. */
    private void keepSelection() {
        Optional<DeskRow> before = viewModel.selectedProperty().get();
        if (before.isPresent() && found.rows().contains(before.get())) {
            list.getSelectionModel().clearAndSelect(found.rows().indexOf(before.get()));
            return;
        }
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < found.rows().size(); i++) {
            if (found.rows().get(i) instanceof FormRow || found.rows().size() == 1) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private void tell() {
        List<FormRow> seen = found.rows().stream()
                .filter(FormRow.class::isInstance)
                .map(FormRow.class::cast)
                .toList();
        long wanted = seen.stream().filter(form -> form.tickedProperty().get()).count();
        all.setDisable(seen.isEmpty());
        all.setIndeterminate(wanted > 0 && wanted < seen.size());
        all.setSelected(!seen.isEmpty() && wanted == seen.size());
        count.setText(texts.get(
                "desk.count",
                found.tickedCountProperty().get(),
                found.sizeProperty().get()));
        remove.setDisable(list.getSelectionModel().isEmpty());
    }
}
