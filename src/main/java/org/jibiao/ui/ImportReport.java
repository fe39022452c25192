package org.jibiao.ui;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportedFile;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says, over the window, what became of each imported file. */
final class ImportReport extends ModalPane {
    private final Texts texts;

    ImportReport(Texts texts) {
        this.texts = texts;
        setId("import-report");
    }

    void show(List<ImportedFile> files) {
        long taken = files.stream().filter(ImportedFile.Taken.class::isInstance).count();
        Label title = new Label(texts.get("import.report", taken, files.size() - taken));
        title.getStyleClass().add("pop-title");
        VBox list = new VBox(16);
        files.forEach(file -> list.getChildren().add(entry(file)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button close = new Button(texts.get("import.report.close"));
        close.setId("import-report-close");
        close.getStyleClass().add(Styles.ACCENT);
        close.setDefaultButton(true);
        close.setOnAction(event -> hide(true));
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(16, title, scroll, buttons);
        content.getStyleClass().add("report");
        content.setMaxSize(620, 520);
        show(content);
        close.requestFocus();
    }

    private VBox entry(ImportedFile file) {
        VBox entry = new VBox(4);
        switch (file) {
            case ImportedFile.Taken taken -> {
                entry.getChildren()
                        .add(line(
                                Feather.CHECK_CIRCLE,
                                "report-taken",
                                texts.get(
                                        "import.taken",
                                        nameOf(taken.draft()),
                                        taken.draft().year())));
                entry.getChildren().add(detail(String.valueOf(taken.file().getFileName())));
                taken.remarks().forEach(remark -> entry.getChildren().add(remark(remark)));
            }
            case ImportedFile.Known known -> {
                entry.getChildren()
                        .add(line(
                                Feather.INFO,
                                "report-known",
                                texts.get(
                                        "import.taken",
                                        nameOf(known.draft()),
                                        known.draft().year())));
                entry.getChildren()
                        .add(detail(
                                known.remarks().isEmpty()
                                        ? texts.get("import.known")
                                        : texts.get("import.known.remarks")));
                known.remarks().forEach(remark -> entry.getChildren().add(remark(remark)));
            }
            case ImportedFile.Refused refused -> {
                entry.getChildren()
                        .add(line(
                                Feather.X_CIRCLE,
                                "report-refused",
                                String.valueOf(refused.file().getFileName())));
                entry.getChildren().add(detail(refused.message()));
            }
        }
        return entry;
    }

    private String nameOf(DraftSummary draft) {
        return draft.department().isBlank() ? texts.get("draft.unnamed") : draft.department();
    }

    private static Label line(Feather icon, String style, String words) {
        Label label = new Label(words, new FontIcon(icon));
        label.getStyleClass().addAll("report-line", style);
        label.setWrapText(true);
        return label;
    }

    private static Label detail(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("report-detail");
        label.setWrapText(true);
        return label;
    }

    private Label remark(Remark remark) {
        return detail(
                remark.where().isEmpty()
                        ? remark.message()
                        : texts.get("import.remark", remark.where(), remark.message()));
    }
}
