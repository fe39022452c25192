package org.jibiao.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds documents of other programs for tests. A table is drawn in text: a line for each row, cells between bars; {@code ^} goes on with the
 * cell above, {@code <} with the cell at the left; a {@code /} parts the lines of a cell.
 */
final class Documents {
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int tables;

    static Documents document() {
        return new Documents();
    }

    Documents line(String text) {
        blocks.add(new SourceBlock.Line(text, "第 " + (blocks.size() + 1) + " 段"));
        return this;
    }

    Documents part(String name) {
        blocks.add(new SourceBlock.Part(name));
        return this;
    }

    Documents table(String drawn) {
        int number = ++tables;
        blocks.add(new SourceBlock.Table(rows(drawn), (row, column) -> "表" + number + " " + row + ":" + column));
        return this;
    }

    Documents table(Sheet sheet) {
        int number = ++tables;
        List<Row> rows =
                sheet.bands().stream().flatMap(band -> band.allRows().stream()).toList();
        blocks.add(new SourceBlock.Table(rows, (row, column) -> "表" + number + " " + row + ":" + column));
        return this;
    }

    SourceDocument built() {
        return new SourceDocument(blocks, List.of());
    }

    private static List<Row> rows(String drawn) {
        List<List<String>> texts = drawn.strip()
                .lines()
                .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)))
                .toList();
        Map<Recognition.Position, Integer> spans = new HashMap<>();
        for (int row = texts.size() - 1; row > 0; row--) {
            for (int column = 0; column < texts.get(row).size(); column++) {
                if (texts.get(row).get(column).equals("^")) {
                    int below = spans.getOrDefault(new Recognition.Position(row, column), 1);
                    spans.put(new Recognition.Position(row - 1, column), below + 1);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            rows.add(row(texts.get(row), row, spans));
        }
        return rows;
    }

    private static Row row(List<String> texts, int row, Map<Recognition.Position, Integer> spans) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (!text.equals("^") && !text.equals("<")) {
                int wide = 1;
                while (column + wide < texts.size() && texts.get(column + wide).equals("<")) {
                    wide++;
                }
                int high = spans.getOrDefault(new Recognition.Position(row, column), 1);
                cells.add(Cell.found(column, wide, high, text.replace("//", "\n")));
            }
        }
        return new Row(cells);
    }
}
