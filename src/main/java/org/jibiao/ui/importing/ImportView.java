package org.jibiao.ui.importing;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.FileKind;
import org.jibiao.ui.preview.PageDrawing;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The desk: what was found at the left, what is selected at the right, how to take it below. */
final class ImportView extends BorderPane {
    /** How files end that may hold forms; what they really are their content tells. */
    private static final List<String> ENDINGS = List.of(
            "docx", "doc", "wps", "docm", "dotx", "xlsx", "xls", "et", "xlsm", "xltx", "pdf", "ofd", "txt", "json");

    private final ImportingViewModel viewModel;
    private final Texts texts;
    private final DeskListView list;
    private final FormPane form;
    private final TakeView take;
    private final EmptyDesk empty;
    private final SplitPane panes = new SplitPane();
    private boolean filled;

    ImportView(ImportingViewModel viewModel, PageDrawing drawing, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        list = new DeskListView(viewModel, texts);
        form = new FormPane(viewModel, drawing, texts);
        take = new TakeView(viewModel, texts);
        empty = new EmptyDesk(viewModel, this::chooseFiles, this::chooseFolder, texts);
        setId("desk");
        getStyleClass().add("desk");
        VBox left = new VBox(10, tools(), list);
        left.getStyleClass().add("desk-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(400);
        form.setMinWidth(300);
        panes.getItems().setAll(left, form);
        panes.setDividerPositions(0.56);
        setBottom(take);
        setCenter(empty);
        viewModel.list().sizeProperty().subscribe(size -> fill(size.intValue() > 0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fill(boolean some) {
        if (some != filled) {
            filled = some;
            setCenter(some ? panes : empty);
            // Only its skin puts the content of a split pane into the window, where it can take the keyboard.
            panes.applyCss();
            requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        (filled ? list : empty).requestFocus();
    }

    private HBox tools() {
        HBox line = new HBox(
                8,
                button("desk-files", texts.get("desk.files.more"), Feather.FILE_PLUS, this::chooseFiles),
                button("desk-folder", texts.get("desk.folder.more"), Feather.FOLDER_PLUS, this::chooseFolder));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileKind(texts.get("import.files"), ENDINGS).filter(),
                        new FileChooser.ExtensionFilter(texts.get("import.files.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null && !chosen.isEmpty()) {
            viewModel.add(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("import.choose.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.add(List.of(chosen.toPath()));
        }
    }

    /** Enter takes wherever the keyboard is, but on another button or where something is looked for; F6 goes from part to part. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            goOn(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView) {
            // A list keeps this key for itself, though nothing can be edited in it.
            viewModel.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && !(event.getTarget() instanceof Button)
                && !list.isSearching()
                && !isInPageNumber(event)) {
            take.fire();
            event.consume();
        }
    }

    private boolean isInPageNumber(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl && isWithin(form);
    }

    private void goOn(int step) {
        List<Node> stations = new ArrayList<>();
        if (filled) {
            stations.add(list);
            stations.addAll(form.stations());
        } else {
            stations.add(empty);
        }
        stations.add(take);
        int now = 0;
        for (int i = 0; i < stations.size(); i++) {
            if (isWithin(stations.get(i))) {
                now = i;
            }
        }
        stations.get(Math.floorMod(now + step, stations.size())).requestFocus();
    }

    private boolean isWithin(Node part) {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
