package org.jibiao.ui.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell whose texts wrap in the width of its list. A list asks its cells for their height without a width, so that they would not. */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** The room that a scroll bar takes, with some to spare. */
    private static final double SCROLL_BAR = 18;

    private @Nullable Region content;

    protected WrappingCell() {
        setPrefWidth(0);
    }

    /** Shows something, or nothing in a cell that is empty. */
    protected void setContent(@Nullable Region newContent) {
        content = newContent;
        setText(null);
        setGraphic(newContent);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (content == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(Math.max(room, 0)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (content != null) {
            content.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
