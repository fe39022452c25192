package org.jibiao.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.jibiao.text.Texts;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.origin.ComparisonViewModel;
import org.jibiao.ui.preview.PageScroll;
import org.jibiao.ui.preview.Zoom;
import org.jibiao.workspace.DraftSummary;
import org.jspecify.annotations.Nullable;

/** Every action of the window by name, with its keys. */
final class MainMenu extends MenuBar {
    private final MainViewModel viewModel;
    private final MainWindow window;
    private final Texts texts;
    private Subscription naming = Subscription.EMPTY;

    MainMenu(MainViewModel viewModel, MainWindow window, Texts texts) {
        this.viewModel = viewModel;
        this.window = window;
        this.texts = texts;
        setId("menu");
        getMenus().setAll(fileMenu(), editMenu(), viewMenu());
    }

    private Menu fileMenu() {
        MenuItem duplicate = item(
                "menu-duplicate",
                texts.get("menu.duplicate"),
                null,
                () -> openDraft().ifPresent(draft -> viewModel.duplicate(draft.id())));
        MenuItem delete = item(
                "menu-delete", texts.get("menu.delete"), null, () -> openDraft().ifPresent(viewModel::delete));
        MenuItem export = item("menu-export", texts.get("menu.export"), KeyCode.E, viewModel::beginExport);
        MenuItem again = item("menu-export-again", texts.get("menu.export.again"), null, viewModel::exportAsLastTime);
        again.setAccelerator(
                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        needsDraft(duplicate.disableProperty());
        needsDraft(delete.disableProperty());
        MenuItem print = item("menu-print", texts.get("menu.print"), KeyCode.P, viewModel::printOpen);
        needsDraft(print.disableProperty());
        needsDraft(again.disableProperty());
        Runnable enable = () -> export.setDisable(viewModel.drafts().isEmpty());
        viewModel.drafts().rows().subscribe(enable);
        enable.run();
        Menu menu = new Menu(texts.get("menu.file"));
        menu.getItems()
                .setAll(
                        item("menu-new", texts.get("menu.new"), KeyCode.N, window::askForNew),
                        item(
                                "menu-import",
                                texts.get("menu.import"),
                                KeyCode.I,
                                () -> viewModel.importing().begin()),
                        item("menu-sample", texts.get("menu.sample"), null, viewModel::openSample),
                        new SeparatorMenuItem(),
                        duplicate,
                        delete,
                        new SeparatorMenuItem(),
                        export,
                        again,
                        print,
                        item("menu-fonts", texts.get("menu.fonts"), null, window::chooseFonts),
                        new SeparatorMenuItem(),
                        item("menu-quit", texts.get("menu.quit"), KeyCode.Q, window::askToClose));
        return menu;
    }

    private Menu editMenu() {
        MenuItem undo =
                item("menu-undo", texts.get("edit.undo"), KeyCode.Z, () -> editor().ifPresent(EditorViewModel::undo));
        MenuItem redo =
                item("menu-redo", texts.get("edit.redo"), KeyCode.Y, () -> editor().ifPresent(EditorViewModel::redo));
        viewModel.editorProperty().subscribe(editor -> {
            naming.unsubscribe();
            naming = editor.map(open -> Subscription.combine(
                            name(undo, open.undoNameProperty(), open.undoWordsProperty()),
                            name(redo, open.redoNameProperty(), open.redoWordsProperty())))
                    .orElse(Subscription.EMPTY);
            if (editor.isEmpty()) {
                undo.setDisable(true);
                redo.setDisable(true);
            }
        });
        Menu menu = new Menu(texts.get("menu.edit"));
        menu.getItems()
                .setAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        takeOver(),
                        item("menu-search", texts.get("menu.search"), KeyCode.L, window::focusSearch));
        return menu;
    }

    private Menu viewMenu() {
        MenuItem preview = item("menu-preview", texts.get("menu.preview"), null, window::togglePreview);
        preview.setAccelerator(new KeyCodeCombination(KeyCode.F9));
        MenuItem large = item("menu-preview-large", texts.get("menu.preview.large"), null, window::toggleLargePreview);
        large.setAccelerator(new KeyCodeCombination(KeyCode.F9, KeyCombination.SHIFT_DOWN));
        PageScroll scroll = viewModel.preview().scroll();
        MenuItem larger = item("menu-zoom-in", texts.get("preview.larger"), KeyCode.EQUALS, scroll::zoomIn);
        MenuItem smaller = item("menu-zoom-out", texts.get("preview.smaller"), KeyCode.MINUS, scroll::zoomOut);
        MenuItem width = item(
                "menu-zoom-width",
                texts.get("preview.zoom.width"),
                KeyCode.DIGIT0,
                () -> scroll.setZoom(new Zoom.FitWidth()));
        MenuItem page = item(
                "menu-zoom-page", texts.get("preview.zoom.page"), null, () -> scroll.setZoom(new Zoom.WholePage()));
        Menu menu = new Menu(texts.get("menu.view"));
        menu.getItems().setAll(preview, large, new SeparatorMenuItem(), larger, smaller, width, page);
        menu.getItems().forEach(item -> needsDraft(item.disableProperty()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(originItems());
        return menu;
    }

    private MenuItem takeOver() {
        MenuItem item = item(
                "menu-take-over",
                texts.get("edit.take.over"),
                KeyCode.D,
                () -> editor().ifPresent(EditorViewModel::takeOver));
        item.disableProperty()
                .bind(viewModel.origin().comparison().possibleProperty().not());
        return item;
    }

    private List<MenuItem> originItems() {
        MenuItem remarks = item("menu-remarks", texts.get("menu.remarks"), KeyCode.M, window::toggleRemarks);
        viewModel.origin().remarks().originProperty().subscribe(origin -> remarks.setDisable(origin.isEmpty()));
        ComparisonViewModel comparison = viewModel.origin().comparison();
        CheckMenuItem compare = new CheckMenuItem(texts.get("menu.compare"));
        compare.setId("menu-compare");
        compare.setAccelerator(new KeyCodeCombination(KeyCode.F7));
        compare.selectedProperty().bindBidirectional(comparison.markingProperty());
        compare.disableProperty().bind(comparison.possibleProperty().not());
        MenuItem next = item("menu-compare-next", texts.get("menu.compare.next"), null, comparison::goToNext);
        next.setAccelerator(new KeyCodeCombination(KeyCode.F8));
        MenuItem previous =
                item("menu-compare-previous", texts.get("menu.compare.previous"), null, comparison::goToPrevious);
        previous.setAccelerator(new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN));
        for (MenuItem way : List.of(next, previous)) {
            way.disableProperty().bind(comparison.shownProperty().not());
        }
        return List.of(remarks, compare, next, previous);
    }

    private static Subscription name(
            MenuItem item, ReadOnlyObjectProperty<Optional<String>> name, ReadOnlyStringProperty words) {
        return Subscription.combine(
                name.subscribe(change -> item.setDisable(change.isEmpty())), words.subscribe(item::setText));
    }

    private Optional<EditorViewModel> editor() {
        return viewModel.editorProperty().get();
    }

    private Optional<DraftSummary> openDraft() {
        return editor().flatMap(open -> viewModel.drafts().all().stream()
                .filter(draft -> draft.id().equals(open.session().id()))
                .findFirst());
    }

    private void needsDraft(BooleanProperty disabled) {
        viewModel.editorProperty().subscribe(editor -> disabled.set(editor.isEmpty()));
    }

    private static MenuItem item(String id, String words, @Nullable KeyCode key, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> action.run());
        if (key != null) {
            item.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        }
        return item;
    }
}
