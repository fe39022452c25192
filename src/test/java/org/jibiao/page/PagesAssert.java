package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jibiao.page.PlacedCell.Part;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;

/** What must hold for the pages of any sheet. */
public final class PagesAssert {
    private static final double TRIFLE = 0.01;

    private final List<Page> pages;
    private final Sheet sheet;
    private final Layout layout;

    private PagesAssert(List<Page> pages, Sheet sheet, Layout layout) {
        this.pages = pages;
        this.sheet = sheet;
        this.layout = layout;
    }

    public static PagesAssert assertThatPages(List<Page> pages, Sheet sheet, Layout layout) {
        return new PagesAssert(pages, sheet, layout);
    }

    /** Every character of a cell stands once, in its order; only labels and heads are printed again, labels marked. */
    public PagesAssert loseAndDoubleNoText() {
        IdentityHashMap<Cell, StringBuilder> shown = new IdentityHashMap<>();
        for (PlacedCell placed : placedCells()) {
            if (placed.part() == Part.REPEATED) {
                assertThat(textOf(placed)).isEqualTo(repeated(placed.cell()));
            } else {
                shown.computeIfAbsent(placed.cell(), cell -> new StringBuilder())
                        .append(textOf(placed));
            }
        }
        assertThat(shown).hasSize(cells().size());
        for (Cell cell : cells()) {
            assertThat(shown.get(cell)).as("%s", cell).hasToString(printed(cell.text()));
        }
        StringBuilder headings = new StringBuilder();
        pages.getFirst().headings().forEach(heading -> heading.lines().forEach(line -> headings.append(line.text())));
        StringBuilder expected = new StringBuilder();
        sheet.headings().forEach(heading -> expected.append(heading.text()));
        assertThat(printed(headings.toString())).isEqualTo(printed(expected.toString()));
        return this;
    }

    /** A cell begins once, before it goes on, and goes on from page to page without a gap. */
    public PagesAssert showEveryCellOnNeighbouringPages() {
        IdentityHashMap<Cell, Integer> last = new IdentityHashMap<>();
        for (Page page : pages) {
            for (PlacedCell placed : page.cells()) {
                Integer before = last.put(placed.cell(), page.number());
                assertThat(placed.part() == Part.FIRST).isEqualTo(before == null);
                if (before != null && placed.cell().role() != Cell.Role.HEAD) {
                    assertThat(before).isEqualTo(page.number() - 1);
                }
            }
        }
        return this;
    }

    /** Lines stand inside their cells, one under the other, and are as wide as their characters. */
    public PagesAssert drawTextInsideItsCell() {
        for (PlacedCell placed : placedCells()) {
            double baseline = placed.y();
            for (PlacedLine line : placed.lines()) {
                assertThat(line.baseline()).isGreaterThan(baseline + layout.bodySize() * 0.5);
                baseline = line.baseline();
                for (PlacedLine.Run run : line.runs()) {
                    assertThat(run.x()).isGreaterThanOrEqualTo(placed.x() - TRIFLE);
                    assertThat(run.x() + run.width()).isLessThanOrEqualTo(placed.x() + placed.width() + TRIFLE);
                }
            }
            assertThat(baseline + layout.bodySize() * 0.12).isLessThanOrEqualTo(placed.y() + placed.height());
        }
        return this;
    }

    /** Cells lie side by side within the margins: their areas neither overlap nor leave the table. */
    public PagesAssert tileThePage() {
        double left = (layout.paperWidth() - layout.tableWidth()) / 2;
        for (Page page : pages) {
            for (PlacedCell cell : page.cells()) {
                assertThat(cell.height()).isPositive();
                assertThat(cell.x()).isGreaterThanOrEqualTo(left - TRIFLE);
                assertThat(cell.x() + cell.width()).isLessThanOrEqualTo(left + layout.tableWidth() + TRIFLE);
                assertThat(cell.y()).isGreaterThanOrEqualTo(layout.marginTop() - TRIFLE);
                assertThat(cell.y() + cell.height())
                        .isLessThanOrEqualTo(layout.paperHeight() - layout.marginBottom() + TRIFLE);
            }
            double area = page.cells().stream()
                    .mapToDouble(cell -> cell.width() * cell.height())
                    .sum();
            assertThat(area).isCloseTo(layout.tableWidth() * tableHeight(page), within(layout.tableWidth() * TRIFLE));
            List<PlacedCell> cells = page.cells();
            for (int i = 0; i < cells.size(); i++) {
                for (PlacedCell other : cells.subList(i + 1, cells.size())) {
                    assertThat(overlap(cells.get(i), other))
                            .as("%s and %s overlap", cells.get(i), other)
                            .isFalse();
                }
            }
        }
        return this;
    }

