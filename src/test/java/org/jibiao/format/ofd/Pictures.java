package org.jibiao.format.ofd;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Two pictures of the same page, by two programs. The edges of letters may be a little heavier in one of them, but where one is
 * black the other must have ink at the same place or right beside it.
 */
record Pictures(BufferedImage one, BufferedImage other) {
    /** The side of the squares in which differences are counted: a line of text is about as high. */
    private static final int SQUARE = 24;

    private static final int BLACK = 96;
    private static final int INK = 208;

    /** The most dots that have no counterpart in any square. */
    int worst() {
        // One program rounds the size of the paper, the other cuts off what is no whole dot.
        if (Math.abs(one.getWidth() - other.getWidth()) > 1 || Math.abs(one.getHeight() - other.getHeight()) > 1) {
            throw new IllegalArgumentException("%d x %d dots and %d x %d dots"
                    .formatted(one.getWidth(), one.getHeight(), other.getWidth(), other.getHeight()));
        }
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        int columns = width / SQUARE + 1;
        int[] squares = new int[columns * (height / SQUARE + 1)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (isMissing(one, other, x, y) || isMissing(other, one, x, y)) {
                    squares[y / SQUARE * columns + x / SQUARE]++;
                }
            }
        }
        return Arrays.stream(squares).max().orElse(0);
    }

    private static boolean isMissing(BufferedImage here, BufferedImage there, int x, int y) {
        if (brightness(here, x, y) > BLACK) {
            return false;
        }
        for (int besideY = Math.max(0, y - 1); besideY <= Math.min(there.getHeight() - 1, y + 1); besideY++) {
            for (int besideX = Math.max(0, x - 1); besideX <= Math.min(there.getWidth() - 1, x + 1); besideX++) {
                if (brightness(there, besideX, besideY) < INK) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int brightness(BufferedImage picture, int x, int y) {
        int colours = picture.getRGB(x, y);
        return ((colours >> 16 & 0xFF) + (colours >> 8 & 0xFF) + (colours & 0xFF)) / 3;
    }
}
