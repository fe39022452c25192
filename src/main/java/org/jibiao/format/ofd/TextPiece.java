package org.jibiao.format.ofd;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that is one text object. All characters of an object are below U+10000, or there is only one: the standard does
 * not say whether a character above counts as one code or two, and with a single one nobody can be in doubt about places.
 *
 * <p>Spaces at the beginning are an object of their own, because an XML reader may drop them, and the rest must not move then.
 *
 * @param x where it begins, in points
 */
record TextPiece(String text, double x) {
    /** The parts of a run of text. */
    static List<TextPiece> of(String text, double size, double x, OfdFont font) {
        List<TextPiece> pieces = new ArrayList<>();
        double from = x;
        int begin = 0;
        while (begin < text.length()) {
            int end = end(text, begin);
            TextPiece piece = new TextPiece(text.substring(begin, end), from);
            pieces.add(piece);
            from += piece.width(size, font);
            begin = end;
        }
        return pieces;
    }

    private static int end(String text, int begin) {
        if (isWide(text, begin)) {
            return begin + 2;
        }
        boolean spaces = text.charAt(begin) == ' ';
        int end = begin + 1;
        while (end < text.length() && !isWide(text, end) && (!spaces || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    private static boolean isWide(String text, int index) {
        return Character.isSupplementaryCodePoint(text.codePointAt(index));
    }

    /** Whether it is one character above U+FFFF. */
    boolean isWide() {
        return isWide(text, 0);
    }

    /** How far its characters advance, in points. */
    double width(double size, OfdFont font) {
        return text.codePoints().map(font.subset()::widthOf).sum() * size / 1000;
    }

    /**
     * From each character to the next, in millimetres: equal steps are written once, as {@code g}, their number and the step (GB/T
     * 33190-2016, 11.3, DeltaX). Empty for a single character.
     */
    String steps(double size, OfdFont font) {
        int[] characters = text.codePoints().toArray();
        StringBuilder steps = new StringBuilder();
        int i = 0;
        while (i < characters.length - 1) {
            int width = font.subset().widthOf(characters[i]);
            int end = i + 1;
            while (end < characters.length - 1 && font.subset().widthOf(characters[end]) == width) {
                end++;
            }
            steps.append(steps.isEmpty() ? "" : " ");
            String step = Millimetres.of(width * size / 1000);
            if (end - i == 1) {
                steps.append(step);
            } else {
                steps.append("g ").append(end - i).append(' ').append(step);
            }
            i = end;
        }
        return steps.toString();
    }
}
