package org.jibiao.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.DropSign;
import org.jibiao.ui.control.FileDrops;
import org.jibiao.ui.control.NoticeStack;
import org.jibiao.ui.drafts.ChangedWhen;
import org.jibiao.ui.drafts.DraftActions;
import org.jibiao.ui.drafts.DraftsView;
import org.jibiao.ui.editor.EditorView;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.export.ExportDialog;
import org.jibiao.ui.fonts.FontsDialog;
import org.jibiao.ui.importing.ImportDialog;
import org.jibiao.ui.importing.ImportingViewModel;
import org.jibiao.ui.origin.OriginFrame;
import org.jibiao.ui.origin.RemarksButton;
import org.jibiao.ui.preview.PageDrawing;
import org.jibiao.ui.preview.PageScroll;
import org.jibiao.ui.preview.PreviewView;
import org.jibiao.ui.preview.Zoom;
import org.jibiao.ui.print.PrintDialog;
import org.jibiao.ui.task.JobBar;
import org.jibiao.workspace.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window: drafts at the left, the editor in the middle, the preview at the right. */
final class MainWindow extends StackPane {
    private static final double ROOM_FOR_PREVIEW = 1180;

    private final MainViewModel viewModel;
    private final PageDrawing drawing;
    private final Texts texts;
    private final DraftsView drafts;
    private final PreviewView preview;
    private final Welcome welcome;
    private final OriginFrame originFrame;
    private final RemarksButton remarksButton;
    private final StackPane middle = new StackPane();
    private final SplitPane panes = new SplitPane();
    private final NoticeStack notices = new NoticeStack();
    private final FileDrops drops;
    private Optional<Boolean> previewChosen = Optional.empty();
    private boolean large;
    private @Nullable ExportDialog exportDialog;
    private @Nullable ImportDialog importDialog;

