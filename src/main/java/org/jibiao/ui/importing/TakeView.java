package org.jibiao.ui.importing;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.jibiao.ui.importing.ImportingViewModel.Step;

/** How what is ticked is to be taken, and how far that is. */
final class TakeView extends VBox {
    private final ImportingViewModel viewModel;
    private final Texts texts;
    private final RadioButton asTemplate = new RadioButton();
    private final RadioButton asIs = new RadioButton();
    private final Button take = new Button();
    private final BooleanBinding idle;

    TakeView(ImportingViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        idle = viewModel.stepProperty().isEqualTo(Step.IDLE);
        getStyleClass().add("desk-take");
        FlowPane template = choices();
        BooleanBinding some = viewModel.list().sizeProperty().greaterThan(0);
        for (Node choice : List.of(template, asIs)) {
            choice.visibleProperty().bind(some);
            choice.managedProperty().bind(some);
            choice.disableProperty().bind(idle.not());
        }
        getChildren().setAll(template, words(), progress(), buttons());
    }

    @Override
    public void requestFocus() {
        (asTemplate.isSelected() ? asTemplate : asIs).requestFocus();
    }

    /** Takes what is ticked, if that can be done. */
    void fire() {
        take.fire();
    }

    private FlowPane choices() {
        ToggleGroup group = new ToggleGroup();
        button(asTemplate, "desk-template", texts.get("desk.template"), group);
        button(asIs, "desk-copy", texts.get("desk.copy"), group);
        TakeChoice choice = viewModel.choice();
        choice.asTemplateProperty().subscribe(template -> (template ? asTemplate : asIs).setSelected(true));
        asTemplate.setOnAction(event -> choice.asTemplateProperty().set(true));
        asIs.setOnAction(event -> choice.asTemplateProperty().set(false));
        TextField year = new TextField();
        year.setId("desk-year");
        year.setPrefColumnCount(4);
        year.setAccessibleText(texts.get("desk.year"));
        year.textProperty().bindBidirectional(choice.yearProperty());
        choice.problemProperty()
                .subscribe(problem -> year.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty()));
        Label yearName = new Label(texts.get("desk.year"));
        yearName.setLabelFor(year);
        yearName.setMinWidth(USE_PREF_SIZE);
        HBox ofYear = new HBox(6, yearName, year);
        ofYear.setAlignment(Pos.CENTER_LEFT);
        CheckBox amounts = new CheckBox(texts.get("desk.keep.amounts"));
        amounts.setId("desk-keep-amounts");
        amounts.setMnemonicParsing(true);
        amounts.selectedProperty().bindBidirectional(choice.keepAmountsProperty());
        CheckBox values = new CheckBox(texts.get("desk.keep.values"));
        values.setId("desk-keep-values");
        values.setMnemonicParsing(true);
        values.selectedProperty().bindBidirectional(choice.keepValuesProperty());
        HBox more = new HBox(16, ofYear, amounts, values);
        more.setAlignment(Pos.CENTER_LEFT);
        more.disableProperty().bind(asTemplate.selectedProperty().not());
        FlowPane template = new FlowPane(16, 6, asTemplate, more);
        template.setPrefWrapLength(200);
        return template;
    }

    private static void button(RadioButton button, String id, String words, ToggleGroup group) {
        button.setId(id);
        button.setText(words);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
    }

    /** A line that takes no room while there is nothing to say. */
    private Label words() {
        Label words = new Label();
        words.setId("desk-words");
        words.getStyleClass().add("desk-words");
        words.setWrapText(true);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewModel.choice().problemProperty().get().isEmpty()
                                ? viewModel.wordsProperty().get()
                                : viewModel.choice().problemProperty().get(),
                        viewModel.wordsProperty(),
                        viewModel.choice().problemProperty()));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        words.visibleProperty().bind(words.managedProperty());
        return words;
    }

    private HBox buttons() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(texts.get("desk.close"));
        close.setId("desk-close");
        close.setCancelButton(true);
        close.setMnemonicParsing(true);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> viewModel.close());
        take.setId("desk-take");
        take.getStyleClass().add(Styles.ACCENT);
        take.setDefaultButton(true);
        take.setMnemonicParsing(true);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(event -> viewModel.take());
        viewModel.list().tickedCountProperty().subscribe(this::tell);
        viewModel.stepProperty().subscribe(this::tell);
        viewModel.choice().problemProperty().subscribe(this::tell);
        tell();
        HBox buttons = new HBox(8, asIs, space, close, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void tell() {
        int wanted = viewModel.list().tickedCountProperty().get();
        take.setText(wanted == 0 ? texts.get("desk.take.none") : texts.get("desk.take", wanted));
        take.setDisable(!viewModel.isReady());
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.job().progressProperty());
        bar.setAccessibleText(texts.get("desk.progress"));
        bar.setMinWidth(80);
        bar.setPrefWidth(200);
        Label step = new Label();
        step.setId("desk-step");
        step.textProperty().bind(viewModel.job().stepProperty());
        step.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        step.getStyleClass().add("desk-about");
        step.setMinWidth(40);
        Button stop = new Button(texts.get("job.cancel"));
        stop.setId("desk-stop");
        stop.getStyleClass().add(Styles.SMALL);
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> viewModel.stop());
        HBox progress = new HBox(10, bar, step, stop);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.setMinWidth(0);
        progress.visibleProperty().bind(idle.not());
        progress.managedProperty().bind(idle.not());
        return progress;
    }
}
