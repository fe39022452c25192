package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jibiao.sheet.SheetAssert.assertThatSheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class ComparisonSheetTest {
    private static final Place.Group OWN = new Place.Group(1, 0);

    private final FormStandard standard = Standards.bundled().forYear(2025);
    private final DepartmentForm before = Corpus.published(0).form();

    private static DepartmentForm after(DepartmentForm form, Change... changes) {
        return new Change.Several(List.of(changes)).applyTo(form);
    }

    /** What stands in the last column beside the row in which a cell with some text begins. */
    private String besideRowOf(Sheet sheet, String text) {
        return sheet.bands().stream()
                .flatMap(band -> band.allRows().stream())
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(text)))
                .map(row -> row.cells().getLast().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isTheOfficialSheetWithOneMoreColumnThatCoversEveryRow() {
        for (DepartmentForm form : Corpus.forms()) {
            Sheet official = FormSheet.of(form, standard);
            Sheet compared = ComparisonSheet.of(form, form, standard);
            assertThatSheet(compared).coversItsGrid();
            assertThat(compared.columnWidths()).hasSize(official.columnWidths().size() + 1);
            assertThat(compared.text()
                            .replace(standard.comparison().head() + "\n", "")
                            .replaceAll("\n+", "\n"))
                    .as("a form that is compared with itself")
                    .isEqualTo(official.text().replaceAll("\n+", "\n"));
        }
    }

    @Test
    void coversEveryRowBesideAnyOtherForm() {
        List<DepartmentForm> forms = Corpus.forms();
        for (int i = 1; i < forms.size(); i++) {
            assertThatSheet(ComparisonSheet.of(forms.get(i - 1), forms.get(i), standard))
                    .coversItsGrid();
        }
    }

    @Test
    void tellsWhatLastYearSaidBesideWhatIsSaidNow() {
        Money amount = new Money(new BigDecimal("7395500"));
        DepartmentForm earlier = after(
                before,
                new Change.SetAmount(AmountField.TOTAL, Optional.of(amount)),
                new Change.SetAnnualGoal("旧的目标"),
                new Change.SetIndicatorValue(OWN.row(0), new TargetValue("≥95%")));
        DepartmentForm form = after(
                earlier,
                new Change.SetAmount(AmountField.TOTAL, Optional.empty()),
                new Change.SetAnnualGoal("新的目标"),
                new Change.SetIndicatorValue(OWN.row(0), new TargetValue("≥98%")));
        Sheet sheet = ComparisonSheet.of(earlier, form, standard);
        assertThat(besideRowOf(sheet, "新的目标")).isEqualTo("去年：旧的目标");
        assertThat(besideRowOf(sheet, standard.labels().total())).isEqualTo("去年：7,395,500.0");
        assertThat(besideRowOf(sheet, "≥98%")).isEqualTo("指标值去年：≥95%");
    }

    @Test
    void tellsOfRowsThatAreNewAndShowsThoseThatAreGoneAtTheEndOfTheirList() {
        Indicator added = new Indicator("全新的指标", new TargetValue("4次"), Optional.of("每季度"));
        DepartmentForm earlier = after(before, new Change.InsertTask(0, new MainTask("去年的任务", "去年的内容")));
        DepartmentForm form = after(before, new Change.InsertIndicator(OWN.row(0), added));
        Sheet sheet = ComparisonSheet.of(earlier, form, standard);
        assertThat(besideRowOf(sheet, "全新的指标")).isEqualTo("新增");
        assertThat(besideRowOf(sheet, "去年的任务")).isEqualTo("去年有，今年已去掉");
        Row last = sheet.bands().get(1).rows().getLast();
        assertThat(last.cells()).extracting(Cell::text).contains("去年的任务", "去年的内容");
        assertThat(last.cells()).allMatch(cell -> cell.place().isEmpty());
    }
}
