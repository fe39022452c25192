package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.TargetValue;
import org.jibiao.format.UnprintableFormException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxColumnsWriterTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();

    static List<DepartmentForm> corpus() {
        return Corpus.forms();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyRowOfTheIndicatorsIsCompleteByItself(DepartmentForm form) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (IndicatorCategory category : form.categories()) {
            for (IndicatorGroup group : category.groups()) {
                String note = "";
                for (Indicator indicator : group.indicators()) {
                    note = indicator.note().orElse(note);
                    expected.add(List.of(
                            category.name(),
                            group.name(),
                            indicator.name(),
                            note,
                            indicator.value().text()));
                }
            }
        }
        List<List<String>> shown = new ArrayList<>();
        for (List<String> row : rows(form, 3)) {
            shown.add(List.of(row.get(0), row.get(1), row.get(2), row.get(6), row.get(7)));
        }
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void theSheetsHaveHeadsAndNothingIsMerged() throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.COLUMNS, FORM))) {
            List<String> heads = new ArrayList<>();
            workbook.forEach(sheet -> {
                assertThat(sheet.getMergedRegions()).isEmpty();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                heads.add(sheet.getSheetName() + cells((XSSFSheet) sheet, sheet.getRow(0)));
            });
            assertThat(heads)
                    .containsExactly(
                            "基本信息[栏目, 内容]",
                            "年度主要任务[任务名称, 主要内容]",
                            "预算情况[类别, 栏目, 金额（元）, 金额（万元）]",
                            "绩效指标[一级指标, 二级指标, 三级指标, 计算符号, 指标值, 计量单位, 指标值说明, 指标值（原文）]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "≥95%, ≥, 95, %",
                ">= 95 ％, ≥, 95, %",
                "2辆, '', 2, 辆",
                "≤2.4 万, ≤, 2.4, 万",
                "不超过1600元/亩, ≤, 1600, 元/亩",
                "1-3天, 定量（其他）, 1-3, 天",
                "2024年12月底前, 定性, 2024年12月底前, ''",
                "显著提升, 定性, 显著提升, ''",
                "'', '', '', ''"
            })
    void aValueIsTakenApartAndKeptAsWritten(String written, String sign, String value, String unit) throws IOException {
        Indicator indicator = new Indicator("甲", new TargetValue(written), Optional.of(""));
        DepartmentForm form = FORM.withCategories(
                List.of(new IndicatorCategory("产出指标", List.of(new IndicatorGroup("履职目标实现", List.of(indicator))))));
        assertThat(rows(form, 3)).containsExactly(List.of("产出指标", "履职目标实现", "甲", sign, value, unit, "", written));
    }

    @Test
    void amountsAreThereInBothUnits() throws IOException {
        List<List<String>> rows = rows(FORM, 2);
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst())
                .startsWith("部门预算总额", "部门预算总额")
                .contains(FORM.budget().total().orElseThrow().print());
        String wan = rows.getFirst().get(3).replace(",", "");
        assertThat(new java.math.BigDecimal(wan).movePointRight(4))
                .isEqualByComparingTo(FORM.budget().total().orElseThrow().yuan());
    }

    @Test
    void aTextThatNoCellCanHoldIsNamedAndNothingIsWritten() {
        DepartmentForm form = FORM.withAnnualGoal("围绕高质量发展要求，".repeat(4000));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(UnprintableFormException.class)
                .isThrownBy(() -> Written.COLUMNS.write(form, out))
                .withMessageContaining("围绕高质量发展要求")
                .withMessageContaining("40000")
                .withMessageContaining("32767");
        assertThat(out.size()).isZero();
    }

    /** The rows under the head, as they are shown. */
    private static List<List<String>> rows(DepartmentForm form, int sheet) throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.COLUMNS, form))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(sheet)) {
                rows.add(cells(workbook.getSheetAt(sheet), row));
            }
            return rows.subList(1, rows.size());
        }
    }

    private static List<String> cells(XSSFSheet sheet, Row row) {
        List<String> cells = new ArrayList<>();
        DataFormatter formatter = new DataFormatter();
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            cells.add(formatter.formatCellValue(row.getCell(column)));
        }
        return cells;
    }
}
