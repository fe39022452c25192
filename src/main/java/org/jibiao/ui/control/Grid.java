package org.jibiao.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A ruled table that is filled in like a spreadsheet: a click selects a cell, typing opens it, Enter goes down, Tab goes right, Esc
 * takes back. Rows are as high as their text; cells may be merged. It shows what it is given and tells {@link GridActions} what
 * the person does; it changes nothing by itself.
 *
 * <p>Forms have fewer than a hundred rows: every cell is a node, and there is one text field for all of them.
 *
 * @param <K> what its cells stand for
 */
public final class Grid<K> extends Region {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
    private static final double TOOLS_GAP = 8;

    private final GridActions<K> actions;
    private final GridCells<K> cells = new GridCells<>(getChildren());
    private final Region frame = new Region();
    private final TextClipboard clipboard;
    private final CellEditor editor;
    private final GridKeys<K> keys = new GridKeys<>(this);
    private final ReadOnlyObjectWrapper<Optional<K>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Bounds> selectedBounds =
            new ReadOnlyObjectWrapper<>(new BoundingBox(0, 0, 0, 0));
    private Optional<Node> rowTools = Optional.empty();
    private Consumer<Boolean> edge = forward -> {};
    private Function<K, String> ids = Object::toString;
    private boolean writable = true;
    private String textBefore = "";
    private int row;
    private int column;

    public Grid(GridActions<K> actions) {
        this(actions, new SystemClipboard());
    }

