package org.jibiao.format.pdf.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.sheet.Cell;

/** Joined pages as text: lines as they are, rows as cells between bars, with the spans of those that have one. */
final class Shown {
    private Shown() {}

    static List<String> of(PageLayout... pages) {
        return of(List.of(pages));
    }

    static List<String> of(List<PageLayout> pages) {
        return PageJoiner.join(pages).stream()
                .flatMap(block -> switch (block) {
                    case JoinedBlock.Line line -> List.of(line.text()).stream();
                    case JoinedBlock.Table table ->
                        table.rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(Shown::cell)
                                        .collect(Collectors.joining("|", "|", "|")));
                })
                .toList();
    }

    private static String cell(Cell cell) {
        String spans = cell.columnSpan() == 1 && cell.rowSpan() == 1
                ? ""
                : "<" + cell.columnSpan() + "x" + cell.rowSpan() + ">";
        return spans + cell.text().replace("\n", "⏎");
    }
}
