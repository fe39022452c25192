package org.jibiao.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table as a Word file has it.
 *
 * @param columns how many columns of the table's grid it covers, at least 1
 * @param width its width in twips (1/20 point); 0 when the file does not say
 * @param continued whether it only goes on with the cell above it
 * @param content what stands in it
 */
record FoundCell(int columns, int width, boolean continued, List<Piece> content) {
    FoundCell {
        content = List.copyOf(content);
    }

    /** Its paragraphs as lines, without white space at both ends. */
    String text() {
        String lines = content.stream()
                .filter(Piece.Paragraph.class::isInstance)
                .map(piece -> ((Piece.Paragraph) piece).text())
                .collect(Collectors.joining("\n"));
        return lines.strip();
    }

    /** The tables in it. */
    List<FoundTable> tables() {
        return content.stream()
                .filter(Piece.Nested.class::isInstance)
                .map(piece -> ((Piece.Nested) piece).table())
                .toList();
    }

    List<Piece.Note> notes() {
        return content.stream()
                .filter(Piece.Note.class::isInstance)
                .map(Piece.Note.class::cast)
                .toList();
    }

    /** The cell with another to its right that is only the rest of it. */
    FoundCell joined(FoundCell rest) {
        List<Piece> both = new ArrayList<>(content);
        both.addAll(rest.content());
        return new FoundCell(columns + rest.columns(), width + rest.width(), continued, both);
    }
}
