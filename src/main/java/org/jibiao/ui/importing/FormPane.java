package org.jibiao.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.ui.preview.PageDrawing;
import org.jibiao.ui.preview.PagesView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the person looks at: a form's pages and what there is to say of it, or why there is no form. */
final class FormPane extends BorderPane {
    /** So many remarks are seen at once at most; the pages need the room more. */
    private static final int REMARKS_IN_SIGHT = 4;

    private final ImportingViewModel viewModel;
    private final RowWords words;
    private final Texts texts;
    private final Label title = new Label();
    private final Label path = new Label();
    private final PagesView pages;
    private final ListView<Remark> remarks = new ListView<>();
    private final Label remarksTitle = new Label();
    private final VBox remarksPane;
    private final Label why = new Label();
    private final StackPane nothing = new StackPane(why);

    FormPane(ImportingViewModel viewModel, PageDrawing drawing, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        words = new RowWords(texts);
        setId("desk-form");
        getStyleClass().add("desk-form");
        pages = new PagesView(viewModel.preview(), drawing, texts);
        title.setId("desk-form-title");
        title.getStyleClass().add("desk-form-title");
        path.getStyleClass().add("desk-about");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox head = new VBox(2, title, path);
        head.getStyleClass().add("desk-form-head");
        setTop(head);
        why.setId("desk-why");
        why.getStyleClass().add("desk-why");
        why.setWrapText(true);
        remarksPane = new VBox(6, remarksTitle, remarks);
        remarksPane.getStyleClass().add("desk-form-remarks");
        remarksTitle.getStyleClass().add("desk-section");
        remarks();
        viewModel.selectedProperty().subscribe(this::show);
    }

    private void remarks() {
        remarks.setId("desk-remarks");
        remarks.getStyleClass().add("desk-list");
        remarks.setAccessibleText(texts.get("desk.remarks"));
        remarks.setCellFactory(shown -> new RemarkCell(texts));
        remarks.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> 58.0
                                        * Math.min(
                                                REMARKS_IN_SIGHT,
                                                remarks.getItems().size())
                                + 4,
                        remarks.itemsProperty(),
                        remarks.getItems()));
        remarks.setMinHeight(60);
        remarks.getSelectionModel()
                .selectedItemProperty()
                .subscribe(remark -> viewModel
                        .preview()
                        .markedProperty()
                        .set(Optional.ofNullable(remark).flatMap(Remark::place)));
    }

    private void show(Optional<DeskRow> row) {
        remarks.getItems().clear();
        why.setGraphic(null);
        path.setText(row.map(one -> one.file().toAbsolutePath().toString()).orElse(""));
        switch (row.orElse(null)) {
            case null -> showWhy("", texts.get("desk.none.selected"));
            case DeskRow.OfFile file ->
                showWhy(
                        file.fileName(),
                        texts.get("desk.file.forms", file.forms().size()));
            case DeskRow.Refused refused -> {
                showWhy(refused.fileName(), refused.message());
                FontIcon icon = new FontIcon(Feather.X_CIRCLE);
                why.setGraphic(icon);
            }
            case FormRow form -> {
                title.setText(words.department(form));
                remarks.getItems().setAll(form.remarks());
                remarksTitle.setText(
                        texts.get("desk.remarks.count", form.remarks().size()));
                setCenter(pages);
                setBottom(form.remarks().isEmpty() ? null : remarksPane);
            }
        }
    }

    private void showWhy(String newTitle, String reason) {
        title.setText(newTitle);
        why.setText(reason);
        setCenter(nothing);
        setBottom(null);
    }

    /** The parts that F6 goes through. */
    List<Node> stations() {
        return getBottom() == null ? List.of(pages) : List.of(pages, remarks);
    }
}
