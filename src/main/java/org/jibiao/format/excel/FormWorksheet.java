package org.jibiao.format.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PlacedHeading;
import org.jibiao.page.PrintedForm;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.standard.FormStandard;

/**
 * Makes the worksheet of a form of its pages: a page's cells give the rows, and a new page begins where one of ours does. A label that
 * goes over several pages is a merged cell on each of them, so that it is printed on each of them. The head of the last part is left out
 * where it is repeated: Excel prints it again by itself.
 */
final class FormWorksheet {
    /** Edges that are nearer than this are the same. */
    private static final double TRIFLE = 0.01;

    private final DepartmentForm form;
    private final FormStandard standard;
    private final List<Page> pages;
    private final int columns;
    private final CellTexts texts;

    /** The cells of the head that Excel repeats. */
    private final Set<Cell> repeatedHead = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Area> merges = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private OptionalInt repeatedRow = OptionalInt.empty();

    private FormWorksheet(PrintedForm printed) {
        form = printed.form();
        standard = printed.standard();
        pages = printed.pages();
        columns = printed.sheet().columnWidths().size();
        texts = new CellTexts(pages, standard.layout().marks());
        Band last = printed.sheet().bands().getLast();
        last.head().forEach(row -> repeatedHead.addAll(row.cells()));
    }

    /**
     * The worksheet of a form that was cut into pages with room to spare.
     *
     * @param scale the size in which it is printed, in per cent
     */
    static Worksheet of(PrintedForm printed, int scale) {
        return new FormWorksheet(printed).worksheet(printed, scale);
    }

    private Worksheet worksheet(PrintedForm printed, int scale) {
        for (Page page : pages) {
            if (!rows.isEmpty()) {
                breaks.add(rows.size() - 1);
            }
            addHeadings(page);
            addTable(page);
        }
        return new Worksheet(
                SheetName.of(form.department(), standard.labels().title()),
                Paper.portrait(standard.layout(), scale),
                printed.sheet().columnWidths(),
                rows,
                merges,
                breaks,
                repeatedRow,
                false);
    }

    /** The headings share the height above the table by their lines and sizes. */
    private void addHeadings(Page page) {
        double height = top(page.cells()) - standard.layout().marginTop();
        double weights =
                page.headings().stream().mapToDouble(FormWorksheet::weight).sum();
        for (PlacedHeading heading : page.headings()) {
            CellStyle style = CellStyle.of(heading.heading().kind());
            List<SheetCell> cells = new ArrayList<>();
            cells.add(new SheetCell(0, style, CellValue.of(heading.heading().text())));
            for (int column = 1; column < columns; column++) {
                cells.add(SheetCell.blank(column, style));
            }
            merge(new Area(rows.size(), 0, rows.size(), columns - 1));
            double own = height * weight(heading) / weights;
            rows.add(new SheetRow(OptionalDouble.of(Math.min(own, SheetRow.HIGHEST)), cells));
        }
    }

    private static double weight(PlacedHeading heading) {
        return heading.lines().stream()
                .flatMap(line -> line.runs().stream().limit(1))
                .mapToDouble(run -> run.size())
                .sum();
    }

    private static double top(List<PlacedCell> cells) {
        return cells.stream().mapToDouble(PlacedCell::y).min().orElse(0);
    }

    private void addTable(Page page) {
        List<PlacedCell> cells =
                page.cells().stream().filter(cell -> !isRepeatedByExcel(cell)).toList();
        List<Double> edges = edges(cells);
        int firstRow = rows.size();
        SheetCell[][] grid = new SheetCell[edges.size() - 1][columns];
        for (PlacedCell cell : cells) {
            int from = index(edges, cell.y());
            int to = index(edges, cell.y() + cell.height());
            place(cell, grid, from, to);
            merge(new Area(firstRow + from, cell.cell().column(), firstRow + to - 1, lastColumn(cell)));
            if (repeatedHead.contains(cell.cell())) {
                repeatedRow = OptionalInt.of(firstRow + from);
            }
        }
        for (int i = 0; i < grid.length; i++) {
            rows.add(new SheetRow(OptionalDouble.of(edges.get(i + 1) - edges.get(i)), List.of(grid[i])));
        }
    }

    private boolean isRepeatedByExcel(PlacedCell cell) {
        return cell.part() == PlacedCell.Part.REPEATED && repeatedHead.contains(cell.cell());
    }

    /** The upper edges of the rows, and at last the lower edge of the last one. A row that is too high for Excel is parted. */
    private static List<Double> edges(List<PlacedCell> cells) {
        List<Double> edges = new ArrayList<>();
        cells.stream()
                .flatMap(cell -> List.of(cell.y(), cell.y() + cell.height()).stream())
                .sorted()
                .forEach(edge -> {
                    if (edges.isEmpty() || edge - edges.getLast() > TRIFLE) {
                        addParted(edges, edge);
                    }
                });
        return edges;
    }

    private static void addParted(List<Double> edges, double edge) {
        if (!edges.isEmpty()) {
            double above = edges.getLast();
            int parts = (int) Math.ceil((edge - above) / SheetRow.HIGHEST);
            for (int part = 1; part < parts; part++) {
                edges.add(above + (edge - above) * part / parts);
            }
        }
        edges.add(edge);
    }

    private static int index(List<Double> edges, double edge) {
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) <= TRIFLE) {
                return i;
            }
        }
        throw new IllegalStateException("no row begins at " + edge);
    }

    /** Every cell of a merge has the style, because each draws its own part of the border. */
    private void place(PlacedCell placed, SheetCell[][] grid, int from, int to) {
        CellStyle style = CellStyle.of(placed.cell().role());
        for (int row = from; row < to; row++) {
            for (int column = placed.cell().column(); column <= lastColumn(placed); column++) {
                grid[row][column] = SheetCell.blank(column, style);
            }
        }
        grid[from][placed.cell().column()] = new SheetCell(placed.cell().column(), style, value(placed));
    }

    private static int lastColumn(PlacedCell placed) {
        return placed.cell().column() + placed.cell().columnSpan() - 1;
    }

    private CellValue value(PlacedCell placed) {
        Optional<Place> place = placed.cell().place();
        return place.isPresent() && place.get() instanceof Place.Amount amount
                ? CellValue.of(form.budget().amount(amount.field()))
                : CellValue.of(texts.next(placed));
    }

    private void merge(Area area) {
        if (!area.isOneCell()) {
            merges.add(area);
        }
    }
}
