package org.jibiao.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The mark at the edge of a cell: a bar at its left, a small shape in its upper right corner, and in words what they mean. */
final class CellMark extends Region {
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
    private static final double SHAPE = 10;
    private static final double GAP = 2;
    private static final double BAR = 3;
    private static final double WORDS_WIDTH = 420;

    private final Region bar = new Region();
    private final FontIcon shape = new FontIcon();
    private final Tooltip words = new Tooltip();

    /**
     * A mark that shows nothing yet.
     *
     * @param cell over which its words appear
     */
    CellMark(Node cell) {
        getStyleClass().add("cell-mark");
        setMouseTransparent(true);
        bar.getStyleClass().add("bar");
        shape.getStyleClass().add("shape");
        words.setWrapText(true);
        words.setMaxWidth(WORDS_WIDTH);
        getChildren().setAll(bar, shape);
        visibleProperty().subscribe(visible -> {
            if (visible) {
                Tooltip.install(cell, words);
            } else {
                Tooltip.uninstall(cell, words);
            }
        });
    }

    void show(Aside aside) {
        boolean marked = aside.mark() != Aside.Mark.NONE;
        bar.setVisible(marked);
        shape.setVisible(marked);
        shape.setIconCode(aside.mark() == Aside.Mark.NEW ? Feather.PLUS : Feather.EDIT_3);
        pseudoClassStateChanged(NEW, aside.mark() == Aside.Mark.NEW);
        words.setText(aside.hint());
    }

    @Override
    protected void layoutChildren() {
        bar.resizeRelocate(0, 0, BAR, getHeight() - 1);
        shape.relocate(getWidth() - SHAPE - GAP, GAP);
    }
}
