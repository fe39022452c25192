package org.jibiao.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys mean in a grid, while a cell is selected and while one is open for typing. */
final class GridKeys<K> {
    private final Grid<K> grid;

    GridKeys(Grid<K> grid) {
        this.grid = grid;
    }

    /** Acts on a key; gives whether it meant something, so that the text field must not see it. */
    boolean pressed(KeyEvent event, boolean typing) {
        return undoKey(event) || (typing ? typingKey(event) : rowKey(event) || selectionKey(event));
    }

    private boolean rowKey(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            return onRow(() -> grid.selectedProperty()
                    .get()
                    .ifPresent(key -> grid.actions().moved(key, -1)));
        }
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            return onRow(() -> grid.selectedProperty()
                    .get()
                    .ifPresent(key -> grid.actions().moved(key, 1)));
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE) {
            return onRow(() -> grid.selectedProperty().get().ifPresent(grid.actions()::removed));
        }
        if (event.getCode() == KeyCode.INSERT && !event.isShiftDown() && !event.isShortcutDown()) {
            return onRow(() -> grid.selectedProperty().get().ifPresent(grid.actions()::inserted));
        }
        return false;
    }

    private boolean onRow(Runnable action) {
        if (grid.isWritable()) {
            action.run();
        }
        return true;
    }

    /**
     * There is one history, the form's. The text field's own would undo behind its back: what it takes back would be a change that
     * the form's history then takes back again.
     */
    private boolean undoKey(KeyEvent event) {
        boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        boolean redo = event.isShortcutDown() && event.getCode() == KeyCode.Y;
        if (undo || redo) {
            grid.travel(redo || event.isShiftDown());
        }
        return undo || redo;
    }

    private boolean typingKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                boolean prose = grid.selectedCell()
                        .filter(cell -> cell.kind() == GridCell.Kind.PROSE)
                        .isPresent();
                if (event.isAltDown() || event.isShortcutDown() || (prose && !event.isShiftDown())) {
                    grid.editor().breakLine();
                } else {
                    grid.step(event.isShiftDown() ? GridStep.UP : GridStep.DOWN);
                }
                return true;
            }
            case TAB -> grid.step(event.isShiftDown() ? GridStep.PREVIOUS : GridStep.NEXT);
            case ESCAPE -> grid.cancelTyping();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean selectionKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return clipboardKey(event);
        }
        switch (event.getCode()) {
            case UP -> grid.step(GridStep.UP);
            case DOWN -> grid.step(GridStep.DOWN);
            case LEFT -> grid.step(GridStep.LEFT);
            case RIGHT -> grid.step(GridStep.RIGHT);
            case TAB -> grid.step(event.isShiftDown() ? GridStep.PREVIOUS : GridStep.NEXT);
            case ENTER -> enter(event.isShiftDown());
            case SPACE -> {
                return pressAction();
            }
            case F2 -> grid.edit();
            case DELETE, BACK_SPACE -> grid.replaceSelected("");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(boolean back) {
        if (!pressAction()) {
            grid.step(back ? GridStep.UP : GridStep.DOWN);
        }
    }

    private boolean pressAction() {
        boolean action = grid.selectedCell()
                .filter(cell -> cell.kind() == GridCell.Kind.ACTION)
                .isPresent();
        if (action) {
            grid.press();
        }
        return action;
    }

    private boolean clipboardKey(KeyEvent event) {
        switch (event.getCode()) {
            case C -> grid.copy();
            case X -> {
                grid.copy();
                grid.replaceSelected("");
            }
            case V -> grid.paste();
            default -> {
                return false;
            }
        }
        return true;
    }
}
