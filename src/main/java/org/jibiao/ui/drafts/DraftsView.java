package org.jibiao.ui.drafts;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pane of drafts. */
public final class DraftsView extends BorderPane {
    private final DraftsViewModel viewModel;
    private final DraftActions actions;
    private final Texts texts;
    private final ListView<DraftRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final CustomTextField search = new CustomTextField();
    private final Button create;
    private final NewDraftPopOver newDraft;
    private boolean following;

    public DraftsView(DraftsViewModel viewModel, DraftActions actions, ChangedWhen changedWhen, Texts texts) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.texts = texts;
        newDraft = new NewDraftPopOver(actions, texts);
        create = button(Feather.PLUS, "draft-new", texts.get("draft.new.tip"), this::askForNew);
        setId("drafts");
        getStyleClass().add("drafts");
        getStylesheets()
                .add(Objects.requireNonNull(DraftsView.class.getResource("drafts.css"))
                        .toExternalForm());
        setTop(new VBox(header(), searchField()));
        setCenter(new StackPane(list, nothing));
        nothing.setId("drafts-empty");
        nothing.getStyleClass().add("drafts-empty");
        nothing.setWrapText(true);
        nothing.setMouseTransparent(true);
        list(changedWhen);
        viewModel.openedProperty().subscribe(this::follow);
        viewModel.knownProperty().subscribe(known -> sayWhatIsMissing());
        refreshTimesWhileShown();
    }

    /** Asks for the department and the year of a new form. */
    public void askForNew() {
        newDraft.show(create);
    }

    /** Whether the person is in this pane: going through the list, or searching. */
    public boolean holdsFocus() {
        return list.isFocused() || search.isFocused();
    }

    /** Puts the caret into the search field. */
    public void focusSearch() {
        search.requestFocus();
    }

    private HBox header() {
        Label title = new Label(texts.get("drafts.title"));
        title.getStyleClass().add("pane-title");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox header = new HBox(
                title,
                spacer,
                create,
                button(Feather.DOWNLOAD, "draft-import", texts.get("draft.import.tip"), actions::importFiles));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private static Button button(Feather icon, String id, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox searchField() {
        search.setId("drafts-search");
        search.setPromptText(texts.get("drafts.search"));
        search.setAccessibleText(texts.get("drafts.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox box = new HBox(search);
        box.getStyleClass().add("search-box");
        return box;
    }

    private void list(ChangedWhen changedWhen) {
        list.setId("drafts-list");
        list.setAccessibleText(texts.get("drafts.title"));
        list.getStyleClass().add("drafts-list");
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new DraftCell(changedWhen, texts, actions));
        list.getSelectionModel().selectedItemProperty().subscribe((before, row) -> {
            if (!following && row instanceof DraftRow.Draft draft) {
                actions.open(draft.summary());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE
                    && list.getSelectionModel().getSelectedItem() instanceof DraftRow.Draft draft) {
                actions.delete(draft.summary());
            }
        });
        viewModel.rows().subscribe(() -> {
            follow(viewModel.openedProperty().get());
            sayWhatIsMissing();
        });
    }

    private void sayWhatIsMissing() {
        nothing.setVisible(viewModel.knownProperty().get() && viewModel.rows().isEmpty());
        nothing.setText(viewModel.isEmpty() ? texts.get("drafts.none") : texts.get("drafts.none.found"));
    }

    /** Selects the draft that is in the editor, without opening it once more. */
    private void follow(Optional<UUID> opened) {
        following = true;
        list.getSelectionModel().clearSelection();
        opened.ifPresent(id -> {
            for (int i = 0; i < viewModel.rows().size(); i++) {
                if (viewModel.rows().get(i) instanceof DraftRow.Draft draft
                        && draft.summary().id().equals(id)) {
                    list.getSelectionModel().select(i);
                }
            }
        });
        following = false;
    }

    /** 刚刚 grows old while one looks at it. Not a Timeline: that would have the window drawn sixty times a second. */
    private void refreshTimesWhileShown() {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES, Platform::runLater)
                .execute(() -> {
                    if (getScene() != null) {
                        list.refresh();
                        refreshTimesWhileShown();
                    }
                });
    }
}