    /** Every edge of every cell is ruled, nothing else is, and no rule is drawn upon another. */
    public PagesAssert ruleEveryEdgeOnce() {
        for (Page page : pages) {
            double edges = page.cells().stream()
                    .mapToDouble(cell -> 2 * (cell.width() + cell.height()))
                    .sum();
            double outline = page.cells().isEmpty() ? 0 : 2 * (layout.tableWidth() + tableHeight(page));
            double ruled = page.rules().stream()
                    .mapToDouble(rule -> rule.x2() - rule.x1() + rule.y2() - rule.y1())
                    .sum();
            // Two cells share each edge but those of the outline.
            assertThat(ruled).isCloseTo((edges + outline) / 2, within(1.0));
            assertThat(page.rules()).doesNotHaveDuplicates().allSatisfy(rule -> {
                assertThat(rule.thickness()).isEqualTo(layout.rule());
                assertThat(rule.x1() == rule.x2() || rule.y1() == rule.y2()).isTrue();
            });
        }
        return this;
    }

    /** No line begins with a closing mark or ends with an opening one, except where the text leaves no choice. */
    public PagesAssert obeyKinsoku() {
        for (PlacedCell placed : placedCells()) {
            List<PlacedLine> lines = placed.lines();
            for (int i = 1; i < lines.size(); i++) {
                String above = lines.get(i - 1).text();
                String below = lines.get(i).text();
                if (above.isEmpty()
                        || below.isEmpty()
                        || startsParagraph(placed.cell().text(), below)) {
                    continue;
                }
                boolean broken = "。，、；：！？）》」』】〕”’%％".indexOf(below.charAt(0)) >= 0
                        || "（《「『【〔“‘".indexOf(above.charAt(above.length() - 1)) >= 0;
                assertThat(broken && hasChoice(above, below))
                        .as("%s | %s", above, below)
                        .isFalse();
            }
        }
        return this;
    }

    public PagesAssert numberThePages() {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            assertThat(page.number()).isEqualTo(i + 1);
            PlacedLine footer = page.footer().orElseThrow();
            assertThat(footer.text()).isEqualTo("— " + page.number() + " —");
            boolean onTheRight = footer.runs().getFirst().x() > page.width() / 2;
            assertThat(onTheRight).isEqualTo(page.number() % 2 == 1);
            assertThat(page.headings().isEmpty()).isEqualTo(i > 0);
        }
        return this;
    }

    /** A page ends early only for a row that is kept whole, and never with more than a fifth of it empty. */
    public PagesAssert fillThePages() {
        double room = layout.paperHeight() - layout.marginTop() - layout.marginBottom();
        for (Page page : pages.subList(0, pages.size() - 1)) {
            double bottom = page.cells().stream()
                    .mapToDouble(cell -> cell.y() + cell.height())
                    .max()
                    .orElse(layout.marginTop());
            double empty = layout.paperHeight() - layout.marginBottom() - bottom;
            double unsplittable = 0.2 * room + 3 * layout.lineHeight() + 2 * layout.paddingY();
            assertThat(empty).as("page %d of %d", page.number(), pages.size()).isLessThan(unsplittable);
        }
        return this;
    }

    private List<PlacedCell> placedCells() {
        return pages.stream().flatMap(page -> page.cells().stream()).toList();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Band band : sheet.bands()) {
            Stream.concat(band.head().stream(), band.rows().stream())
                    .map(Row::cells)
                    .forEach(cells::addAll);
        }
        return cells;
    }

    private static double tableHeight(Page page) {
        TreeMap<Double, Boolean> edges = new TreeMap<>();
        page.cells().forEach(cell -> {
            edges.put(cell.y(), true);
            edges.put(cell.y() + cell.height(), true);
        });
        return edges.isEmpty() ? 0 : edges.lastKey() - edges.firstKey();
    }

    private static boolean overlap(PlacedCell one, PlacedCell other) {
        return one.x() < other.x() + other.width() - TRIFLE
                && other.x() < one.x() + one.width() - TRIFLE
                && one.y() < other.y() + other.height() - TRIFLE
                && other.y() < one.y() + one.height() - TRIFLE;
    }

    private static String repeated(Cell cell) {
        boolean marked = cell.role() == Cell.Role.LABEL && !cell.text().isBlank();
        return printed(cell.text()) + (marked ? "（续）" : "");
    }

    private static String textOf(PlacedCell placed) {
        StringBuilder text = new StringBuilder();
        placed.lines().forEach(line -> text.append(line.text()));
        return printed(text.toString());
    }

    /** A text without the white space, which may be lost where a line ends. */
    private static String printed(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]", "");
    }

    private static boolean startsParagraph(String text, String line) {
        return text.lines().anyMatch(paragraph -> paragraph.startsWith(line));
    }

    /** Whether the text of two lines has a place where it could have been broken instead. */
    private static boolean hasChoice(String above, String below) {
        int[] text = (above + below).codePoints().toArray();
        int end = (int) above.codePoints().count();
        for (int i = 1; i <= end; i++) {
            if (Kinsoku.allowsBreak(text, i)) {
                return true;
            }
        }
        return false;
    }
}
