package org.jibiao.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document as it is drawn in a text file, from which Word and Excel files are made:
 *
 * <pre>
 * [部门整体支出绩效目标表]            a line above the table
 * ---                                here a table begins, and at the next such line it ends
 * [年度主要任务] | [任务名称] | &lt;     a cell merged with the one to its left
 * ^ | 国土绿化 | ⏎                   a cell merged with the one above; a line break
 * === 省民政厅                       here a worksheet begins
 * </pre>
 *
 * What stands in brackets is a fixed word of the layout: whoever reads the document may leave it out, and nothing else.
 */
record Drawing(List<Block> blocks) {
    private static final String TABLE_EDGE = "---";
    private static final String PART_EDGE = "=== ";
    private static final Pattern CELL_EDGE = Pattern.compile(" ?\\| ?");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");

    Drawing {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a document. */
    sealed interface Block {}

    /** A line outside all tables. */
    record Line(String drawn) implements Block {
        String text() {
            return shown(drawn);
        }
    }

    /** Here a worksheet begins. */
    record Part(String name) implements Block {}

    /** A table of so many columns. */
    record Table(int columns, int rows, List<Box> boxes) implements Block {
        Table {
            boxes = List.copyOf(boxes);
        }
    }

    /** A cell with its place, its spans, and what is drawn in it. */
    record Box(int row, int column, int rowSpan, int columnSpan, String drawn) {
        String text() {
            return shown(drawn);
        }
    }

    static Drawing of(String picture) {
        List<Block> blocks = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        boolean inTable = false;
        for (String line : picture.lines().toList()) {
            boolean edge = line.equals(TABLE_EDGE) || line.startsWith(PART_EDGE);
            if (edge && inTable) {
                blocks.add(table(rows));
                rows.clear();
            }
            if (line.startsWith(PART_EDGE)) {
                blocks.add(new Part(line.substring(PART_EDGE.length())));
                inTable = false;
            } else if (edge) {
                inTable = !inTable;
            } else if (inTable) {
                rows.add(CELL_EDGE.split(line, -1));
            } else {
                blocks.add(new Line(line));
            }
        }
        if (inTable) {
            blocks.add(table(rows));
        }
        return new Drawing(blocks);
    }

    /** Everything that is drawn, a line or a cell each, with its brackets. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Line line -> all.add(line.drawn());
                case Table table -> table.boxes().forEach(box -> all.add(box.drawn()));
                case Part part -> {}
            }
        }
        return all;
    }

    /** The pieces of a drawn text that are no fixed words of the layout. */
    static List<String> own(String drawn) {
        return BRACKETED
                .splitAsStream(drawn)
                .map(piece -> piece.replace("⏎", "").strip())
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** The fixed words in a drawn text. */
    static List<String> fixed(String drawn) {
        return BRACKETED
                .matcher(drawn)
                .results()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .toList();
    }

    private static String shown(String drawn) {
        return drawn.replace("[", "").replace("]", "").replace("⏎", "\n");
    }

    private static Table table(List<String[]> rows) {
        int columns = rows.getFirst().length;
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            if (cells.length != columns) {
                throw new IllegalArgumentException(
                        columns + " columns, but " + cells.length + " in " + String.join("|", cells));
            }
            for (int column = 0; column < columns; column++) {
                if (!isMerged(cells[column])) {
                    boxes.add(box(rows, row, column));
                }
            }
        }
        return new Table(columns, rows.size(), boxes);
    }

    private static Box box(List<String[]> rows, int row, int column) {
        int right = column + 1;
        while (right < rows.get(row).length && rows.get(row)[right].strip().equals("<")) {
            right++;
        }
        int below = row + 1;
        while (below < rows.size() && rows.get(below)[column].strip().equals("^")) {
            below++;
        }
        return new Box(row, column, below - row, right - column, rows.get(row)[column].strip());
    }

    private static boolean isMerged(String cell) {
        return cell.strip().equals("<") || cell.strip().equals("^");
    }
}
