package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A face together with the one that stands in for it, from which it takes the characters that it lacks.
 *
 * @param standIn the face that stands in
 * @param other the font of that face
 */
record FaceChain(Face face, FontFile own, Face standIn, FontFile other) {
    /** How wide a character is, in thousandths of the font size. One that no face has is as wide as a Chinese character. */
    int advance(int codePoint) {
        return own.has(codePoint) ? own.advance(codePoint) : other.advance(codePoint);
    }

    boolean has(int codePoint) {
        return own.has(codePoint) || other.has(codePoint);
    }

    /** The width of a text in points. */
    double width(String text, double size) {
        return text.codePoints().mapToLong(this::advance).sum() * size / 1000;
    }

    /** The baseline of a line, measured from the line's upper edge, with the characters in the middle of the line. */
    double baseline(double lineHeight, double size) {
        FaceMetrics metrics = own.metrics();
        return lineHeight / 2 + (metrics.ascent() - metrics.descent()) * size / 2000;
    }

    /** A line as runs of one face each. */
    List<PlacedLine.Run> runs(String text, double size, double x) {
        List<PlacedLine.Run> runs = new ArrayList<>();
        double from = x;
        int begin = 0;
        while (begin < text.length()) {
            boolean inOwn = own.has(text.codePointAt(begin));
            int end = begin;
            while (end < text.length() && own.has(text.codePointAt(end)) == inOwn) {
                end += Character.charCount(text.codePointAt(end));
            }
            String part = text.substring(begin, end);
            double width = width(part, size);
            runs.add(new PlacedLine.Run(inOwn ? face : standIn, inOwn ? own : other, size, from, width, part));
            from += width;
            begin = end;
        }
        return runs;
    }
}
