package org.jibiao.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lies over a window while files are held over it, and says what becomes of them when they are let go. */
public final class DropSign extends StackPane {
    /**
     * A sign that is not to be seen yet.
     *
     * @param words what becomes of the files
     */
    public DropSign(String words) {
        setId("drop-sign");
        getStyleClass().add("drop-sign");
        setMouseTransparent(true);
        setVisible(false);
        Label said = new Label(words);
        said.setWrapText(true);
        VBox middle = new VBox(12, new FontIcon(Feather.DOWNLOAD), said);
        middle.setAlignment(Pos.CENTER);
        getChildren().setAll(middle);
    }

    /** Shows itself whenever files are over an area. */
    public void follow(FileDrops drops, Node area, Consumer<List<Path>> dropped) {
        drops.accept(area, new FileDrops.Target() {
            @Override
            public void hovering(boolean over) {
                setVisible(over);
            }

            @Override
            public void dropped(List<Path> files) {
                setVisible(false);
                dropped.accept(files);
            }
        });
    }
}
