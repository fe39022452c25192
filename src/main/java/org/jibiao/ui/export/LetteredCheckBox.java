package org.jibiao.ui.export;

import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;

/** A check box that is ticked by its letter too: JavaFX itself only takes the keyboard there and tells the listeners. */
final class LetteredCheckBox extends CheckBox {
    private boolean fired;

    /**
     * @param text with the letter marked
     */
    LetteredCheckBox(String text) {
        super(text);
        setMnemonicParsing(true);
        addEventHandler(ActionEvent.ACTION, event -> {
            if (!fired) {
                setSelected(!isSelected());
            }
        });
    }

    @Override
    public void fire() {
        fired = true;
        super.fire();
        fired = false;
    }
}
