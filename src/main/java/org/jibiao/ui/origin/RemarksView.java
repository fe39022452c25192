package org.jibiao.ui.origin;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.workspace.Origin;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The remarks under the draft: from which file, how many are left, and one under the other what they are. */
final class RemarksView extends BorderPane {
    /** Fewer are seen at a glance. */
    private static final int WORTH_FILTERING = 8;

    /** How long the last word is to be read before the pane goes. */
    private static final Duration LAST_WORD = Duration.seconds(4);

    private final RemarksViewModel viewModel;
    private final Texts texts;
    private final ListView<Remark> list = new ListView<>();
    private final Label source = new Label();
    private final Label count = new Label();
    private final Label nothing = new Label();
    private final TextField filter = new TextField();
    private final PauseTransition lastWord = new PauseTransition(LAST_WORD);

    RemarksView(RemarksViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        setId("remarks");
        getStyleClass().add("remarks");
        setTop(header());
        setCenter(list);
        list.setId("remark-list");
        list.setItems(viewModel.shown());
        list.setCellFactory(view -> new RemarkCell(viewModel, texts));
        list.setAccessibleText(texts.get("remarks.title"));
        list.setPlaceholder(nothing);
        nothing.setId("remarks-nothing");
        nothing.setWrapText(true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                goToSelected();
            }
        });
        lastWord.setOnFinished(event -> viewModel.closePanel());
        viewModel.originProperty().subscribe(this::show);
        viewModel.countProperty().subscribe(this::showCount);
        viewModel.finishedProperty().subscribe(this::finish);
        viewModel.filterProperty().subscribe(words -> sayNothing());
        viewModel.nextProperty().subscribe(next -> next.ifPresent(this::goOnWith));
    }

    private HBox header() {
        Label title = new Label(texts.get("remarks.title"));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        source.setId("remarks-source");
        source.getStyleClass().add("pane-subtitle");
        source.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        source.setMinWidth(40);
        count.setId("remarks-count");
        count.getStyleClass().add("pane-subtitle");
        count.setMinWidth(USE_PREF_SIZE);
        filter.setId("remarks-filter");
        filter.setPromptText(texts.get("remarks.filter"));
        filter.setAccessibleText(texts.get("remarks.filter"));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("remarks-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setTooltip(new Tooltip(texts.get("remarks.close")));
        close.setAccessibleText(texts.get("remarks.close"));
        close.setOnAction(event -> viewModel.closePanel());
        HBox header = new HBox(10, title, source, spacer, count, filter, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("remarks-header");
        return header;
    }

    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void show(Optional<Origin> origin) {
        source.setText(origin.map(from -> switch (from.use()) {
                    case COPY -> from.file().isEmpty() ? "" : texts.get("remarks.from", from.file());
                    case TEMPLATE ->
                        from.file().isEmpty()
                                ? texts.get("remarks.from.draft", from.form().year())
                                : texts.get("remarks.from.template", from.file());
                })
                .orElse(""));
    }

    private void showCount() {
        int open = viewModel.countProperty().get();
        count.setText(open == 0 ? "" : texts.get("remarks.left", open));
        boolean many =
                open >= WORTH_FILTERING || !viewModel.filterProperty().get().isEmpty();
        filter.setVisible(many);
        filter.setManaged(many);
        sayNothing();
    }

    private void sayNothing() {
        nothing.setText(
                viewModel.countProperty().get() > 0 ? texts.get("remarks.none.found") : texts.get("remarks.none"));
    }

    private void finish(boolean finished) {
        if (finished) {
            lastWord.playFromStart();
        } else {
            lastWord.stop();
        }
    }

    /** Selects a remark and keeps it in sight; where it is in sight already, nothing moves. */
    private void goOnWith(Remark remark) {
        int at = list.getItems().indexOf(remark);
        if (at < 0) {
            return;
        }
        list.getSelectionModel().clearAndSelect(at);
        // Only after the layout does the flow know which remarks are in sight.
        list.layout();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(at);
        }
    }

    private void pressed(KeyEvent event) {
        Remark remark = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.closePanel();
        } else if (remark != null && event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (!remark.leftOver().isEmpty()) {
                viewModel.moveIn(remark);
            }
        } else if (remark != null && event.getCode() == KeyCode.ENTER) {
            viewModel.goTo(remark);
        } else if (remark != null && event.getCode() == KeyCode.DELETE) {
            viewModel.settle(remark);
        } else {
            return;
        }
        event.consume();
    }

    private void goToSelected() {
        Remark remark = list.getSelectionModel().getSelectedItem();
        if (remark != null) {
            viewModel.goTo(remark);
        }
    }
}
