package org.jibiao.ui.control;

import javafx.scene.text.Text;

/**
 * Measures texts without touching those on the screen: whoever wraps a text there to measure it has it laid out and drawn again, at
 * every pulse for ever when two widths take turns.
 */
final class TextRuler {
    private final Text ruler = new Text();

    /** How high a text would be in lines of a width, in the font that it has on the screen. */
    double heightOf(Text text, double lineWidth) {
        ruler.setFont(text.getFont());
        ruler.setBoundsType(text.getBoundsType());
        ruler.setLineSpacing(text.getLineSpacing());
        ruler.setWrappingWidth(lineWidth);
        ruler.setText(text.getText());
        return ruler.getLayoutBounds().getHeight();
    }
}
