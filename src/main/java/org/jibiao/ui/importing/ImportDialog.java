package org.jibiao.ui.importing;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.DialogPlace;
import org.jibiao.ui.control.DropSign;
import org.jibiao.ui.control.FileDrops;
import org.jibiao.ui.preview.PageDrawing;

/** The window of the import desk over the main one. */
public final class ImportDialog implements ImportingViewModel.Window {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 780;
    private static final double LEAST_WIDTH = 820;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage = new Stage();
    private final ImportView view;
    private final Texts texts;

    /**
     * A desk that is not shown yet.
     *
     * @param owner the window that waits meanwhile
     * @param styles the style sheets of that window
     */
    public ImportDialog(
            ImportingViewModel viewModel,
            PageDrawing drawing,
            FileDrops drops,
            Window owner,
            List<String> styles,
            Texts texts) {
        this.texts = texts;
        view = new ImportView(viewModel, drawing, texts);
        DropSign sign = new DropSign(texts.get("desk.drop"));
        StackPane content = new StackPane(view, sign);
        content.setId("import-desk");
        content.getStyleClass().add("main-window");
        content.getStylesheets().setAll(styles);
        content.getStylesheets()
                .add(Objects.requireNonNull(ImportDialog.class.getResource("importing.css"))
                        .toExternalForm());
        sign.follow(drops, content, viewModel::add);
        DialogPlace.over(owner, stage, content, WIDTH, HEIGHT);
        stage.setTitle(texts.get("desk.title"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            event.consume();
            viewModel.close();
        });
        viewModel.setStopping(this::mayStop);
    }

    @Override
    public void show() {
        boolean shown = stage.isShowing();
        stage.show();
        stage.toFront();
        if (!shown) {
            view.requestFocus();
        }
    }

    @Override
    public void hide() {
        stage.hide();
    }

    private boolean mayStop() {
        ButtonType stop = new ButtonType(texts.get("desk.stop.yes"), ButtonData.OTHER);
        ButtonType goOn = new ButtonType(texts.get("desk.stop.no"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, texts.get("desk.stop.more"), stop, goOn);
        alert.initOwner(stage);
        alert.setTitle(texts.get("desk.title"));
        alert.setHeaderText(texts.get("desk.stop"));
        alert.getDialogPane().setId("desk-question");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        ((Button) alert.getDialogPane().lookupButton(goOn)).setDefaultButton(true);
        return alert.showAndWait().filter(stop::equals).isPresent();
    }
}
