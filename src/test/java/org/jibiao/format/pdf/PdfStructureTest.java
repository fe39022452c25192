package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PrintedForm;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.junit.jupiter.api.Test;

class PdfStructureTest {
    @Test
    void aScreenReaderReadsEveryPublishedFormCellByCellInTheOrderOfTheSheet() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            PrintedForm printed = Pdfs.PAGES.of(published.form());
            TaggedText tagged = tagged(published.form());
            assertThat(tagged.isComplete()).as("form %d", published.index()).isTrue();
            assertThat(lines(tagged)).as("form %d", published.index()).isEqualTo(expectedLines(printed));
        }
    }

    @Test
    void whatIsThereForThePapersSakeIsPassedOver() throws IOException {
        for (DepartmentForm form : Corpus.forms()) {
            StringBuilder expected = new StringBuilder();
            for (Page page : Pdfs.PAGES.of(form).pages()) {
                page.cells().stream()
                        .filter(cell -> cell.part() == PlacedCell.Part.REPEATED)
                        .forEach(cell -> cell.lines().forEach(line -> expected.append(line.text())));
                page.footer().ifPresent(footer -> expected.append(footer.text()));
            }
            assertThat(dense(tagged(form).artifacts())).isEqualTo(dense(expected.toString()));
        }
    }

    @Test
    void aCellThatGoesOverSeveralPagesIsOneCell() throws IOException {
        DepartmentForm form = Corpus.published(1).form().withAnnualGoal("保障运转，服务群众。".repeat(400));
        TaggedText.Element goal = tagged(form)
                .document()
                .kids("Table")
                .getFirst()
                .kids("TR")
                .getFirst()
                .kids("TD")
                .getFirst();
        assertThat(goal.text()).isEqualTo(form.annualGoal());
        assertThat(goal.pages()).isGreaterThan(2);
    }

    @Test
    void headsAndLabelsSayWhatTheyAreTheHeadsOf() throws IOException {
        List<TaggedText.Element> tables =
                tagged(Corpus.published(1).form()).document().kids("Table");
        assertThat(tables).hasSize(4);
        assertThat(firstRow(tables.get(1)))
                .containsExactly("TH RowSpan=8 Scope=Row 年度主要任务", "TH Scope=Column 任务名称", "TH Scope=Column 主要内容");
        assertThat(firstRow(tables.get(2)))
                .hasSize(3)
                .startsWith("TH RowSpan=6 Scope=Row 预算情况", "TH ColSpan=2 Scope=Row 部门预算总额（元）");
        assertThat(firstRow(tables.get(3)))
                .containsExactly(
                        "TH Scope=Column 一级指标",
                        "TH Scope=Column 二级指标",
                        "TH Scope=Column 三级指标",
                        "TH Scope=Column 指标值",
                        "TH Scope=Column 指标值说明");
    }

    private static List<String> firstRow(TaggedText.Element table) {
        return table.kids("TR").getFirst().kids().stream()
                .map(cell -> "%s %s %s".formatted(cell.role(), cell.attributes(), cell.text()))
                .toList();
    }

    private static TaggedText tagged(DepartmentForm form) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(form))) {
            return new TaggedText(document);
        }
    }

    /** Every element with its text, one a line; columns are counted in another test. */
    private static List<String> lines(TaggedText tagged) {
        List<String> lines = new ArrayList<>();
        for (TaggedText.Element part : tagged.document().kids()) {
            lines.add((part.role() + " " + dense(part.text())).strip());
            for (TaggedText.Element row : part.kids()) {
                lines.add(row.role());
                for (TaggedText.Element cell : row.kids()) {
                    lines.add("%s %s %s"
                            .formatted(
                                    cell.role(),
                                    cell.attributes().replaceAll("ColSpan=\\d+ ?", ""),
                                    dense(cell.text())));
                }
            }
        }
        return lines;
    }

    private static List<String> expectedLines(PrintedForm printed) {
        List<String> lines = new ArrayList<>();
        for (Heading heading : printed.sheet().headings()) {
            lines.add((heading.kind() == Heading.Kind.TITLE ? "H1 " : "P ") + dense(heading.text()));
        }
        for (Band band : printed.sheet().bands()) {
            lines.add("Table");
            for (Row row : band.allRows()) {
                lines.add("TR");
                for (Cell cell : row.cells()) {
                    lines.add("%s %s %s".formatted(roleOf(cell), attributesOf(cell), dense(cell.text())));
                }
            }
        }
        return lines;
    }

    private static String roleOf(Cell cell) {
        return cell.role() == Cell.Role.LABEL || cell.role() == Cell.Role.HEAD ? "TH" : "TD";
    }

    private static String attributesOf(Cell cell) {
        String scope = switch (cell.role()) {
            case LABEL -> "Scope=Row";
            case HEAD -> "Scope=Column";
            case TEXT, VALUE, AMOUNT -> "";
        };
        return ((cell.rowSpan() > 1 ? "RowSpan=" + cell.rowSpan() + " " : "") + scope).strip();
    }

    /** White space aside, which may be lost where a line ends. */
    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
