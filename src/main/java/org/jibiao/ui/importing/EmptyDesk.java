package org.jibiao.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jibiao.text.Texts;
import org.jibiao.ui.importing.ImportingViewModel.Step;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The desk with nothing on it: what can be brought, and how. */
final class EmptyDesk extends StackPane {
    private final Button files;

    /**
     * @param files lets the person choose files
     * @param folder lets the person choose a folder
     */
    EmptyDesk(ImportingViewModel viewModel, Runnable files, Runnable folder, Texts texts) {
        setId("desk-empty");
        getStyleClass().add("desk-empty");
        Label title = new Label();
        title.getStyleClass().add("pop-title");
        viewModel
                .stepProperty()
                .subscribe(step ->
                        title.setText(step == Step.IDLE ? texts.get("desk.empty") : texts.get("desk.empty.looking")));
        Label more = new Label(texts.get("desk.empty.more"));
        more.getStyleClass().add("desk-about");
        more.setWrapText(true);
        more.setTextAlignment(TextAlignment.CENTER);
        this.files = new Button(texts.get("desk.files"), new FontIcon(Feather.FILE_PLUS));
        this.files.setId("desk-empty-files");
        this.files.setMnemonicParsing(true);
        this.files.setOnAction(event -> files.run());
        Button whole = new Button(texts.get("desk.folder"), new FontIcon(Feather.FOLDER_PLUS));
        whole.setId("desk-empty-folder");
        whole.setMnemonicParsing(true);
        whole.setOnAction(event -> folder.run());
        HBox buttons = new HBox(10, this.files, whole);
        buttons.setAlignment(Pos.CENTER);
        VBox column = new VBox(14, new FontIcon(Feather.DOWNLOAD), title, more, buttons);
        column.setAlignment(Pos.CENTER);
        column.setMaxWidth(520);
        getChildren().setAll(column);
    }

    @Override
    public void requestFocus() {
        files.requestFocus();
    }
}
