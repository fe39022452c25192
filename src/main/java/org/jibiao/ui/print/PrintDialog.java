package org.jibiao.ui.print;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jibiao.text.Texts;

/** Asks where and what to print. */
public final class PrintDialog extends Dialog<PrintOrder> {
    private static final int MOST_COPIES = 99;

    private final PrintChoices choices;
    private final Texts texts;

    public PrintDialog(PrintChoices choices, Window owner, Texts texts) {
        this.choices = choices;
        this.texts = texts;
        initOwner(owner);
        setTitle(texts.get("print.title"));
        ButtonType start = new ButtonType(texts.get("print.start"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("print.cancel"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = getDialogPane();
        pane.setId("print-dialog");
        pane.getStyleClass().add("print-dialog");
        // The dialog speaks in the window's face and colours.
        pane.getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
        pane.getStylesheets()
                .add(Objects.requireNonNull(PrintDialog.class.getResource("print.css"))
                        .toExternalForm());
        pane.getButtonTypes().setAll(start, cancel);
        pane.setContent(fields());
        Button print = (Button) pane.lookupButton(start);
        print.setId("print-start");
        choices.orderProperty().subscribe(order -> print.setDisable(order.isEmpty()));
        setResultConverter(
                button -> button == start ? choices.orderProperty().get().orElse(null) : null);
    }

    /** Waits for the answer. */
    public Optional<PrintOrder> ask() {
        return showAndWait();
    }

    private GridPane fields() {
        GridPane grid = new GridPane(16, 14);
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        Node printer = printer();
        grid.addRow(
                0,
                name(texts.get("print.printer"), printer),
                new VBox(4, printer, words(choices.adviceProperty(), "print-advice")));
        VBox pages = pages();
        Label pagesName = name(texts.get("print.pages"), pages);
        pagesName.getStyleClass().add("print-choice-name");
        grid.addRow(1, pagesName, pages);
        Spinner<Integer> copies = copies();
        grid.addRow(2, name(texts.get("print.copies"), copies), new HBox(24, copies, twoSided()));
        Label size = new Label(texts.get("print.size"));
        size.getStyleClass().add("print-hint");
        grid.add(size, 1, 3);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    private static Label name(String words, Node field) {
        Label label = new Label(words);
        label.getStyleClass().add("print-name");
        label.setLabelFor(field);
        return label;
    }

    private ComboBox<PrinterChoice> printer() {
        ComboBox<PrinterChoice> box = new ComboBox<>();
        box.setId("print-printer");
        box.setAccessibleText(texts.get("print.printer"));
        box.getItems().setAll(choices.printers());
        box.setConverter(new PrinterNames());
        box.valueProperty().bindBidirectional(choices.printerProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private VBox pages() {
        ToggleGroup group = new ToggleGroup();
        RadioButton all =
                radio("print-all", texts.get("print.pages.all", choices.pageCount()), PrintChoices.Which.ALL, group);
        RadioButton current = radio(
                "print-current",
                texts.get("print.pages.current", choices.currentPage()),
                PrintChoices.Which.CURRENT,
                group);
        RadioButton some = radio("print-some", texts.get("print.pages.some"), PrintChoices.Which.SOME, group);
        TextField ranges = new TextField();
        ranges.setId("print-ranges");
        ranges.setPromptText(texts.get("print.pages.prompt"));
        ranges.setAccessibleText(texts.get("print.pages.some"));
        ranges.textProperty().bindBidirectional(choices.rangesProperty());
        // Who writes page numbers wants those pages.
        ranges.textProperty().addListener((text, before, now) -> some.setSelected(true));
        some.setOnAction(event -> ranges.requestFocus());
        HBox.setHgrow(ranges, Priority.ALWAYS);
        HBox line = new HBox(10, some, ranges);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, all, current, line, words(choices.problemProperty(), "print-problem"));
    }

    private RadioButton radio(String id, String words, PrintChoices.Which means, ToggleGroup group) {
        RadioButton radio = new RadioButton(words);
        radio.setId(id);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        radio.setToggleGroup(group);
        radio.setSelected(choices.whichProperty().get() == means);
        radio.selectedProperty().subscribe(selected -> {
            if (selected) {
                choices.whichProperty().set(means);
            }
        });
        return radio;
    }

    private Spinner<Integer> copies() {
        IntegerSpinnerValueFactory range = new IntegerSpinnerValueFactory(1, 1);
        choices.printerProperty().subscribe(on -> range.setMax(Math.clamp(on.mostCopies(), 1, MOST_COPIES)));
        Spinner<Integer> copies = new Spinner<>(range);
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.setPrefWidth(110);
        copies.setAccessibleText(texts.get("print.copies"));
        range.setConverter(new WholeNumbers());
        copies.valueProperty().subscribe(value -> choices.copiesProperty().set(value));
        // What is typed counts at once, and not only when the field is left.
        copies.getEditor().textProperty().subscribe(text -> {
            if (text.strip().matches("\\p{Nd}{1,3}")) {
                int typed = Integer.parseInt(text.strip());
                choices.copiesProperty().set(Math.clamp(typed, 1, range.getMax()));
            }
        });
        return copies;
    }

    private CheckBox twoSided() {
        CheckBox box = new CheckBox(texts.get("print.sides"));
        box.setId("print-two-sided");
        box.selectedProperty().bindBidirectional(choices.twoSidedProperty());
        choices.printerProperty().subscribe(on -> {
            box.setDisable(!on.twoSided());
            box.setVisible(on.twoSided());
        });
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }

    private Label words(ObservableValue<String> text, String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll("print-words", Styles.DANGER);
        label.setWrapText(true);
        label.textProperty().bind(text);
        text.subscribe(words -> {
            label.setManaged(!words.isEmpty());
            Window dialog = getDialogPane().getScene().getWindow();
            if (dialog != null) {
                dialog.sizeToScene();
            }
        });
        return label;
    }

    private static final class PrinterNames extends StringConverter<PrinterChoice> {
        @Override
        public String toString(PrinterChoice printer) {
            return printer == null ? "" : printer.name();
        }

        @Override
        public PrinterChoice fromString(String name) {
            throw new UnsupportedOperationException("the box is not for typing");
        }
    }

    /** Takes what is no number for 1, instead of failing when the field is left. */
    private static final class WholeNumbers extends StringConverter<Integer> {
        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String typed) {
            String number = typed.strip();
            return number.matches("\\p{Nd}{1,3}") ? Integer.parseInt(number) : 1;
        }
    }
}
