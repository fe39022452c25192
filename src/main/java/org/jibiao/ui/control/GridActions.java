package org.jibiao.ui.control;

import java.util.List;

/** What a person does in a grid. Calls come on the window's thread. */
public interface GridActions<K> {
    /** The text of a cell is now this: called at every keystroke, never while an input method is composing. */
    void typed(K cell, String text);

    /**
     * Texts were pasted over cells: one step for the person.
     *
     * @param unpasted how many of the copied texts found no cell that takes them
     */
    void pasted(List<PastedCell<K>> cells, int unpasted);

    /** The cell has been left; the next keystroke begins something new. */
    void left(K cell);

    /** A cell that does something was pressed. */
    void pressed(K cell);

    /** The row of a cell should go up (-1) or down (1). */
    void moved(K cell, int rows);

    /** A new row is wanted below the one of a cell. */
    void inserted(K cell);

    /** The row of a cell should go. */
    void removed(K cell);

    /** Takes the last change back; called when no text is being edited. */
    void undo();

    void redo();
}
