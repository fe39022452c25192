package org.jibiao.ui.drafts;

import atlantafx.base.theme.Styles;
import java.time.Year;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jibiao.text.Texts;

/** Asks for the department and the year of a new form. */
public final class NewDraftPopOver {
    private final PopOver popOver = new PopOver();
    private final TextField department = new TextField();
    private final Spinner<Integer> year;
    private final DraftActions actions;

    public NewDraftPopOver(DraftActions actions, Texts texts) {
        this.actions = actions;
        Year next = actions.nextBudgetYear();
        year = new Spinner<>(2000, 2099, next.getValue());
        year.setId("new-year");
        year.setPrefWidth(110);
        department.setId("new-department");
        department.setPromptText(texts.get("new.department.prompt"));
        department.setPrefColumnCount(18);
        department.setOnAction(event -> create());
        Button create = new Button(texts.get("new.create"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.getStyleClass().add(Styles.ACCENT);
        create.setOnAction(event -> create());
        Label title = new Label(texts.get("new.title"));
        title.getStyleClass().add("pop-title");
        Label hint = new Label(texts.get("new.hint"));
        hint.getStyleClass().add("pop-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(300);
        HBox buttons = new HBox(create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(
                12,
                title,
                new VBox(6, new Label(texts.get("new.department")), department),
                new VBox(6, new Label(texts.get("new.year")), year),
                hint,
                buttons);
        content.getStyleClass().add("pop-content");
        popOver.setContentNode(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setCornerRadius(8);
    }

    /** Opens beside a button. */
    public void show(Node beside) {
        popOver.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        department.clear();
        year.getValueFactory().setValue(actions.nextBudgetYear().getValue());
        popOver.show(beside);
        department.requestFocus();
    }

    private void create() {
        popOver.hide();
        actions.create(year.getValue(), department.getText().strip());
    }
}
