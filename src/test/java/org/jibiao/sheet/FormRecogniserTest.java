package org.jibiao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.AmountField;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.Cell.Role;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormRecogniserTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final FormStandard STANDARD = STANDARDS.forYear(2024);
    private static final FormRecogniser RECOGNISER = new FormRecogniser(STANDARD, STANDARDS.vocabulary());

    static Stream<PublishedForm> publishedForms() {
        return Corpus.published().stream();
    }

    @ParameterizedTest
    @MethodSource("publishedForms")
    void aPublishedFormComesBackFromItsSheet(PublishedForm published) {
        Recognition recognition = recognised(FormSheet.of(published.form(), STANDARD));
        assertThat(recognition.reading().form()).isEqualTo(published.form());
        assertThat(recognition.parts()).isEqualTo(4);
    }

    @Test
    void aFormLikeThePublishedOnesGetsNoRemarks() {
        assertThat(recognised(FormSheet.of(Corpus.published(0).form(), STANDARD))
                        .reading()
                        .remarks())
                .isEmpty();
    }

    @Property(tries = 200)
    void anyFormComesBackFromItsSheet(@ForAll Random random) {
        DepartmentForm form = anyForm(random);
        assertThat(recognised(FormSheet.of(form, STANDARD)).reading().form()).isEqualTo(form);
    }

    @Test
    void everyFieldsCellKnowsItsPlace() {
        Sheet sheet = FormSheet.of(Corpus.published(5).form(), STANDARD);
        Recognition recognition = recognised(sheet);
        List<Row> rows =
                sheet.bands().stream().flatMap(band -> band.allRows().stream()).toList();
        for (int row = 0; row < rows.size(); row++) {
            for (Cell cell : rows.get(row).cells()) {
                if (!cell.text().isEmpty()) {
                    assertThat(recognition.place(row, cell.column())).isEqualTo(cell.place());
                }
            }
        }
    }

    @Test
    void labelsMayStandInTheFirstRowOnlyOrInEveryRow() {
        List<List<String>> rows = List.of(
                List.of("一级指标", "二级指标", "三级指标", "指标值", "指标值说明"),
                List.of("产出指标", "重点工作任务完成", "完成审计项目", "≥12个", "按计划"),
                List.of("", "", "出具审计报告", "≥12份", "按时"),
                List.of("产出指标", "履职目标实现", "年度目标", "完成", ""),
                List.of("产出指标（续）", "履职目标实现（续）", "审计整改", "100%", ""));
        List<IndicatorGroup> groups =
                recognised(plain(rows)).reading().form().categories().getFirst().groups();
        assertThat(groups).extracting(IndicatorGroup::name).containsExactly("重点工作任务完成", "履职目标实现");
        assertThat(groups).allSatisfy(group -> assertThat(group.indicators()).hasSize(2));
        assertThat(groups.getFirst().indicators().getLast().note()).contains("按时");
    }

    @Test
    void aNoteMergedOverSeveralRowsIsShared() {
        Row first = new Row(List.of(
                cell(0, 1, 2, "产出指标"),
                cell(1, 1, 2, "重点工作任务完成"),
                cell(2, 1, 1, "完成审计项目"),
                cell(3, 1, 1, "≥12个"),
                cell(4, 1, 2, "按计划")));
        Row second = new Row(List.of(cell(2, 1, 1, "出具审计报告"), cell(3, 1, 1, "≥12份")));
        Sheet sheet = new Sheet(List.of(), widths(5), List.of(new Band(List.of(heads()), List.of(first, second))));
        List<Indicator> indicators = recognised(sheet)
                .reading()
                .form()
                .categories()
                .getFirst()
                .groups()
                .getFirst()
                .indicators();
        assertThat(indicators).extracting(Indicator::note).containsExactly(Optional.of("按计划"), Optional.empty());
    }

    @Test
    void headingsMayStandInCells() {
        Recognition recognition = recognised(plain(List.of(
                List.of("部门（单位）整体绩效目标表", "", "", "", ""),
                List.of("（2026年度）", "", "", "", ""),
                List.of("部门名称：", "洛阳市西工区审计局", "", "", ""),
                List.of("年度履职目标", "做好审计工作。", "", "", ""))));
        assertThat(recognition.reading().form().year()).isEqualTo(2026);
        assertThat(recognition.reading().form().department()).isEqualTo("洛阳市西工区审计局");
        assertThat(recognition.reading().form().annualGoal()).isEqualTo("做好审计工作。");
        assertThat(recognition.parts()).isEqualTo(1);
    }

    @Test
    void labelsInOtherWidthsAndWithSpacesAreKnown() {
        Recognition recognition = recognised(plain(List.of(
                List.of("预算情况", "部门预算总额(元)", "", "7，395，500", ""),
                List.of("", "1、资金来源:", "(1) 政府预算资金", "739.55万元", ""),
                List.of("", "2、资金结构:", "（1）基本支出", "7395500", ""))));
        Budget budget = recognition.reading().form().budget();
        Money total = new Money(new BigDecimal("7395500"));
        assertThat(budget.total()).contains(total);
        assertThat(budget.sources().government()).contains(total);
        assertThat(budget.structure().basic()).contains(total);
        assertThat(budget.sources().unitFunds()).isEmpty();
    }

    @Test
    void whatFindsNoFieldBecomesARemarkThatSaysWhereWithItsText() {
        Recognition recognition = recognised(plain(List.of(
                List.of("一级指标", "二级指标", "三级指标", "指标值", "指标值说明", ""),
                List.of("产出指标", "重点工作任务完成", "完成审计项目", "≥12个", "按计划", "去年 10 个"))));
        Place.Row row = new Place.Group(0, 0).row(0);
        assertThat(recognition.reading().remarks())
                .filteredOn(remark -> remark.message().contains("没有对应的栏目"))
                .extracting(Remark::where, Remark::place, Remark::leftOver)
                .containsExactly(tuple("1:5", Optional.<Place>of(new Place.IndicatorNote(row)), "去年 10 个"));
    }

    @Test
    void whatIsMissingIsSaid() {
        Recognition recognition = recognised(plain(List.of(List.of("年度履职目标", "做好审计工作。"))));
        assertThat(recognition.reading().remarks())
                .extracting(Remark::message)
                .anySatisfy(message -> assertThat(message).contains("年度主要任务"))
                .anySatisfy(message -> assertThat(message).contains("预算情况"))
                .anySatisfy(message -> assertThat(message).contains("满意度"))
                .anySatisfy(message -> assertThat(message).contains("部门名称"));
    }

    @Test
    void aSheetOfSomethingElseHasNoPartOfAForm() {
        Recognition recognition = recognised(plain(List.of(List.of("姓名", "电话"), List.of("张三", "63330000"))));
        assertThat(recognition.parts()).isZero();
    }

    private static Recognition recognised(Sheet sheet) {
        return RECOGNISER.recognise(sheet, (row, column) -> row + ":" + column);
    }

    private static Cell cell(int column, int columnSpan, int rowSpan, String text) {
        return new Cell(column, columnSpan, rowSpan, Role.TEXT, text, Optional.empty());
    }

    private static Row heads() {
        return row(List.of("一级指标", "二级指标", "三级指标", "指标值", "指标值说明"));
    }

    private static Row row(List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(cell(column, 1, 1, texts.get(column)));
        }
        return new Row(cells);
    }

    /** A sheet without any merged cell, as a spreadsheet often has it. */
    private static Sheet plain(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        return new Sheet(
                List.of(),
                widths(columns),
                List.of(new Band(
                        List.of(), rows.stream().map(FormRecogniserTest::row).toList())));
    }

    private static List<Double> widths(int columns) {
        return Stream.generate(() -> 60.0).limit(columns).toList();
    }

    /** A form in which every row says something, and every group has a row. */
    private static DepartmentForm anyForm(Random random) {
        List<MainTask> tasks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            tasks.add(new MainTask(words(random, 1), words(random, 0)));
        }
        Budget budget = Budget.BLANK;
        for (AmountField field : AmountField.values()) {
            if (random.nextBoolean()) {
                budget = budget.withAmount(
                        field, Optional.of(new Money(BigDecimal.valueOf(random.nextInt(1_000_000_000), 2))));
            }
        }
        List<IndicatorCategory> categories = new ArrayList<>();
        for (FormStandard.Category category : STANDARD.categories()) {
            categories.add(new IndicatorCategory(
                    category.name(),
                    category.groups().stream()
                            .map(group -> new IndicatorGroup(group.name(), anyRows(random)))
                            .toList()));
        }
        return new DepartmentForm(
                2020 + random.nextInt(20), words(random, 1), words(random, 0), tasks, budget, categories);
    }

    private static List<Indicator> anyRows(Random random) {
        List<Indicator> rows = new ArrayList<>();
        boolean noted = false;
        for (int i = 0; i <= random.nextInt(4); i++) {
            // A blank note cell before the first note of a group cannot be told from none.
            Optional<String> note = random.nextBoolean() ? Optional.empty() : Optional.of(words(random, noted ? 0 : 1));
            noted |= note.isPresent();
            rows.add(new Indicator(words(random, 1), new TargetValue(words(random, 0)), note));
        }
        return rows;
    }

    private static String words(Random random, int least) {
        List<String> words = List.of("完成", "≥95%", "目标\n任务", "100%", "（一）", "𠮷", "满意度", "A b", "7,395.0");
        StringBuilder text = new StringBuilder();
        int count = least + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            text.append(words.get(random.nextInt(words.size()))).append("一二三四五六七八九".charAt(random.nextInt(9)));
        }
        return text.toString();
    }
}
