package org.jibiao.page;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;

/** Breaks the text of every cell of a sheet into lines. */
final class SheetSetter {
    private final FaceSet faces;
    private final Layout layout;
    private final Measures measures;

    /** The edges of the columns on the paper, from left to right. */
    private final double[] edges;

    SheetSetter(FaceSet faces, Layout layout, Sheet sheet) {
        this.faces = faces;
        this.layout = layout;
        this.measures = Measures.of(layout);
        List<Double> widths = sheet.columnWidths();
        edges = new double[widths.size() + 1];
        double tableWidth = widths.stream().mapToDouble(Double::doubleValue).sum();
        edges[0] = (layout.paperWidth() - tableWidth) / 2;
        for (int i = 0; i < widths.size(); i++) {
            edges[i + 1] = edges[i] + widths.get(i);
        }
    }

    double left() {
        return edges[0];
    }

    double right() {
        return edges[edges.length - 1];
    }

    SetBand set(Band band) {
        List<SetCell> head = set(band.head(), 0, true);
        boolean repeats = measures.canRepeat(heightOf(band.head().size(), head));
        List<SetCell> cells = new ArrayList<>(repeats ? head : set(band.head(), 0, false));
        cells.addAll(set(band.rows(), band.head().size(), false));
        int rowCount = band.head().size() + band.rows().size();
        return SetBand.of(repeats ? band.head().size() : 0, rowCount, cells);
    }

    private List<SetCell> set(List<Row> rows, int firstRow, boolean ofHead) {
        List<SetCell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Cell cell : rows.get(i).cells()) {
                cells.add(set(cell, firstRow + i, ofHead));
            }
        }
        return cells;
    }

    private SetCell set(Cell cell, int row, boolean ofHead) {
        double x = edges[cell.column()];
        double width = edges[cell.column() + cell.columnSpan()] - x;
        Style style = Style.of(cell.role());
        // What is centred or stands at the right would look pushed aside with a mark in the margin.
        double margin = style.alignment() == Style.Alignment.LEFT ? layout.paddingX() : 0;
        LineBreaker breaker =
                new LineBreaker(faces.chain(style.face()), layout.bodySize(), width - 2 * layout.paddingX(), margin);
        List<SetLine> lines = breaker.lines(cell.text());
        List<SetLine> repeated = cell.role() == Cell.Role.LABEL ? marked(lines, breaker) : lines;
        boolean whole =
                ofHead || (cell.role() == Cell.Role.LABEL && measures.canRepeat(measures.heightOf(repeated.size())));
        return new SetCell(cell, row, row + cell.rowSpan() - 1, x, width, lines, repeated, whole);
    }

    /** A label as it was broken before, with the mark at its end or, where that has no room, under it. */
    private List<SetLine> marked(List<SetLine> label, LineBreaker breaker) {
        if (label.isEmpty()) {
            return label;
        }
        List<SetLine> marked = new ArrayList<>(label.subList(0, label.size() - 1));
        marked.addAll(breaker.lines(label.getLast().text() + layout.marks().continued()));
        return marked;
    }

    /** How high the head may become when it is repeated. */
    private double heightOf(int headRows, List<SetCell> head) {
        double[] heights = new double[headRows];
        for (SetCell cell : head) {
            heights[cell.firstRow()] = Math.max(
                    heights[cell.firstRow()], measures.heightOf(cell.repeated().size()));
        }
        double sum = 0;
        for (double height : heights) {
            sum += height;
        }
        return sum;
    }
}
