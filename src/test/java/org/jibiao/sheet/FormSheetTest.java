package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jibiao.sheet.SheetAssert.assertThatSheet;
import static org.jibiao.sheet.SheetAssert.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class FormSheetTest {
    private final FormStandard standard = Standards.bundled().forYear(2024);

    @Property(tries = 300)
    void theCellsOfAnyFormCoverTheirGrid(@ForAll(supplier = Forms.class) DepartmentForm form) {
        assertThatSheet(FormSheet.of(form, standard)).coversItsGrid();
    }

    @Property(tries = 300)
    void everyTextOfAnyFormStandsInExactlyOneCell(@ForAll(supplier = Forms.class) DepartmentForm form) {
        Map<Place, String> shown = new HashMap<>();
        for (Cell cell : cells(FormSheet.of(form, standard))) {
            cell.place()
                    .ifPresent(place -> assertThat(shown.put(place, cell.text()))
                            .as("a second cell for %s", place)
                            .isNull());
        }
        assertThat(shown).isEqualTo(textsOf(form));
    }

    @Property(tries = 100)
    void aCellWithoutAPlaceSaysOnlyWhatTheStandardSays(@ForAll(supplier = Forms.class) DepartmentForm form) {
        List<String> ofBlankForm = fixedTexts(new DepartmentForm(2024, "", "", List.of(), Budget.BLANK, List.of()));
        assertThat(fixedTexts(form)).containsExactlyElementsOf(ofBlankForm);
    }

    @Test
    void thePublishedFormsFillTheFiveColumnsOfTheOfficialGrid() {
        for (DepartmentForm form : Corpus.forms()) {
            Sheet sheet = FormSheet.of(form, standard);
            assertThatSheet(sheet).coversItsGrid();
            assertThat(sheet.columnWidths()).hasSize(5);
            assertThat(sheet.columnWidths().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(standard.layout().tableWidth(), within(0.01));
        }
    }

    @Test
    void headingsNameTheYearAndTheDepartment() {
        Sheet sheet = FormSheet.of(standard.newForm(2025, "洛阳市西工区统计局"), standard);
        assertThat(sheet.headings())
                .containsExactly(
                        new Heading(Heading.Kind.TITLE, "部门（单位）整体绩效目标表", Optional.empty()),
                        new Heading(Heading.Kind.SUBTITLE, "（2025 年度）", Optional.of(new Place.Year())),
                        new Heading(Heading.Kind.LINE, "部门名称：洛阳市西工区统计局", Optional.of(new Place.Department())));
    }

    @Test
    void theLabelOfTheTasksStandsBesideTheirHeadAndAllTheirRows() {
        DepartmentForm form = Corpus.published(1).form();
        Band tasks = FormSheet.of(form, standard).bands().get(1);
        assertThat(tasks.head()).hasSize(1);
        assertThat(tasks.head().getFirst().cells()).extracting(Cell::text).containsExactly("年度主要任务", "任务名称", "主要内容");
        assertThat(tasks.head().getFirst().cells().getFirst().rowSpan())
                .isEqualTo(form.tasks().size() + 1);
        assertThat(tasks.rows()).hasSameSizeAs(form.tasks());
    }

    @Test
    void theBudgetIsPrintedRowByRowWithBlankAmountsBlank() {
        Band budget = FormSheet.of(Corpus.published(0).form(), standard).bands().get(2);
        assertThat(budget.rows())
                .extracting(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .containsExactly(
                        "预算情况|部门预算总额（元）|7,395,500.0",
                        "1、资金来源：|（1）政府预算资金|7,395,500.0",
                        "（2）财政专户管理资金|",
                        "（3）单位资金|",
                        "2、资金结构：|（1）基本支出|5,537,100.0",
                        "（2）项目支出|1,858,400.0");
    }

    @Test
    void aSharedNoteIsOneCellBesideTheRowsThatShareIt() {
        IndicatorGroup group = new IndicatorGroup(
                "满意度",
                List.of(
                        Indicator.BLANK.withName("甲").withNote(Optional.of("共用")),
                        Indicator.BLANK.withName("乙").withNote(Optional.empty()),
                        Indicator.BLANK.withName("丙").withNote(Optional.of("自己的"))));
        Band grid = indicators(List.of(new IndicatorCategory("效益指标", List.of(group))));
        assertThat(grid.rows().get(0).cells()).extracting(Cell::text).containsExactly("效益指标", "满意度", "甲", "", "共用");
        assertThat(grid.rows().get(0).cells()).extracting(Cell::rowSpan).containsExactly(3, 3, 1, 1, 2);
        assertThat(grid.rows().get(1).cells()).extracting(Cell::text).containsExactly("乙", "");
        assertThat(grid.rows().get(2).cells()).extracting(Cell::text).containsExactly("丙", "", "自己的");
    }

    @Test
    void anEmptyGroupAndAnEmptyCategoryStillPrintABlankRow() {
        Band grid = indicators(List.of(
                new IndicatorCategory("产出指标", List.of(new IndicatorGroup("履职目标实现", List.of()))),
                new IndicatorCategory("外来的一级指标", List.of())));
        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.rows().get(0).cells()).extracting(Cell::text).containsExactly("产出指标", "履职目标实现", "", "", "");
        assertThat(grid.rows().get(1).cells()).extracting(Cell::text).containsExactly("外来的一级指标", "", "", "", "");
    }

    private Band indicators(List<IndicatorCategory> categories) {
        DepartmentForm form = standard.newForm(2024, "").withCategories(categories);
        return FormSheet.of(form, standard).bands().getLast();
    }

    private List<String> fixedTexts(DepartmentForm form) {
        return cells(FormSheet.of(form, standard)).stream()
                .filter(cell -> cell.place().isEmpty() && !cell.text().isEmpty())
                .map(Cell::text)
                .toList();
    }

    /** Every text that a form has, where it must stand on the sheet. */
    private static Map<Place, String> textsOf(DepartmentForm form) {
        Map<Place, String> texts = new HashMap<>();
        texts.put(new Place.AnnualGoal(), form.annualGoal());
        for (int i = 0; i < form.tasks().size(); i++) {
            texts.put(new Place.TaskName(i), form.tasks().get(i).name());
            texts.put(new Place.TaskContent(i), form.tasks().get(i).content());
        }
        for (AmountField field : AmountField.values()) {
            texts.put(
                    new Place.Amount(field),
                    form.budget().amount(field).map(Money::print).orElse(""));
        }
        for (int c = 0; c < form.categories().size(); c++) {
            texts.put(new Place.Category(c), form.categories().get(c).name());
            List<IndicatorGroup> groups =
                    new ArrayList<>(form.categories().get(c).groups());
            for (int g = 0; g < groups.size(); g++) {
                Place.Group at = new Place.Group(c, g);
                texts.put(at, groups.get(g).name());
                putRows(texts, at, groups.get(g).indicators());
            }
        }
        return texts;
    }

    private static void putRows(Map<Place, String> texts, Place.Group at, List<Indicator> rows) {
        for (int r = 0; r < rows.size(); r++) {
            texts.put(new Place.IndicatorName(at.row(r)), rows.get(r).name());
            texts.put(new Place.IndicatorValue(at.row(r)), rows.get(r).value().text());
            if (r == 0 || rows.get(r).note().isPresent()) {
                texts.put(new Place.IndicatorNote(at.row(r)), rows.get(r).note().orElse(""));
            }
        }
    }
}
