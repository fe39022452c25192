package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** A page that a test draws: 10 pt text, every character as wide as high but those of ASCII, which are half as wide. */
final class DrawnPage {
    static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int run;

    /** Writes a text from a point, the middle of the line's height. */
    DrawnPage text(double x, double y, String text) {
        return text(x, y, SIZE, text);
    }

    DrawnPage text(double x, double y, double size, String text) {
        run++;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            double width = character < 0x80 ? size / 2 : size;
            glyphs.add(new Glyph(
                    Character.toString(character),
                    new Box(at, y - size / 2, at + width, y + size / 2),
                    size,
                    Direction.RIGHT,
                    run));
            at += width;
        }
        return this;
    }

    /** Writes a text into the lines of a column. */
    DrawnPage lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + i * 14, lines[i]);
        }
        return this;
    }

    /** Writes a text from top to bottom. */
    DrawnPage down(double x, double y, String text) {
        run++;
        double at = y;
        for (int character : text.codePoints().toArray()) {
            glyphs.add(new Glyph(
                    Character.toString(character), new Box(x, at, x + SIZE, at + SIZE), SIZE, Direction.DOWN, run));
            at += SIZE;
        }
        return this;
    }

    DrawnPage across(double y, double from, double to) {
        rules.add(new Rule(true, y, from, to));
        return this;
    }

    DrawnPage downwards(double x, double from, double to) {
        rules.add(new Rule(false, x, from, to));
        return this;
    }

    /** Rules a grid. */
    DrawnPage grid(double[] xs, double[] ys) {
        for (double y : ys) {
            across(y, xs[0], xs[xs.length - 1]);
        }
        for (double x : xs) {
            downwards(x, ys[0], ys[ys.length - 1]);
        }
        return this;
    }

    PageContent page(int number) {
        return new PageContent(number, 595, 842, glyphs, rules);
    }

    PageLayout read(int number) {
        return PageReader.read(page(number));
    }
}
