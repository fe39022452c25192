package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.form.Place;
import org.jibiao.format.Program;
import org.jibiao.format.RemarkReport;
import org.jibiao.format.RemarkReport.Entry;
import org.jibiao.format.RemarkReport.Line;
import org.jibiao.format.RemarkReport.Outcome;
import org.jibiao.format.RemarkReport.ReadForm;
import org.jibiao.sheet.FormKind;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;

class XlsxReportWriterTest {
    private final XlsxReportWriter writer = new XlsxReportWriter(Standards.bundled(), new Program("绩表", "1.2.3"));

    @Test
    void formsAndRemarksStandInSheetsOfTheirOwn() throws IOException {
        RemarkReport report = new RemarkReport(List.of(
                new Entry(
                        "去年/财政局.docx",
                        Optional.of(new ReadForm("docx", FormKind.DEPARTMENT, "财政局", 2024)),
                        Outcome.TAKEN,
                        "",
                        List.of(
                                new Line("表 1 第 3 行", "没有对应的栏目", Optional.of(new Place.Task(0)), "年度主要任务第 1 行", "=1+1"),
                                new Line("", "缺少部门名称", Optional.empty(), "", ""))),
                new Entry("去年/照片.jpg", Optional.empty(), Outcome.REFUSED, "这是图片", List.of())));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            assertThat(rows(workbook.getSheet("各表结果")))
                    .containsExactly(
                            "文件|格式|表的种类|部门|年度|结果|原因|需核对",
                            "去年/财政局.docx|docx|整体绩效目标表|财政局|2024|已导入||2",
                            "去年/照片.jpg|||||未导入|这是图片|");
            assertThat(rows(workbook.getSheet("需要核对")))
                    .as("what looks like a formula stays a text")
                    .containsExactly(
                            "文件|部门|年度|文件中的位置|表中的位置|需要核对的内容|没有录入的原文",
                            "去年/财政局.docx|财政局|2024|表 1 第 3 行|年度主要任务第 1 行|没有对应的栏目|=1+1",
                            "去年/财政局.docx|财政局|2024|||缺少部门名称|");
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestText() throws IOException {
        Line line = new Line("", "需要核对的内容很长。".repeat(20), Optional.empty(), "", "");
        RemarkReport report =
                new RemarkReport(List.of(new Entry("x", Optional.empty(), Outcome.REFUSED, "", List.of(line))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getHeightInPoints()).isBetween(15f, 20f);
            assertThat(workbook.getSheetAt(1).getRow(1).getHeightInPoints())
                    .as("200 characters, some 24 in a line")
                    .isBetween(125f, 160f);
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsCutBetweenTwoCharacters() throws IOException {
        Line line = new Line("", "", Optional.empty(), "", "字".repeat(31_999) + "𠮷𠮷");
        RemarkReport report =
                new RemarkReport(List.of(new Entry("x", Optional.empty(), Outcome.STOPPED, "", List.of(line))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            assertThat(rows(workbook.getSheetAt(1)).getLast()).isEqualTo("x||||||" + "字".repeat(31_999) + "…");
            assertThat(rows(workbook.getSheetAt(0)).getLast()).contains("停止前未处理");
        }
    }

    private byte[] written(RemarkReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        int columns = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(formatter.formatCellValue(row.getCell(column)));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
