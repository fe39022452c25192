package org.jibiao.format.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jibiao.format.archive.Markup;
import org.jibiao.page.RowHeights.Height;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Writes the table of a sheet: one for the whole form. Word repeats only the first rows of a table at the top of a page; there stands
 * the 部门名称, without rules around it, so that every page says whose it is. Used once.
 */
final class TableMarkup {
    /** A row that is lower than this part of a page goes to the next page whole. */
    private static final double SHORT = 0.25;

    /** A cell that is higher than this part of a page is likely to be cut, and its text stands at its top. */
    private static final double HIGH = 0.5;

    private final Markup xml;
    private final TextMarkup texts;
    private final Sheet sheet;
    private final Layout layout;

    /** The height of every row of the bands. */
    private final List<Height> heights;

    private final List<Integer> edges;

    /** For each column, the cell of a row above that begins in it and reaches down to the row being written. */
    private final @Nullable Cell[] reaching;

    /** For each of them, the first row that it does not reach. */
    private final int[] ends;

    private int row;

    TableMarkup(Markup xml, Sheet sheet, Layout layout, List<Height> heights) {
        this.xml = xml;
        this.texts = new TextMarkup(xml);
        this.sheet = sheet;
        this.layout = layout;
        this.heights = heights;
        this.edges = Lengths.edges(sheet.columnWidths());
        this.reaching = new @Nullable Cell[sheet.columnWidths().size()];
        this.ends = new int[reaching.length];
    }

    /**
     * Writes the table.
     *
     * @param title what the table shows, for those who hear it read out
     */
    void write(String title) throws IOException {
        xml.begin("w:tbl");
        properties(title);
        xml.begin("w:tblGrid");
        for (int column = 0; column < reaching.length; column++) {
            xml.empty("w:gridCol", "w:w", width(column, 1));
        }
        xml.end();
        for (Heading heading : sheet.headings()) {
            if (heading.kind() == Heading.Kind.LINE) {
                headingRow(heading);
            }
        }
        for (Band band : sheet.bands()) {
            for (Row row : band.allRows()) {
                write(row);
            }
        }
        xml.end();
    }

    private void properties(String title) throws IOException {
        xml.begin("w:tblPr")
                .empty("w:tblStyle", "w:val", StylesPart.TABLE)
                .empty("w:tblW", "w:w", width(0, reaching.length), "w:type", "dxa")
                .empty("w:jc", "w:val", "center");
        // Said by the style too; other programs than Word do not all heed it there.
        StylesPart.borders(xml, layout);
        xml.empty("w:tblLayout", "w:type", "fixed");
        StylesPart.cellMargins(xml, layout);
        xml.empty("w:tblLook", "w:val", "0000")
                .empty("w:tblCaption", "w:val", title)
                .end();
    }

    private void headingRow(Heading heading) throws IOException {
        xml.begin("w:tr")
                .begin("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end()
                .begin("w:tc")
                .begin("w:tcPr")
                .empty("w:tcW", "w:w", width(0, reaching.length), "w:type", "dxa")
                .empty("w:gridSpan", "w:val", String.valueOf(reaching.length))
                .begin("w:tcBorders")
                .empty("w:top", "w:val", "nil")
                .empty("w:left", "w:val", "nil")
                .empty("w:right", "w:val", "nil")
                .end()
                // Flush with the rules, as above the printed table, and as close to them as there.
                .begin("w:tcMar")
                .empty("w:top", "w:w", "0", "w:type", "dxa")
                .empty("w:left", "w:w", "0", "w:type", "dxa")
                .empty("w:bottom", "w:w", "0", "w:type", "dxa")
                .empty("w:right", "w:w", "0", "w:type", "dxa")
                .end()
                .empty("w:vAlign", "w:val", "center")
                .end();
        texts.paragraphs(WordStyle.of(heading.kind()), heading.text());
        xml.end().end();
    }

    private void write(Row cells) throws IOException {
        xml.begin("w:tr");
        properties(heights.get(row));
        int column = 0;
        int next = 0;
        while (column < reaching.length) {
            Cell above = reaching[column];
            if (above != null && row < ends[column]) {
                continued(above);
                column += above.columnSpan();
            } else {
                Cell cell = cells.cells().get(next++);
                if (cell.column() != column) {
                    throw new IllegalArgumentException("row " + row + " has no cell in column " + column);
                }
                Arrays.fill(reaching, column, column + cell.columnSpan(), null);
                reaching[column] = cell;
                ends[column] = row + cell.rowSpan();
                write(cell);
                column += cell.columnSpan();
            }
        }
        xml.end();
        row++;
    }

    /** Word makes a row as high as its cells need, but does not count those that span rows; nor do others. */
    private void properties(Height height) throws IOException {
        boolean isShort = height.whole() <= SHORT * pageHeight();
        if (!isShort && !height.isRaised()) {
            return;
        }
        xml.begin("w:trPr");
        if (isShort) {
            xml.empty("w:cantSplit");
        }
        if (height.isRaised()) {
            xml.empty("w:trHeight", "w:val", Lengths.dxa(height.whole()), "w:hRule", "atLeast");
        }
        xml.end();
    }

    private void write(Cell cell) throws IOException {
        xml.begin("w:tc").begin("w:tcPr");
        extent(cell);
        if (cell.rowSpan() > 1) {
            xml.empty("w:vMerge", "w:val", "restart");
        }
        xml.empty("w:vAlign", "w:val", heightOf(cell) > HIGH * pageHeight() ? "top" : "center")
                .end();
        texts.paragraphs(WordStyle.of(cell.role()), cell.text());
        xml.end();
    }

    private void continued(Cell cell) throws IOException {
        xml.begin("w:tc").begin("w:tcPr");
        extent(cell);
        xml.empty("w:vMerge").end();
        texts.blank(WordStyle.of(cell.role()).id());
        xml.end();
    }

    /** The height of a cell that begins in the row being written. */
    private double heightOf(Cell cell) {
        return heights.subList(row, row + cell.rowSpan()).stream()
                .mapToDouble(Height::whole)
                .sum();
    }

    private double pageHeight() {
        return layout.paperHeight() - layout.marginTop() - layout.marginBottom();
    }

    private void extent(Cell cell) throws IOException {
        xml.empty("w:tcW", "w:w", width(cell.column(), cell.columnSpan()), "w:type", "dxa");
        if (cell.columnSpan() > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(cell.columnSpan()));
        }
    }

    private String width(int column, int span) {
        return String.valueOf(edges.get(column + span) - edges.get(column));
    }
}
