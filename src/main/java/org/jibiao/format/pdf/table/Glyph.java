package org.jibiao.format.pdf.table;

import java.util.Objects;

/**
 * A printed character.
 *
 * @param text what it means, as a rule one character; may be a space
 * @param box its place: as wide as it advances the line, as high as its size, with the baseline {@link #DESCENT} above the bottom
 * @param size the height of its font in points
 * @param direction where the next one stands
 * @param run the number of the run of text in which it was printed, counted through the page
 */
public record Glyph(String text, Box box, double size, Direction direction, int run) {
    /** How far below the baseline the box of a character reaches, in parts of its size. */
    public static final double DESCENT = 0.12;

    public Glyph {
        Objects.requireNonNull(text);
        Objects.requireNonNull(box);
        Objects.requireNonNull(direction);
    }

    public boolean isSpace() {
        return text.isBlank();
    }

    double baseline() {
        return box.bottom() - DESCENT * size;
    }

    /** It as somebody sees it who holds the page so that another direction runs to the right. */
    Glyph seenFrom(Direction right) {
        return new Glyph(text, right.turn(box), size, direction.seenFrom(right), run);
    }
}