    /**
     * A grid that shows nothing yet.
     *
     * @param clipboard where its texts are copied to and pasted from
     */
    public Grid(GridActions<K> actions, TextClipboard clipboard) {
        this.actions = actions;
        this.clipboard = clipboard;
        editor = new CellEditor(new EditorOwner(), clipboard);
        getStyleClass().add("grid");
        frame.getStyleClass().add("grid-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        getChildren().addAll(frame, editor);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        widthProperty().addListener(observable -> cells.remeasure());
    }

    /** Shows a new content. The selection stays on its key; an edit whose cell is gone ends. */
    public void show(GridContent<K> newContent) {
        if (newContent.equals(cells.content())) {
            return;
        }
        cells.show(newContent, ids);
        selectedCell().ifPresentOrElse(this::follow, this::deselect);
        requestLayout();
    }

    private void follow(GridCell<K> cell) {
        row = Math.clamp(row, cell.row(), cell.row() + cell.rowSpan() - 1);
        column = Math.clamp(column, cell.column(), cell.column() + cell.columnSpan() - 1);
        cells.markSelected(selected.get());
        if (editor.isOpen()) {
            cells.nodeOf(cell).lendRoomTo(editor.getText(), true);
        } else {
            editor.setEditable(writable && cell.kind().editable());
        }
    }

    /** Whether texts may be changed. */
    public void setWritable(boolean newWritable) {
        writable = newWritable;
        if (!editor.isOpen()) {
            editor.setEditable(newWritable
                    && selectedCell().filter(cell -> cell.kind().editable()).isPresent());
        }
    }

    boolean isWritable() {
        return writable;
    }

    /** A small node beside the selected row, such as its buttons; the grid moves it, its owner shows and hides it. */
    public void setRowTools(Node tools) {
        tools.setManaged(false);
        getChildren().add(tools);
        rowTools = Optional.of(tools);
    }

    /** Names the nodes of the cells, for tests and tools. */
    public void setIds(Function<K, String> newIds) {
        ids = newIds;
    }

    /** Told when a key leads beyond the last cell (true) or before the first (false). */
    public void setOnEdge(Consumer<Boolean> newEdge) {
        edge = newEdge;
    }

    public ReadOnlyObjectProperty<Optional<K>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Where the selected cell lies in this grid; set when it is selected or moves. */
    public ReadOnlyObjectProperty<Bounds> selectedBoundsProperty() {
        return selectedBounds.getReadOnlyProperty();
    }

    /** Whether a person is typing in this grid or moving about in it. */
    public boolean isActive() {
        return editor.isFocused();
    }

    /** Whether a cell is open for typing. */
    public boolean isTyping() {
        return editor.isOpen();
    }

    /** Selects the cell of a key, if there is one, and takes the focus. */
    public void select(K key) {
        cells.content().cell(key).ifPresent(cell -> {
            choose(cell, cell.row(), cell.column());
            editor.requestFocus();
        });
    }

    /** Selects the first or the last cell that is to be filled in, and takes the focus. */
    public void selectEdge(boolean last) {
        GridNavigator.edge(cells.content(), last).flatMap(GridCell::key).ifPresent(this::select);
    }

    /** Ends the typing, if any, and selects nothing. */
    public void deselect() {
        endTyping();
        selected.set(Optional.empty());
        cells.markSelected(selected.get());
        editor.setEditable(false);
        frame.setVisible(false);
    }

    /** Opens the selected cell with its text, the caret at its end. */
    public void edit() {
        selectedCell().filter(cell -> writable && cell.kind().editable()).ifPresent(cell -> {
            if (!editor.isOpen()) {
                editor.open(cell.text(), cell.text().length());
            }
        });
    }

    /**
     * Goes back or forward in the history. Whoever was typing goes on typing in the same cell, the caret behind what has
     * changed in it: were the cell only selected then, the next key would replace all of its text.
     */
    void travel(boolean forward) {
        boolean typing = editor.isOpen();
        Optional<K> cell = selected.get();
        String before = editor.getText();
        endTyping();
        if (forward) {
            actions.redo();
        } else {
            actions.undo();
        }
        if (typing && selected.get().equals(cell) && !editor.isOpen()) {
            selectedCell()
                    .filter(one -> writable && one.kind().editable())
                    .ifPresent(one -> editor.open(one.text(), endOfDifference(before, one.text())));
        }
    }

    /** Where in a text what differs from another text ends. */
    private static int endOfDifference(String other, String text) {
        int same = 0;
        int most = Math.min(other.length(), text.length());
        while (same < most && other.charAt(other.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
            same++;
        }
        return text.length() - same;
    }

    /** Ends the typing: what has been typed stays. */
    public void endTyping() {
        if (editor.isOpen()) {
            editor.finish();
            close();
            selected.get().ifPresent(actions::left);
        }
    }

    /** Ends the typing and puts the text back that was there before it. */
    void cancelTyping() {
        if (editor.isOpen()) {
            String before = textBefore;
            close();
            selected.get().ifPresent(key -> {
                actions.typed(key, before);
                actions.left(key);
            });
        }
    }

    private void close() {
        editor.close(writable);
        frame.pseudoClassStateChanged(TYPING, false);
        selectedCell().ifPresent(cell -> {
            cells.nodeOf(cell).lendRoomTo("", false);
            cells.nodeOf(cell).show(cell);
        });
        requestLayout();
    }

    void step(GridStep step) {
        endTyping();
        Optional<GridCell<K>> from = selectedCell();
        Optional<GridCell<K>> to = from.flatMap(cell -> GridNavigator.step(cells.content(), cell, row, column, step));
        if (to.isPresent()) {
            boolean vertical = step == GridStep.UP || step == GridStep.DOWN;
            boolean horizontal = step == GridStep.LEFT || step == GridStep.RIGHT;
            choose(
                    to.get(),
                    horizontal ? row : to.get().row(),
                    vertical ? column : to.get().column());
        } else if (step == GridStep.NEXT || step == GridStep.DOWN) {
            edge.accept(true);
        } else if (step == GridStep.PREVIOUS || step == GridStep.UP) {
            edge.accept(false);
        }
    }

    private void choose(GridCell<K> cell, int inRow, int inColumn) {
        endTyping();
        row = Math.clamp(inRow, cell.row(), cell.row() + cell.rowSpan() - 1);
        column = inColumn;
        selected.set(cell.key());
        cells.markSelected(selected.get());
        editor.setEditable(writable && cell.kind().editable());
        editor.setAccessibleText(cells.nodeOf(cell).getAccessibleText());
        frame.setVisible(true);
        requestLayout();
    }

    private void mousePressed(MouseEvent event) {
        Optional<GridCell<K>> hit =
                cells.at(event.getX(), event.getY()).filter(cell -> cell.key().isPresent());
        if (hit.isEmpty()) {
            return;
        }
        GridCell<K> cell = hit.get();
        boolean again = cell.key().equals(selected.get()) && editor.isFocused();
        choose(cell, cells.rowAt(cell, event.getY(), innerWidth(getWidth())), cell.column());
        editor.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            if (cell.kind() == GridCell.Kind.ACTION) {
                press();
            } else if (again || event.getClickCount() > 1 || cell.kind() == GridCell.Kind.PROSE) {
                edit();
                layout();
                editor.pointAt(event.getSceneX(), event.getSceneY());
            }
        }
        event.consume();
    }

    void press() {
        if (writable) {
            selected.get().ifPresent(actions::pressed);
        }
    }

    void replaceSelected(String text) {
        selectedCell()
                .filter(cell -> writable && cell.kind().editable())
                .flatMap(GridCell::key)
                .ifPresent(key -> {
                    actions.typed(key, text);
                    actions.left(key);
                });
    }

    void copy() {
        selectedCell().ifPresent(cell -> clipboard.put(cell.text()));
    }

    /** Fills the cells from the selected one on, to the right and down, with what was copied. */
    void paste() {
        Optional<GridCell<K>> first = selectedCell().filter(cell -> writable);
        Optional<String> text = clipboard.text().filter(copied -> !copied.isEmpty());
        if (first.isEmpty() || text.isEmpty()) {
            return;
        }
        CopiedCells copied = CopiedCells.of(text.get());
        if (first.get().kind() == GridCell.Kind.PROSE && copied.isOneColumn()) {
            replaceSelected(CopiedCells.withPlainLineEnds(text.get()).strip());
            return;
        }
        GridPaste<K> paste = GridPaste.of(copied, cells.content(), row, column);
        actions.pasted(paste.cells(), paste.unpasted());
    }

    Optional<GridCell<K>> selectedCell() {
        return selected.get().flatMap(key -> cells.content().cell(key));
    }

    GridActions<K> actions() {
        return actions;
    }

    CellEditor editor() {
        return editor;
    }

    private double innerWidth(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return cells.isEmpty()
                ? 0
                : cells.heightFor(innerWidth(width < 0 ? getWidth() : width))
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return cells.content().columns().stream().mapToDouble(GridColumn::least).sum();
    }

    @Override
    public void requestLayout() {
        cells.remeasure();
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (cells.isEmpty()) {
            return;
        }
        cells.layOut(snappedLeftInset(), snappedTopInset(), innerWidth(getWidth()));
        selectedCell().ifPresent(this::layFrame);
    }

    private void layFrame(GridCell<K> cell) {
        GridCellNode node = cells.nodeOf(cell);
        frame.resizeRelocate(node.getLayoutX() - 1, node.getLayoutY() - 1, node.getWidth() + 1, node.getHeight() + 1);
        node.layout();
        Rectangle2D text = node.textArea();
        editor.align(node.alignment());
        editor.resizeRelocate(
                node.getLayoutX() + text.getMinX(),
                node.getLayoutY() + text.getMinY(),
                text.getWidth(),
                text.getHeight() + 4);
        rowTools.ifPresent(tools -> {
            tools.autosize();
            tools.relocate(getWidth() + TOOLS_GAP, Math.max(0, Math.floor(node.getLayoutY())));
        });
        if (!node.getBoundsInParent().equals(selectedBounds.get())) {
            selectedBounds.set(node.getBoundsInParent());
        }
    }

    private final class EditorOwner implements CellEditor.Owner {
        @Override
        public void opened() {
            selectedCell().ifPresent(cell -> {
                textBefore = cell.text();
                cells.nodeOf(cell).lendRoomTo(editor.getText(), true);
            });
            frame.pseudoClassStateChanged(TYPING, true);
            requestLayout();
        }

        @Override
        public void grown(String text) {
            selectedCell().ifPresent(cell -> cells.nodeOf(cell).lendRoomTo(text, true));
            requestLayout();
        }

        @Override
        public void typed(String text) {
            selected.get().ifPresent(key -> actions.typed(key, text));
        }

        @Override
        public boolean key(KeyEvent event, boolean typing) {
            return keys.pressed(event, typing);
        }

        @Override
        public void focusChanged(boolean focused) {
            frame.pseudoClassStateChanged(ACTIVE, focused);
            if (!focused) {
                endTyping();
            } else if (selected.get().isEmpty()) {
                selectEdge(false);
            }
        }
    }
}
