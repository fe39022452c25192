package org.jibiao.ui.fonts;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.FileChooser;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.machine.ChosenFont;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.FileKind;

/** The three faces with a line of sample text each, and under them the fonts for the one that is looked at. */
final class FontsView extends BorderPane {
    private final FontsViewModel viewModel;
    private final Texts texts;
    private final ListView<FontRow> list = new ListView<>();
    private boolean following;

    /**
     * @param use what is done when a person wants the choice
     * @param cancel what is done when a person does not
     */
    FontsView(FontsViewModel viewModel, Runnable use, Runnable cancel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("fonts-page");
        setTop(faces());
        setCenter(choosing());
        setBottom(buttons(use, cancel));
    }

    private VBox faces() {
        ToggleGroup group = new ToggleGroup();
        VBox faces = new VBox(8);
        for (Face face : FontsViewModel.FACES) {
            ToggleButton card = card(face);
            card.setToggleGroup(group);
            card.setOnAction(event -> viewModel.lookAt(face));
            viewModel.faceProperty().subscribe(one -> card.setSelected(one == face));
            faces.getChildren().add(card);
        }
        return faces;
    }

    private ToggleButton card(Face face) {
        Label role = new Label(nameOf(face));
        role.getStyleClass().add("font-role");
        role.setMinWidth(USE_PREF_SIZE);
        Label used = new Label();
        used.getStyleClass().add("font-more");
        used.setMinWidth(60);
        viewModel.choiceProperty().subscribe(choice -> used.setText(nameOf(choice, face)));
        HBox heading = new HBox(12, role, spacer(), used);
        heading.setAlignment(Pos.BASELINE_LEFT);
        // A text and not a label: a label's font is the window's, whatever it is told.
        Text sample = new Text(
                switch (face) {
                    case TITLE -> texts.get("fonts.sample.title");
                    case HEADING -> texts.get("fonts.sample.heading");
                    case BODY, STAND_IN -> texts.get("fonts.sample.body");
                });
        sample.getStyleClass().add("font-sample");
        sample.setId("fonts-sample-" + idOf(face));
        viewModel.sampleProperty(face).subscribe(sample::setFont);
        VBox content = new VBox(6, heading, sample);
        ToggleButton card = new ToggleButton(null, content);
        card.setId("fonts-face-" + idOf(face));
        card.setAccessibleText(nameOf(face));
        card.getStyleClass().add("font-card");
        card.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(card.widthProperty().subtract(32));
        return card;
    }

    private static String idOf(Face face) {
        return switch (face) {
            case TITLE -> "title";
            case HEADING -> "heading";
            case BODY, STAND_IN -> "body";
        };
    }

    private String nameOf(Face face) {
        return switch (face) {
            case TITLE -> texts.get("fonts.face.title");
            case HEADING -> texts.get("fonts.face.heading");
            case BODY, STAND_IN -> texts.get("fonts.face.body");
        };
    }

    private String nameOf(FontChoice choice, Face face) {
        return choice.of(face).map(ChosenFont::name).orElse(texts.get("fonts.bundled"));
    }

    private VBox choosing() {
        Label heading = new Label();
        heading.getStyleClass().add("font-role");
        viewModel.faceProperty().subscribe(face -> heading.setText(texts.get("fonts.choose", nameOf(face))));
        Label searching = new Label(texts.get("fonts.searching"));
        searching.getStyleClass().add("font-more");
        searching.visibleProperty().bind(viewModel.searchingProperty());
        list.setId("fonts-list");
        list.getStyleClass().add("font-list");
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new FontCell(texts));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                viewModel.select(row);
                // Once the click is over: a font that cannot be used loses the mark again.
                Platform.runLater(this::follow);
            }
        });
        viewModel.selectedProperty().subscribe(this::follow);
        viewModel.searchingProperty().subscribe(this::follow);
        Label trouble = new Label();
        trouble.setId("fonts-trouble");
        trouble.getStyleClass().add("font-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.textProperty().bind(viewModel.troubleProperty());
        trouble.managedProperty().bind(viewModel.troubleProperty().isNotEmpty());
        Label hint = new Label(texts.get("fonts.hint"));
        hint.getStyleClass().add("font-more");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox top = new HBox(12, heading, spacer(), searching);
        top.setAlignment(Pos.BASELINE_LEFT);
        VBox choosing = new VBox(8, top, list, trouble, hint);
        choosing.getStyleClass().add("font-choosing");
        return choosing;
    }

    /** Marks the line of the font that is chosen, which is not a person's doing. */
    private void follow() {
        following = true;
        viewModel
                .selectedProperty()
                .get()
                .ifPresentOrElse(
                        row -> list.getSelectionModel().select(row),
                        () -> list.getSelectionModel().clearSelection());
        following = false;
    }

    private HBox buttons(Runnable use, Runnable cancel) {
        Button file = button("fonts-file", texts.get("fonts.file"), this::chooseFile);
        Button reset = button("fonts-reset", texts.get("fonts.reset"), viewModel::reset);
        Button no = button("fonts-cancel", texts.get("fonts.cancel"), cancel);
        no.setCancelButton(true);
        Button yes = button("fonts-use", texts.get("fonts.use"), use);
        yes.getStyleClass().add(Styles.ACCENT);
        yes.setDefaultButton(true);
        yes.disableProperty().bind(viewModel.pendingProperty());
        HBox buttons = new HBox(8, file, reset, spacer(), no, yes);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("fonts.file.choose"));
        chooser.getExtensionFilters()
                .setAll(new FileKind(texts.get("fonts.file.kinds"), List.of("ttf", "ttc", "otf")).filter());
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.addFile(chosen.toPath());
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
