package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;

/** A face together with the body face, from which it takes the characters that it lacks. */
record FaceChain(Face face, FaceMetrics own, FaceMetrics body) {
    /** How wide a character is, in thousandths of the font size. One that no face has is as wide as a Chinese character. */
    int advance(int codePoint) {
        int advance = own.advance(codePoint);
        if (advance == FaceMetrics.ABSENT) {
            advance = body.advance(codePoint);
        }
        return advance == FaceMetrics.ABSENT ? 1000 : advance;
    }

    boolean has(int codePoint) {
        return own.has(codePoint) || body.has(codePoint);
    }

    /** The width of a text in points. */
    double width(String text, double size) {
        return text.codePoints().mapToLong(this::advance).sum() * size / 1000;
    }

    /** The baseline of a line, measured from the line's upper edge, with the characters in the middle of the line. */
    double baseline(double lineHeight, double size) {
        return lineHeight / 2 + (own.ascent() - own.descent()) * size / 2000;
    }

    /** A line as runs of one face each. */
    List<PlacedLine.Run> runs(String text, double size, double x) {
        List<PlacedLine.Run> runs = new ArrayList<>();
        double from = x;
        int begin = 0;
        while (begin < text.length()) {
            Face inFace = faceOf(text.codePointAt(begin));
            int end = begin;
            while (end < text.length() && faceOf(text.codePointAt(end)) == inFace) {
                end += Character.charCount(text.codePointAt(end));
            }
            String part = text.substring(begin, end);
            double width = width(part, size);
            runs.add(new PlacedLine.Run(inFace, size, from, width, part));
            from += width;
            begin = end;
        }
        return runs;
    }

    private Face faceOf(int codePoint) {
        return own.has(codePoint) ? face : Face.BODY;
    }
}
