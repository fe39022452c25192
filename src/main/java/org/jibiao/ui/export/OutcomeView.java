package org.jibiao.ui.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.TextClipboard;
import org.jibiao.workspace.ExportedFile;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What came of an export, file by file, and what can be done about it. */
final class OutcomeView extends VBox {
    private final ExportViewModel viewModel;
    private final TextClipboard clipboard;
    private final Texts texts;
    private final Label summary = new Label();
    private final Label folder = new Label();
    private final ListView<ExportedFile> list = new ListView<>();
    private final Label words = new Label();
    private final Button retry = new Button();
    private final Button close = new Button();

    OutcomeView(ExportViewModel viewModel, TextClipboard clipboard, Runnable end, Texts texts) {
        this.viewModel = viewModel;
        this.clipboard = clipboard;
        this.texts = texts;
        setId("export-outcome");
        getStyleClass().add("export-page");
        summary.setId("export-summary");
        summary.getStyleClass().addAll("pop-title", "export-summary");
        summary.setWrapText(true);
        folder.getStyleClass().add("export-purpose");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        list.setId("export-results");
        list.getStyleClass().add("export-list");
        list.setAccessibleText(texts.get("export.results"));
        list.setCellFactory(shown -> new ExportedFileCell(this::open, texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVgrow(list, Priority.ALWAYS);
        words.setId("export-words");
        words.getStyleClass().add("export-words");
        words.setWrapText(true);
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        close.setText(texts.get("export.close"));
        close.setId("export-close");
        close.setCancelButton(true);
        close.setMnemonicParsing(true);
        close.setOnAction(event -> end.run());
        getChildren().setAll(new VBox(4, summary, folder), list, words, buttons());
        viewModel.outcomeProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        (retry.isManaged() ? retry : close).requestFocus();
    }

    private HBox buttons() {
        Button openFolder = new Button(texts.get("export.open.folder.key"), new FontIcon(Feather.FOLDER));
        openFolder.setId("export-open-folder");
        openFolder.setOnAction(
                event -> open(viewModel.outcomeProperty().get().plan().folder()));
        Button copy = new Button(texts.get("export.copy"), new FontIcon(Feather.COPY));
        copy.setId("export-copy");
        copy.setOnAction(event -> copy());
        retry.setId("export-retry");
        retry.setOnAction(event -> viewModel.retry());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, openFolder, copy, space, retry, close);
        buttons.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> {
                    button.setMnemonicParsing(true);
                    button.setMinWidth(USE_PREF_SIZE);
                });
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void show(ExportOutcome outcome) {
        boolean whole = outcome.isWhole();
        boolean failed = !outcome.failed().isEmpty();
        summary.setText(outcome.summary(texts));
        FontIcon icon =
                new FontIcon(whole ? Feather.CHECK_CIRCLE : failed ? Feather.ALERT_TRIANGLE : Feather.PAUSE_CIRCLE);
        icon.getStyleClass().add(whole ? "export-good" : failed ? "export-bad" : "export-plain");
        summary.setGraphic(icon);
        folder.setText(outcome.plan().folder().toString());
        list.getItems().setAll(outcome.inOrderOfConcern());
        list.scrollTo(0);
        words.setText("");
        retry.setText(texts.get("export.retry", outcome.rest().files().size()));
        retry.setManaged(!whole);
        retry.setVisible(!whole);
        setDefault(retry, !whole);
        setDefault(close, whole);
    }

    private static void setDefault(Button button, boolean isDefault) {
        button.setDefaultButton(isDefault);
        button.getStyleClass().remove(Styles.ACCENT);
        if (isDefault) {
            button.getStyleClass().add(Styles.ACCENT);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && list.getSelectionModel().getSelectedItem() instanceof ExportedFile.Written written) {
            open(written.planned().file());
            event.consume();
        }
    }

    private void copy() {
        clipboard.put(viewModel.outcomeProperty().get().report(texts));
        words.setText(texts.get("export.copied"));
    }

    private void open(Path shown) {
        words.setText("");
        viewModel.open(shown, words::setText);
    }
}
