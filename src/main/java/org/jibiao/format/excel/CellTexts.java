package org.jibiao.format.excel;

import java.util.IdentityHashMap;
import java.util.List;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedCell.Part;
import org.jibiao.page.PlacedLine;
import org.jibiao.sheet.Cell;
import org.jibiao.standard.FormStandard.Marks;

/**
 * The texts of cells that go over several pages, a part for each page: as written, where the lines of a page only have what is printed of
 * them. Asked for the parts in their order; used by one thread.
 */
final class CellTexts {
    private final Marks marks;

    /** How many parts of a cell are still to come; by identity, because two cells may say the same. */
    private final IdentityHashMap<Cell, Integer> left = new IdentityHashMap<>();

    /** How much of a cell's text the parts before have shown. */
    private final IdentityHashMap<Cell, Integer> shown = new IdentityHashMap<>();

    CellTexts(List<Page> pages, Marks marks) {
        this.marks = marks;
        pages.stream()
                .flatMap(page -> page.cells().stream())
                .filter(cell -> cell.part() != Part.REPEATED)
                .forEach(cell -> left.merge(cell.cell(), 1, Integer::sum));
    }

    /** What stands in a part of a cell. */
    String next(PlacedCell placed) {
        Cell cell = placed.cell();
        String text = cell.text();
        if (placed.part() == Part.REPEATED) {
            return cell.role() == Cell.Role.LABEL && !text.isBlank() ? marked(text, placed.lines()) : text;
        }
        int from = shown.getOrDefault(cell, 0);
        int still = left.merge(cell, -1, Integer::sum);
        int to = still == 0 ? text.length() : end(text, from, placed.lines());
        shown.put(cell, to);
        String part = text.substring(from, to);
        return from == 0 ? part : part.stripLeading();
    }

    /** With the mark after it; under it where it stands so on paper, because office programs part brackets from what they hold. */
    private String marked(String label, List<PlacedLine> lines) {
        boolean under = lines.getLast().text().equals(marks.continued());
        return label.stripTrailing() + (under ? "\n" : "") + marks.continued();
    }

    /** Where the lines end in the text. They have all its characters in their order, but the spaces and those without a shape. */
    private static int end(String text, int from, List<PlacedLine> lines) {
        int at = from;
        for (PlacedLine line : lines) {
            int[] printed = line.text()
                    .codePoints()
                    .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                    .toArray();
            for (int character : printed) {
                at = text.indexOf(character, at) + Character.charCount(character);
            }
        }
        return at;
    }
}