    MainWindow(MainViewModel viewModel, PageDrawing drawing, FileDrops drops, Clock clock, Texts texts) {
        this.viewModel = viewModel;
        this.drawing = drawing;
        this.drops = drops;
        this.texts = texts;
        DraftActions actions = new Actions();
        drafts = new DraftsView(viewModel.drafts(), actions, new ChangedWhen(clock, texts), texts);
        preview = new PreviewView(viewModel.preview(), drawing, texts, viewModel::printOpen, this::toggleLargePreview);
        welcome = new Welcome(this::askForNew, actions::importFiles, actions::openSample, texts);
        originFrame = new OriginFrame(viewModel.origin(), texts);
        remarksButton = new RemarksButton(viewModel.origin().remarks(), texts);
        setId("main-window");
        getStyleClass().add("main-window");
        getStylesheets().addAll(sheet("modena-colours.css"), sheet("window.css"), sheet("control/control.css"));
        layPanes();
        BorderPane frame = new BorderPane(panes);
        frame.setTop(new MainMenu(viewModel, this, texts));
        frame.setBottom(new VBox(
                new JobBar(viewModel.export().job(), "export-bar", texts),
                new JobBar(viewModel.print().job(), "print-bar", texts)));
        DropSign dropSign = new DropSign(texts.get("desk.drop"));
        dropSign.follow(drops, this, viewModel.importing()::add);
        getChildren().setAll(frame, notices, dropSign);
        viewModel.setNotices(notices::show);
        viewModel.export().setReplacing(this::mayReplace);
        viewModel.export().setDialog(() -> exportDialog().show());
        viewModel
                .print()
                .setDialog(choices -> new PrintDialog(choices, getScene().getWindow(), texts).ask());
        viewModel.print().setExport(viewModel::beginExport);
        viewModel.importing().setWindow(new ImportingViewModel.Window() {
            @Override
            public void show() {
                importDialog().show();
            }

            @Override
            public void hide() {
                importDialog().hide();
            }
        });
        viewModel.editorProperty().subscribe(this::show);
        preview.setOnPlace(this::goTo);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (large && event.getCode() == KeyCode.ESCAPE) {
                toggleLargePreview();
                event.consume();
            } else if (event.isShortcutDown() && zooms(event.getCode())) {
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
                // Whose hand goes to the key for opening a file means this.
                viewModel.importing().begin();
                event.consume();
            }
        });
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(MainWindow.class.getResource(name)).toExternalForm();
    }

    private void layPanes() {
        panes.setId("panes");
        drafts.setMinWidth(200);
        middle.setMinWidth(440);
        preview.setMinWidth(300);
        SplitPane.setResizableWithParent(drafts, false);
        panes.getItems().setAll(drafts, middle);
        panes.setDividerPositions(0.2);
    }

    private void show(Optional<EditorViewModel> editor) {
        if (editor.isPresent()) {
            EditorView view = new EditorView(editor.get(), texts, remarksButton, exportButton());
            originFrame.setDraft(view);
            middle.getChildren().setAll(originFrame);
            if (!drafts.holdsFocus()) {
                view.requestFocus();
            }
        } else {
            middle.getChildren().setAll(welcome);
            large = false;
        }
        dividePanes();
    }

    /** Shows the remarks on the draft's file and goes there, or closes them. */
    void toggleRemarks() {
        viewModel.origin().remarks().togglePanel();
        originFrame.focusRemarks();
    }

    /** Shows the preview or hides it; until somebody does, there is one where the window has room for it. */
    void togglePreview() {
        previewChosen = Optional.of(!panes.getItems().contains(preview));
        large = false;
        dividePanes();
    }

    /** Gives the preview the whole window, or puts it back beside the editor. */
    void toggleLargePreview() {
        large = !large && viewModel.editorProperty().get().isPresent();
        dividePanes();
        if (large) {
            preview.requestFocus();
        } else {
            middle.getChildren().getFirst().requestFocus();
        }
    }

    /** Whether a key makes the preview larger or smaller beside those of the menu: on the number pad, or the plus with Shift. */
    private boolean zooms(KeyCode key) {
        PageScroll scroll = viewModel.preview().scroll();
        switch (key) {
            case PLUS, ADD, EQUALS -> scroll.zoomIn();
            case SUBTRACT -> scroll.zoomOut();
            case NUMPAD0 -> scroll.setZoom(new Zoom.FitWidth());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes to what was clicked on a page, where it can be changed. */
    private void goTo(Place place) {
        if (large) {
            toggleLargePreview();
        }
        viewModel.editorProperty().get().ifPresent(open -> open.goTo(place));
    }

    private void dividePanes() {
        preview.setLarge(large);
        if (large) {
            panes.getItems().setAll(preview);
            return;
        }
        double width = getWidth() > 0 ? getWidth() : ROOM_FOR_PREVIEW;
        boolean open = viewModel.editorProperty().get().isPresent();
        boolean wanted = open && previewChosen.orElse(width >= ROOM_FOR_PREVIEW);
        List<Node> shown = wanted ? List.of(drafts, middle, preview) : List.of(drafts, middle);
        if (panes.getItems().equals(shown)) {
            return;
        }
        panes.getItems().setAll(shown);
        double left = Math.clamp(width * 0.18, 210, 280) / width;
        panes.setDividerPositions(left, left + (1 - left) * 0.62);
    }

    private Button exportButton() {
        Button button = new Button(texts.get("export.button"), new FontIcon(Feather.SHARE));
        button.setId("export");
        button.getStyleClass().addAll(Styles.ACCENT, "export-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(texts.get("export.button.tip")));
        button.disableProperty().bind(viewModel.export().job().runningProperty());
        button.setOnAction(event -> viewModel.beginExport());
        return button;
    }

    void askForNew() {
        drafts.askForNew();
    }

    void focusSearch() {
        drafts.focusSearch();
    }

    /** The dialog is made with the first export: it needs the window that it belongs to. */
    private ExportDialog exportDialog() {
        if (exportDialog == null) {
            exportDialog = new ExportDialog(viewModel.export(), getScene().getWindow(), getStylesheets(), texts);
        }
        return exportDialog;
    }

    private ImportDialog importDialog() {
        if (importDialog == null) {
            importDialog = new ImportDialog(
                    viewModel.importing(), drawing, drops, getScene().getWindow(), getStylesheets(), texts);
        }
        return importDialog;
    }

    void chooseFonts() {
        FontsDialog dialog = new FontsDialog(
                viewModel.fonts(font -> drawing.font(font, FontsDialog.SAMPLE_SIZE)),
                viewModel::printIn,
                getScene().getWindow(),
                getStylesheets(),
                texts);
        dialog.show();
    }

    /** Asks for the window to be closed, as its own button does. */
    void askToClose() {
        Window window = getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private boolean mayReplace(List<Path> existing) {
        ButtonType replace = new ButtonType(texts.get("export.replace"), ButtonData.OTHER);
        ButtonType keep = new ButtonType(texts.get("export.keep"), ButtonData.CANCEL_CLOSE);
        String first = String.valueOf(existing.getFirst().getFileName());
        String words = existing.size() == 1
                ? texts.get("export.exists.one", first)
                : texts.get("export.exists", first, existing.size());
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, words, replace, keep);
        Window dialog = exportDialog().window();
        alert.initOwner(dialog.isShowing() ? dialog : getScene().getWindow());
        alert.setTitle(texts.get("window.title"));
        alert.setHeaderText(texts.get("export.exists.question"));
        alert.getDialogPane().setId("replace-question");
        alert.getDialogPane().setMinHeight(USE_PREF_SIZE);
        ((Button) alert.getDialogPane().lookupButton(keep)).setDefaultButton(true);
        return alert.showAndWait().filter(replace::equals).isPresent();
    }

    private final class Actions implements DraftActions {
        @Override
        public void open(DraftSummary draft) {
            viewModel.open(draft.id());
        }

        @Override
        public void create(int year, String department) {
            viewModel.create(year, department);
        }

        @Override
        public void duplicate(DraftSummary draft) {
            viewModel.duplicate(draft.id());
        }

        @Override
        public void delete(DraftSummary draft) {
            viewModel.delete(draft);
        }

        @Override
        public void importFiles() {
            viewModel.importing().begin();
        }

        @Override
        public void openSample() {
            viewModel.openSample();
        }

        @Override
        public Year nextBudgetYear() {
            return viewModel.nextBudgetYear();
        }
    }
}
