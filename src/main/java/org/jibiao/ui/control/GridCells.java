package org.jibiao.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** The cells of a grid on the screen: a node for each cell of its content, and where they lie. */
final class GridCells<K> {
    private final TextRuler ruler = new TextRuler();
    private final List<GridCellNode> nodes = new ArrayList<>();
    private final List<Node> children;
    private GridContent<K> content = new GridContent<>(List.of(), List.of());
    private Optional<GridGeometry> geometry = Optional.empty();

    /**
     * Cells of a grid that shows nothing yet.
     *
     * @param children the grid's children, of which the first are the cells
     */
    GridCells(List<Node> children) {
        this.children = children;
    }

    GridContent<K> content() {
        return content;
    }

    boolean isEmpty() {
        return content.cells().isEmpty();
    }

    /** Shows a new content, in the nodes that are there as far as they go. */
    void show(GridContent<K> newContent, Function<K, String> ids) {
        content = newContent;
        geometry = Optional.empty();
        while (nodes.size() > newContent.cells().size()) {
            children.remove(nodes.removeLast());
        }
        while (nodes.size() < newContent.cells().size()) {
            GridCellNode node = new GridCellNode(ruler);
            children.add(nodes.size(), node);
            nodes.add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            GridCell<K> cell = newContent.cells().get(i);
            nodes.get(i).show(cell);
            nodes.get(i).setId(cell.key().map(ids).orElse(null));
        }
    }

    GridCellNode nodeOf(GridCell<K> cell) {
        return nodes.get(content.cells().indexOf(cell));
    }

    Optional<GridCell<K>> at(double x, double y) {
        return content.cells().stream()
                .filter(cell -> nodeOf(cell).getBoundsInParent().contains(x, y))
                .findFirst();
    }

    /** The row of a cell that lies at a height, of the several that it may cover. */
    int rowAt(GridCell<K> cell, double y, double width) {
        GridGeometry at = geometry(width);
        int found = cell.row();
        for (GridCell<K> other : content.cells()) {
            if (other.rowSpan() == 1 && cell.coversRow(other.row()) && at.top(other) <= y) {
                found = Math.max(found, other.row());
            }
        }
        return found;
    }

    /** Marks the cell of a key, and no other, as the one that is selected. */
    void markSelected(Optional<K> selected) {
        for (int i = 0; i < nodes.size(); i++) {
            Optional<K> key = content.cells().get(i).key();
            nodes.get(i).setSelected(key.isPresent() && key.equals(selected));
        }
    }

    /** Something has changed its size: what is known of the places is no longer true. */
    void remeasure() {
        geometry = Optional.empty();
    }

    double heightFor(double width) {
        return geometry(width).height();
    }

    /** Puts every cell into its place, in a grid whose cells are of a width together. */
    void layOut(double left, double top, double width) {
        GridGeometry at = geometry(width);
        for (int i = 0; i < nodes.size(); i++) {
            GridCell<K> cell = content.cells().get(i);
            nodes.get(i).resizeRelocate(left + at.left(cell), top + at.top(cell), at.widthOf(cell), at.heightOf(cell));
        }
    }

    private GridGeometry geometry(double width) {
        GridGeometry known =
                geometry.filter(one -> one.width() == Math.round(width)).orElse(null);
        if (known == null) {
            known = GridGeometry.of(
                    content, width, (cell, wide) -> nodes.get(cell).heightFor(wide));
            geometry = Optional.of(known);
        }
        return known;
    }
}
