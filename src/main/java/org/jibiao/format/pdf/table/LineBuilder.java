package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of characters that run to the right, whatever the order in which they were printed. */
final class LineBuilder {
    /** How far baselines of one line may stand apart, in parts of the larger size; raised and lowered marks are no lines of their own. */
    private static final double SAME_LINE = 0.45;

    /** The white between two words of Latin text that were printed without a space, in parts of the size. */
    private static final double LATIN_SPACE = 0.2;

    /** The same beside a Chinese character, where justified lines are stretched. */
    private static final double WIDE_SPACE = 1.1;

    /** A character that stands on an equal one, nearer than this part of its width: bold print by printing twice. */
    private static final double PRINTED_TWICE = 0.4;

    private LineBuilder() {}

    /** Lines from top to bottom, each with its characters from left to right. */
    static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> lines = new ArrayList<>();
        double baseline = 0;
        double size = 0;
        for (Glyph glyph : sorted) {
            boolean same = !lines.isEmpty() && glyph.baseline() - baseline < SAME_LINE * Math.max(size, glyph.size());
            if (!same) {
                lines.add(new ArrayList<>());
                baseline = glyph.baseline();
                size = glyph.size();
            } else if (glyph.size() > size) {
                // The large characters of a line say where it stands, not the small marks above them.
                baseline = glyph.baseline();
                size = glyph.size();
            }
            lines.getLast().add(glyph);
        }
        lines.forEach(line ->
                line.sort(Comparator.comparingDouble(glyph -> glyph.box().left())));
        lines.removeIf(line -> line.stream().allMatch(Glyph::isSpace));
        return lines;
    }

    /** Splits a line where the white is wider than a number of its size; white is also where spaces were printed. */
    static List<List<Glyph>> chunks(List<Glyph> line, double widths) {
        List<List<Glyph>> chunks = new ArrayList<>();
        List<Glyph> chunk = new ArrayList<>();
        double right = Double.NaN;
        for (Glyph glyph : line) {
            if (!glyph.isSpace()) {
                if (!Double.isNaN(right) && glyph.box().left() - right > widths * glyph.size()) {
                    chunks.add(chunk);
                    chunk = new ArrayList<>();
                }
                right = Double.isNaN(right)
                        ? glyph.box().right()
                        : Math.max(right, glyph.box().right());
            }
            chunk.add(glyph);
        }
        chunks.add(chunk);
        return chunks;
    }

    /** What a line says, of characters from left to right of which at least one is no space. */
    static TextLine line(List<Glyph> glyphs) {
        int first = 0;
        while (glyphs.get(first).isSpace()) {
            first++;
        }
        int after = glyphs.size();
        while (glyphs.get(after - 1).isSpace()) {
            after--;
        }
        return new Setting(glyphs.subList(first, after), after < glyphs.size()).line();
    }

    private static final class Setting {
        private final List<Glyph> glyphs;
        private final boolean spaceAfter;
        private final StringBuilder text = new StringBuilder();
        private boolean leading = true;
        private boolean word;
        private double leadRight;

        Setting(List<Glyph> glyphs, boolean spaceAfter) {
            this.glyphs = glyphs;
            this.spaceAfter = spaceAfter;
        }

        TextLine line() {
            Glyph last = glyphs.getFirst();
            Box box = last.box();
            double size = last.size();
            append(last);
            for (Glyph glyph : glyphs.subList(1, glyphs.size())) {
                if (isPrintedTwice(last, glyph)) {
                    continue;
                }
                if (!glyph.isSpace() && !last.isSpace() && isSpaceBetween(last, glyph)) {
                    text.append(' ');
                }
                append(glyph);
                box = box.with(glyph.box());
                size = Math.max(size, glyph.size());
                last = glyph;
            }
            return new TextLine(text.toString(), box, size, leadRight - box.left(), spaceAfter);
        }

        /** What a line begins with goes on to its first Chinese character and the marks after it: 4. does not stand alone. */
        private void append(Glyph glyph) {
            int first = glyph.text().codePointAt(0);
            if (leading && word && Script.mayBreakBetween(text.codePointBefore(text.length()), first)) {
                leading = false;
            }
            if (leading) {
                leadRight = glyph.box().right();
                word |= Script.isIdeographic(first) || glyph.isSpace();
            }
            text.append(glyph.text());
        }

        private static boolean isPrintedTwice(Glyph last, Glyph glyph) {
            return glyph.text().equals(last.text())
                    && glyph.box().left() - last.box().left()
                            < PRINTED_TWICE * last.box().width();
        }

        private static boolean isSpaceBetween(Glyph before, Glyph after) {
            double white = after.box().left() - before.box().right();
            boolean wide =
                    Script.isWide(before.text().codePointBefore(before.text().length()))
                            || Script.isWide(after.text().codePointAt(0));
            return white > (wide ? WIDE_SPACE : LATIN_SPACE) * Math.max(before.size(), after.size());
        }
    }
}
