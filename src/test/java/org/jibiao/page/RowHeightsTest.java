package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.RowHeights.Height;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Layout;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class RowHeightsTest {
    private static final FormStandard STANDARD = Standards.bundled().forYear(2024);
    private static final Layout LAYOUT = STANDARD.layout();
    private static final RowHeights HEIGHTS = new RowHeights(new Typefaces());
    private static final double ONE_LINE = LAYOUT.lineHeight() + 2 * LAYOUT.paddingY();

    @Test
    void aRowIsAsHighAsItsHighestCellAndABlankOneAsALine() {
        List<Height> heights = HEIGHTS.of(
                sheet(row(cell(0, 1, "一行"), cell(1, 1, "一\n二\n三")), row(cell(0, 1, ""), cell(1, 1, ""))), LAYOUT);

        assertThat(heights)
                .containsExactly(
                        new Height(ONE_LINE + 2 * LAYOUT.lineHeight(), ONE_LINE + 2 * LAYOUT.lineHeight()),
                        new Height(ONE_LINE, ONE_LINE));
        assertThat(heights).noneMatch(Height::isRaised);
    }

    @Test
    void theRowsUnderACellThatSpansThemShareWhatItNeeds() {
        List<Height> heights = HEIGHTS.of(
                sheet(row(cell(0, 1, "一"), cell(1, 2, "一\n".repeat(9) + "十")), row(cell(0, 1, "二"))), LAYOUT);

        assertThat(heights).allMatch(Height::isRaised).allMatch(height -> height.own() == ONE_LINE);
        assertThat(heights.stream().mapToDouble(Height::whole).sum())
                .isCloseTo(ONE_LINE + 9 * LAYOUT.lineHeight(), within(0.01));
    }

    @Test
    void everyRowOfEveryPublishedFormHasAHeight() {
        for (DepartmentForm form : Corpus.forms()) {
            Sheet sheet = FormSheet.of(form, STANDARD);
            int rows = sheet.bands().stream()
                    .mapToInt(band -> band.allRows().size())
                    .sum();
            assertThat(HEIGHTS.of(sheet, LAYOUT))
                    .hasSize(rows)
                    .allMatch(height -> height.own() >= ONE_LINE && height.whole() >= height.own());
        }
    }

    private static Sheet sheet(Row... rows) {
        return new Sheet(List.of(), List.of(100.0, 100.0), List.of(new Band(List.of(), List.of(rows))));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell cell(int column, int rows, String text) {
        return new Cell(column, 1, rows, Role.TEXT, text, Optional.empty());
    }
}
