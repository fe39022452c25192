package org.jibiao.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;

/**
 * The one text field of a grid. It always lies over the selected cell and has the focus, invisible and empty until something is
 * typed: so the first key of an input method's composition opens the cell, in its place, and none is lost.
 */
final class CellEditor extends TextArea {
    /** What the grid does for its editor. */
    interface Owner {
        /** Typing has begun in the selected cell. */
        void opened();

        /** The text looks like this now, with what is being composed; it needs room. */
        void grown(String text);

        /** The text is now this; never told of what is only being composed. */
        void typed(String text);

        /** A key that does not belong to the text; gives whether it meant something. */
        boolean key(KeyEvent event, boolean typing);

        /** The focus has come or gone. */
        void focusChanged(boolean focused);
    }

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass CENTRED = PseudoClass.getPseudoClass("centred");
    private static final PseudoClass AT_RIGHT = PseudoClass.getPseudoClass("at-right");

    private final Owner owner;
    private final TextClipboard clipboard;
    private boolean open;
    private boolean composing;
    private boolean loading;
    private boolean finishing;
    /** What the owner knows the text to be. */
    private String told = "";

    private String composed = "";

    CellEditor(Owner owner, TextClipboard clipboard) {
        this.owner = owner;
        this.clipboard = clipboard;
        getStyleClass().setAll("cell-editor");
        setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().addListener((observable, before, now) -> textChanged(now));
        focusedProperty().addListener((observable, before, now) -> {
            if (!finishing) {
                owner.focusChanged(now);
            }
        });
        EventDispatcher own = getEventDispatcher();
        setEventDispatcher((event, tail) -> {
            Event rest = own.dispatchEvent(event, tail);
            if (event instanceof InputMethodEvent) {
                // The committed text may be what was shown as composed before: then no listener sees the text change.
                tell();
            }
            return rest;
        });
    }

    boolean isOpen() {
        return open;
    }

    void align(TextAlignment alignment) {
        pseudoClassStateChanged(CENTRED, alignment == TextAlignment.CENTER);
        pseudoClassStateChanged(AT_RIGHT, alignment == TextAlignment.RIGHT);
    }

    /**
     * Shows itself with a text to go on with.
     *
     * @param caret where the next key goes
     */
    void open(String text, int caret) {
        load(text);
        positionCaret(caret);
        reveal();
    }

    /** Brings what is being composed, if anything, into the text, and tells its owner the last of it. */
    void finish() {
        if (composing) {
            finishing = true;
            if (isFocused()) {
                // An input method hands over what it holds when the focus goes, and at no other word from us.
                getParent().requestFocus();
                requestFocus();
            }
            if (composing) {
                fireEvent(new InputMethodEvent(
                        this, this, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), composed, 0));
            }
            finishing = false;
        }
        tell();
    }

    private void tell() {
        if (open && !composing && !getText().equals(told)) {
            told = getText();
            owner.typed(told);
        }
    }

    /** Hides itself and waits, empty, for the next key. */
    void close(boolean writable) {
        open = false;
        composing = false;
        pseudoClassStateChanged(OPEN, false);
        setOpacity(0);
        setMouseTransparent(true);
        setEditable(writable);
        load("");
    }

    /** Puts the caret where a click on the screen points. */
    void pointAt(double sceneX, double sceneY) {
        if (getSkin() instanceof TextAreaSkin skin) {
            var point = sceneToLocal(sceneX, sceneY);
            positionCaret(skin.getIndex(point.getX(), point.getY()).getInsertionIndex());
        }
    }

    private void load(String text) {
        loading = true;
        told = text;
        setText(text);
        loading = false;
    }

    private void reveal() {
        open = true;
        pseudoClassStateChanged(OPEN, true);
        setOpacity(1);
        setMouseTransparent(false);
        owner.opened();
    }

    private void composed(InputMethodEvent event) {
        if (!isEditable()) {
            event.consume();
            return;
        }
        composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        composing = !composed.isEmpty();
        if (composing && !open) {
            reveal();
        }
    }

    private void textChanged(String text) {
        if (loading) {
            return;
        }
        if (!open) {
            reveal();
        }
        owner.grown(text);
        tell();
    }

    private void pressed(KeyEvent event) {
        if (!composing && owner.key(event, open)) {
            event.consume();
        }
    }

    /** Puts in what was copied as plain words: a tab would be seen by nobody. */
    @Override
    public void paste() {
        clipboard
                .text()
                .ifPresent(text ->
                        replaceSelection(CopiedCells.withPlainLineEnds(text).replace('\t', ' ')));
    }

    /** Breaks the line at the caret. */
    void breakLine() {
        replaceSelection("\n");
    }
}
