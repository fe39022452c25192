package org.jibiao.format.pdf.table;

import java.util.List;

/**
 * Tells a line that ends because it was full from one at which a paragraph ends, by the room that was left: a full line has none for what
 * the next one begins with. Full lines of Chinese are joined without anything between.
 */
final class Paragraphs {
    /**
     * How much more room than needed must be left at the end of a paragraph, in parts of the size; after the end of a sentence, and else,
     * where a line may have been left short so that the last one has more than a character.
     */
    private static final double SPARE_AFTER_SENTENCE = 0.1;

    private static final double SPARE = 1.7;

    /** What part of the width such a line leaves at least: a heading is short. */
    private static final double SHORT = 0.25;

    /** The same at the end of a page, where the cell may as well have ended. */
    private static final double SPARE_AT_PAGE_END = 0.3;

    /** How much deeper than the others a line begins that begins a paragraph, in parts of the size. */
    private static final double INDENT = 1.4;

    private final double left;
    private final double width;

    /**
     * For the lines between two edges.
     *
     * @param left where the leftmost line begins
     * @param width the room for a line
     */
    private Paragraphs(double left, double width) {
        this.left = left;
        this.width = width;
    }

    /**
     * The text of a cell.
     *
     * @param lines from top to bottom
     * @param box the cell
     * @param padding how far the cell's lines keep from its edges
     */
    static String text(List<TextLine> lines, Box box, double padding) {
        return lines.isEmpty() ? "" : of(lines, box, padding).text(lines);
    }

    /** Whether a line of the next page goes on with the last paragraph of a cell. */
    static boolean goesOn(List<TextLine> lines, TextLine next, Box box, double padding) {
        Paragraphs paragraphs = of(lines, box, padding);
        TextLine last = lines.getLast();
        int first = next.text().codePointAt(0);
        // A number or a word that is cut is wider than the line; but a sign, as that of per cent, may stand on a line
        // of its own.
        boolean words = !Script.isWide(last.text().codePointBefore(last.text().length()))
                && Character.isLetterOrDigit(first)
                && !Script.isWide(first);
        double needed = words ? 0 : next.lead();
        return !Script.beginsComparison(next.text())
                && paragraphs.room(last, paragraphs.isFlush(lines)) < needed + SPARE_AT_PAGE_END * next.size();
    }

    private static Paragraphs of(List<TextLine> lines, Box box, double padding) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double width = box.width() - 2 * padding;
        for (TextLine line : lines) {
            left = Math.min(left, line.box().left());
            right = Math.max(right, line.box().right());
        }
        return new Paragraphs(left, Math.max(width, right - left));
    }

    private String text(List<TextLine> lines) {
        boolean flush = isFlush(lines);
        StringBuilder text = new StringBuilder(lines.getFirst().text());
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            if (endsParagraph(before, line, flush)) {
                text.append('\n');
            } else if (isSpaceBetween(before, line, flush)) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    /** Whether the lines begin at one edge, but for the first of each paragraph: then what a line is indented takes of its room. */
    private boolean isFlush(List<TextLine> lines) {
        long atEdge = lines.stream()
                .filter(line -> line.box().left() - left < 0.5 * line.size())
                .count();
        return atEdge * 2 >= lines.size();
    }

    private boolean endsParagraph(TextLine before, TextLine line, boolean flush) {
        boolean sentence = Script.endsSentence(before.text());
        double room = room(before, flush);
        double spare = sentence ? SPARE_AFTER_SENTENCE * line.size() : Math.max(SPARE * line.size(), SHORT * width);
        if (room > line.lead() + spare) {
            return true;
        }
        double indent = line.box().left() - left;
        return flush
                && indent > INDENT * line.size()
                && indent > before.box().left() - left + line.size() / 2
                && sentence;
    }

    private double room(TextLine line, boolean flush) {
        return width - line.box().width() - (flush ? line.box().left() - left : 0);
    }

    /** Between two words of Latin text; a word or number that is itself wider than the line goes on without. */
    private boolean isSpaceBetween(TextLine before, TextLine line, boolean flush) {
        int last = before.text().codePointBefore(before.text().length());
        int first = line.text().codePointAt(0);
        boolean wide = Script.isWide(last) || Script.isWide(first);
        if (before.spaceAfter()) {
            // Between Chinese characters only a space that somebody typed is printed at the end of a full line.
            return !wide || room(before, flush) < line.size();
        }
        if (wide || !Character.isLetter(first)) {
            return false;
        }
        boolean oneWord =
                before.text().chars().noneMatch(Character::isWhitespace) && room(before, flush) < line.size() / 2;
        return (Character.isLetter(last) || last == ',' || last == '.' || last == ';') && !oneWord;
    }
}
