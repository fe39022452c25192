package org.jibiao.format.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table of which more may stand on the next page. */
final class OpenCell {
    private final int row;
    private int rowAfter;
    private PageCell last;
    private double padding;
    private final List<TextLine> lines;
    private String sideways;

    OpenCell(PageCell cell, int row, int rowAfter, double padding) {
        this.row = row;
        this.rowAfter = rowAfter;
        this.last = cell;
        this.padding = padding;
        this.lines = new ArrayList<>(cell.lines());
        this.sideways = cell.sideways();
    }

    /** Takes a piece of the next page, with its text. */
    void goOn(PageCell piece, int newRowAfter, double piecePadding) {
        stretch(piece, newRowAfter);
        padding = Math.min(padding, piecePadding);
        lines.addAll(piece.lines());
        sideways += piece.sideways();
    }

    /** Takes a piece of the next page that says nothing new. */
    void stretch(PageCell piece, int newRowAfter) {
        last = piece;
        rowAfter = newRowAfter;
    }

    int row() {
        return row;
    }

    int rowAfter() {
        return rowAfter;
    }

    /** Its piece on the last page. */
    PageCell last() {
        return last;
    }

    boolean isBlank() {
        return lines.isEmpty() && sideways.isEmpty();
    }

    String dense() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString().replaceAll("\\s+", "") + sideways;
    }

    String text() {
        return Paragraphs.text(lines, last.box(), padding) + sideways;
    }

    /** Whether its text stops at the end of the page in the middle of a paragraph that a line of the next page goes on with. */
    boolean isBrokenOffBefore(TextLine next) {
        return !lines.isEmpty() && Paragraphs.goesOn(lines, next, last.box(), padding);
    }
}
