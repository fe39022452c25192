package org.jibiao.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A table of a Word document, as its XML has it and as a reader would see it. {@link #cells} fails on a table that Word, WPS and
 * LibreOffice would not all show alike.
 */
final class WordTable {
    /**
     * A cell as a reader sees it, its merged parts put together.
     *
     * @param row the first row that it covers, from 0
     * @param text its paragraphs, separated by line feeds
     */
    record Seen(int row, int column, int rowSpan, int columnSpan, String text) {}

    /** How a cell goes together with the one above it. */
    private enum Merge {
        NONE,
        RESTART,
        CONTINUE
    }

    private record Part(int column, int span, int width, Merge merge, String text) {
        int after() {
            return column + span;
        }

        boolean liesOver(Part below) {
            return column == below.column && span == below.span && merge != Merge.NONE;
        }
    }

    private final Element table;
    private final List<Integer> grid;
    private final List<Element> rows;

    WordTable(Element table) {
        this.table = table;
        this.grid = WordXml.children(WordXml.child(table, "tblGrid").orElseThrow(), "gridCol").stream()
                .map(column -> twips(column))
                .toList();
        this.rows = WordXml.children(table, "tr");
    }

    /** The widths of the columns, in twips. */
    List<Integer> grid() {
        return grid;
    }

    List<Element> rows() {
        return rows;
    }

    /** How many rows at the top are repeated on every page. No other row says that it is. */
    int headRows() {
        List<Boolean> head = rows.stream()
                .map(row -> WordXml.at(row, "trPr", "tblHeader").isPresent())
                .toList();
        int count = (int) head.stream().takeWhile(repeated -> repeated).count();
        assertThat(head.subList(count, head.size()))
                .as("head rows that do not stand at the top")
                .doesNotContain(true);
        return count;
    }

    /** The cells of the rows, from top to bottom and from left to right. */
    List<Seen> cells() {
        assertThat(rows).isNotEmpty();
        assertThat(grid).isNotEmpty().allMatch(width -> width > 0);
        assertThat(WordXml.at(table, "tblPr", "tblLayout").flatMap(layout -> WordXml.attribute(layout, "type")))
                .contains("fixed");
        assertThat(WordXml.at(table, "tblPr", "tblW").map(WordTable::twips))
                .as("the table's width")
                .contains(grid.stream().mapToInt(Integer::intValue).sum());
        List<List<Part>> parts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Part> above = row == 0 ? List.of() : parts.get(row - 1);
            parts.add(partsOf(row));
            checkMerges(row, above, parts.get(row));
        }
        checkMerges(rows.size(), parts.getLast(), List.of());
        return seen(parts);
    }

    private List<Part> partsOf(int row) {
        List<Part> parts = new ArrayList<>();
        int column = 0;
        for (Element cell : WordXml.children(rows.get(row), "tc")) {
            Part part = part(cell, column);
            assertThat(part.after()).as("row %d: columns", row).isLessThanOrEqualTo(grid.size());
            assertThat(part.width())
                    .as("row %d column %d: width", row, column)
                    .isEqualTo(grid.subList(column, part.after()).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            parts.add(part);
            column = part.after();
        }
        assertThat(column).as("row %d: columns", row).isEqualTo(grid.size());
        return parts;
    }

    private static Part part(Element cell, int column) {
        int span = WordXml.at(cell, "tcPr", "gridSpan")
                .map(WordXml::value)
                .map(Integer::parseInt)
                .orElse(1);
        Merge merge = WordXml.at(cell, "tcPr", "vMerge")
                .map(element ->
                        WordXml.attribute(element, "val").orElse("continue").equals("restart")
                                ? Merge.RESTART
                                : Merge.CONTINUE)
                .orElse(Merge.NONE);
        assertThat(WordXml.at(cell, "tcPr", "hMerge"))
                .as("hMerge, which LibreOffice does not know")
                .isEmpty();
        List<Element> content = WordXml.children(cell);
        assertThat(content.getLast().getLocalName())
                .as("the last thing in a cell, which must be a paragraph")
                .isEqualTo("p");
        String text = WordXml.children(cell, "p").stream().map(WordTable::text).collect(Collectors.joining("\n"));
        int width = WordXml.at(cell, "tcPr", "tcW").map(WordTable::twips).orElseThrow();
        return new Part(column, span, width, merge, text);
    }

    /** Every continued cell has one to continue, and every merge that begins goes on. */
    private static void checkMerges(int row, List<Part> above, List<Part> here) {
        for (Part part : here) {
            if (part.merge() == Merge.CONTINUE) {
                assertThat(above.stream().anyMatch(over -> over.liesOver(part)))
                        .as("row %d column %d continues a cell", row, part.column())
                        .isTrue();
                assertThat(part.text())
                        .as("text in a continued cell is never seen")
                        .isEmpty();
            }
        }
        for (Part over : above) {
            if (over.merge() == Merge.RESTART) {
                assertThat(here.stream().anyMatch(part -> part.merge() == Merge.CONTINUE && over.liesOver(part)))
                        .as("row %d column %d: the merge that begins above goes on", row, over.column())
                        .isTrue();
            }
        }
    }

    private static List<Seen> seen(List<List<Part>> parts) {
        List<Seen> seen = new ArrayList<>();
        for (int row = 0; row < parts.size(); row++) {
            for (Part part : parts.get(row)) {
                if (part.merge() != Merge.CONTINUE) {
                    seen.add(new Seen(row, part.column(), rowSpan(parts, row, part), part.span(), part.text()));
                }
            }
        }
        return seen;
    }

    private static int rowSpan(List<List<Part>> parts, int row, Part part) {
        int end = row + 1;
        while (end < parts.size()
                && part.merge() == Merge.RESTART
                && parts.get(end).stream()
                        .anyMatch(below -> below.merge() == Merge.CONTINUE && below.column() == part.column())) {
            end++;
        }
        return end - row;
    }

    /** The text of a paragraph. */
    static String text(Element paragraph) {
        return WordXml.below(paragraph)
                .map(element -> switch (element.getLocalName()) {
                    case "t" -> Optional.of(element.getTextContent());
                    case "tab" -> Optional.of("\t");
                    default -> Optional.<String>empty();
                })
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private static int twips(Element width) {
        assertThat(WordXml.attribute(width, "type").orElse("dxa")).isEqualTo("dxa");
        return Integer.parseInt(WordXml.attribute(width, "w").orElseThrow());
    }
}
