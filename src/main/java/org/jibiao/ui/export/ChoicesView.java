package org.jibiao.ui.export;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jibiao.text.Texts;
import org.jibiao.workspace.PlannedFile;

/** Which forms, in which formats, into which folder, and the files that will come about. */
final class ChoicesView extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** The letters of this view's own texts. */
    private static final String LETTERS = "cefrs";

    private final ExportChoices choices;
    private final Runnable start;
    private final Runnable cancel;
    private final Texts texts;
    private final TextField folder = new TextField();
    private final Button startButton = new Button();
    private final VBox forms = new VBox(6);

    /**
     * @param start what the person does when all is chosen
     * @param cancel what the person does on second thoughts
     */
    ChoicesView(ExportChoices choices, Runnable start, Runnable cancel, Texts texts) {
        this.choices = choices;
        this.start = start;
        this.cancel = cancel;
        this.texts = texts;
        setId("export-choices");
        getStyleClass().add("export-page");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        choices.formChoices().addListener((ListChangeListener<FormChoice>) change -> showForms());
        showForms();
        VBox files = files();
        setVgrow(files, Priority.ALWAYS);
        VBox content = new VBox(
                section(texts.get("export.forms"), forms),
                section(texts.get("export.formats"), formats(), formatProblem()),
                folder(),
                files);
        content.getStyleClass().add("export-content");
        // On a small screen the choices scroll, and the buttons stay in sight.
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("export-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, buttons());
    }

    /** Enter starts wherever the keyboard is, and does not tick: that is what the space bar is for. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            startButton.fire();
            event.consume();
        }
    }

    /** Where the keyboard begins: with the first format. */
    @Override
    public void requestFocus() {
        lookup("#export-format-" + choices.formats().getFirst().id()).requestFocus();
    }

    private void showForms() {
        ToggleGroup group = new ToggleGroup();
        forms.getChildren().clear();
        List<FormChoice> offered = choices.formChoices();
        for (int i = 0; i < offered.size(); i++) {
            FormChoice choice = offered.get(i);
            RadioButton button = new RadioButton(choice.name());
            button.setId("export-forms-" + i);
            button.setToggleGroup(group);
            button.setSelected(choices.chosenFormsProperty().get().equals(Optional.of(choice)) || i == 0);
            button.setOnAction(event -> choices.chosenFormsProperty().set(Optional.of(choice)));
            forms.getChildren().add(button);
        }
    }

    private GridPane formats() {
        GridPane grid = new GridPane(24, 8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        Mnemonics mnemonics = new Mnemonics(LETTERS);
        for (int i = 0; i < choices.formats().size(); i++) {
            grid.add(format(choices.formats().get(i), mnemonics), i % 2, i / 2);
        }
        return grid;
    }

    private Node format(FormatChoice choice, Mnemonics mnemonics) {
        CheckBox box = new LetteredCheckBox(mnemonics.mark(choice.format().name(), choice.id()));
        box.setId("export-format-" + choice.id());
        box.setAccessibleText(choice.format().name());
        box.setAccessibleHelp(choice.format().purpose());
        box.selectedProperty().bindBidirectional(choice.wantedProperty());
        Label purpose = new Label(choice.format().purpose());
        purpose.getStyleClass().addAll("export-purpose", "export-format-purpose");
        purpose.setWrapText(true);
        purpose.setOnMouseClicked(event -> box.fire());
        return new VBox(2, box, purpose);
    }

    private Label formatProblem() {
        return message(
                "export-format-problem", true, problem -> problem.textProperty().bind(choices.formatProblemProperty()));
    }

    private VBox folder() {
        folder.setId("export-folder");
        folder.textProperty().bindBidirectional(choices.folderProperty());
        folder.setAccessibleText(texts.get("export.folder"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(texts.get("export.folder.choose"));
        choose.setId("export-folder-choose");
        choose.setMnemonicParsing(true);
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> chooseFolder());
        HBox line = new HBox(8, folder, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        Label said = message(
                "export-folder-words",
                false,
                words -> choices.folderStateProperty().subscribe(state -> {
                    words.setText(state.words());
                    boolean refused = state.folder().isEmpty() && !state.words().isEmpty();
                    words.pseudoClassStateChanged(REFUSED, refused);
                    folder.pseudoClassStateChanged(Styles.STATE_DANGER, refused);
                }));
        VBox section = section(texts.get("export.folder"), line, said);
        Label name = (Label) section.getChildren().getFirst();
        name.setText(texts.get("export.folder.label"));
        name.setMnemonicParsing(true);
        name.setLabelFor(folder);
        return section;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("export.folder.title"));
        choices.folderStateProperty()
                .get()
                .folder()
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            choices.folderProperty().set(chosen.toString());
        }
    }

    private VBox files() {
        Label count = new Label();
        count.setId("export-count");
        count.getStyleClass().add("export-section");
        Label replaced = new Label();
        replaced.setId("export-replaced");
        replaced.getStyleClass().add("export-replaced");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(count, space, replaced);
        ListView<PlannedFile> list = new ListView<>(choices.files());
        list.setId("export-files");
        list.getStyleClass().addAll("export-list", Styles.DENSE);
        list.setAccessibleText(texts.get("export.files"));
        list.setCellFactory(shown -> new PlannedFileCell(texts));
        list.setMinHeight(72);
        list.setPrefHeight(150);
        Label none = new Label(texts.get("export.files.none"));
        none.getStyleClass().add("export-purpose");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        Runnable tell = () -> {
            long known = choices.files().stream().filter(PlannedFile::replaces).count();
            count.setText(texts.get("export.count", choices.files().size()));
            replaced.setText(known == 0 ? "" : texts.get("export.replaces", known));
            startButton.setText(known == 0 ? texts.get("export.start") : texts.get("export.start.replacing"));
        };
        choices.files().addListener((ListChangeListener<PlannedFile>) change -> tell.run());
        tell.run();
        return new VBox(8, head, list);
    }

    private HBox buttons() {
        startButton.setId("export-start");
        startButton.getStyleClass().add(Styles.ACCENT);
        startButton.setDefaultButton(true);
        startButton.setMnemonicParsing(true);
        startButton.disableProperty().bind(choices.readyProperty().not());
        startButton.setOnAction(event -> start.run());
        Button close = new Button(texts.get("export.cancel"));
        close.setId("export-cancel");
        close.setCancelButton(true);
        close.setMnemonicParsing(true);
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(8, close, startButton);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private static VBox section(String title, Node... content) {
        Label name = new Label(title);
        name.getStyleClass().add("export-section");
        VBox section = new VBox(8);
        section.getChildren()
                .setAll(Stream.concat(Stream.of(name), Stream.of(content)).toList());
        return section;
    }

    /** A line below a field that takes no room while there is nothing to say. */
    private static Label message(String id, boolean refused, Consumer<Label> source) {
        Label words = new Label();
        words.setId(id);
        words.getStyleClass().add("export-words");
        words.setWrapText(true);
        words.pseudoClassStateChanged(REFUSED, refused);
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        words.visibleProperty().bind(words.managedProperty());
        source.accept(words);
        return words;
    }
}
