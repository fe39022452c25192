package org.jibiao.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the middle of the window shows while no draft is open: the ways to begin. */
final class Welcome extends StackPane {
    Welcome(Runnable create, Runnable importFiles, Runnable openSample, Texts texts) {
        setId("welcome");
        getStyleClass().add("welcome");
        Label title = new Label(texts.get("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label subtitle = new Label(texts.get("welcome.subtitle"));
        subtitle.getStyleClass().add("welcome-subtitle");
        subtitle.setWrapText(true);
        VBox ways = new VBox(
                10,
                way("welcome-new", Feather.FILE_PLUS, texts.get("welcome.new"), texts.get("welcome.new.more"), create),
                way(
                        "welcome-import",
                        Feather.DOWNLOAD,
                        texts.get("welcome.import"),
                        texts.get("welcome.import.more"),
                        importFiles),
                way(
                        "welcome-sample",
                        Feather.BOOK_OPEN,
                        texts.get("welcome.sample"),
                        texts.get("welcome.sample.more"),
                        openSample));
        ways.getStyleClass().add("welcome-ways");
        VBox column = new VBox(title, subtitle, ways);
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(460, USE_PREF_SIZE);
        getChildren().setAll(column);
    }

    private static Button way(String id, Feather icon, String words, String more, Runnable action) {
        FontIcon graphic = new FontIcon(icon);
        graphic.getStyleClass().add("way-icon");
        Label title = new Label(words);
        title.getStyleClass().add("way-title");
        Label text = new Label(more);
        text.getStyleClass().add("way-more");
        VBox said = new VBox(2, title, text);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(16, graphic, said);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.setId(id);
        button.setAccessibleText(words);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> action.run());
        return button;
    }
}
