package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks as POI writes them, new and old: what is read of each must be the same. */
class ForeignWorkbookTest {
    enum Kind {
        NEW {
            @Override
            DocumentReader reader() {
                return new XlsxDocumentReader();
            }

            @Override
            Workbook empty() {
                return new XSSFWorkbook();
            }
        },
        OLD {
            @Override
            DocumentReader reader() {
                return new XlsDocumentReader();
            }

            @Override
            Workbook empty() {
                return new HSSFWorkbook();
            }
        };

        abstract DocumentReader reader();

        abstract Workbook empty();

        SourceDocument read(Consumer<Workbook> fill) throws IOException {
            return read(fill, ReadingProgress.NONE);
        }

        SourceDocument read(Consumer<Workbook> fill, ReadingProgress progress) throws IOException {
            try (Workbook workbook = empty()) {
                fill.accept(workbook);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                workbook.write(out);
                assertThat(reader().recognises(out.toByteArray())).isTrue();
                return reader().read(out.toByteArray(), progress);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreReadAsTheirCellsShowThem(Kind kind) throws IOException {
        SourceDocument document = kind.read(workbook -> {
            Sheet sheet = workbook.createSheet("甲");
            number(sheet, 0, 7395500, "#,##0.0");
            number(sheet, 1, 0.955, "0.0%");
            number(sheet, 2, 45627, "yyyy\"年\"m\"月\"");
            number(sheet, 3, 45627, "yyyy/m/d");
            number(sheet, 4, 123456789012345d, "General");
            number(sheet, 5, 0.1 + 0.2, "General");
            number(sheet, 6, 12, "0\"个\"");
            number(sheet, 7, -3, "0.00_);[Red]\\(0.00\\)");
            sheet.createRow(8).createCell(0).setCellValue("007");
            sheet.createRow(9).createCell(0).setCellValue(true);
        });
        assertThat(shown(document))
                .containsExactly(
                        "== 甲",
                        "7,395,500.0",
                        "95.5%",
                        "2024年12月",
                        "2024/12/1",
                        "123456789012345",
                        "0.3",
                        "12个",
                        "(3.00)",
                        "007",
                        "TRUE");
        assertThat(document.remarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void formulasGiveTheValueThatWasReckonedLast(Kind kind) throws IOException {
        SourceDocument document = kind.read(workbook -> {
            Sheet sheet = workbook.createSheet("甲");
            sheet.createRow(0).createCell(0).setCellFormula("1+2");
            sheet.createRow(1).createCell(0).setCellFormula("\"甲\"&\"乙\"");
            sheet.createRow(2).createCell(0).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(shown(document)).containsExactly("== 甲", "3", "甲乙");
        assertThat(document.remarks())
                .containsExactly(
                        Remark.leftOver("工作表“甲”单元格 A3", "公式的结果是错误值 #DIV/0!，没有读入，请补上。", Optional.empty(), "#DIV/0!"));
    }

    @ParameterizedTest
    @EnumSource
    void mergedCellsHaveSpansAndWhatLiesUnderThemIsRemarked(Kind kind) throws IOException {
        SourceDocument document = kind.read(workbook -> {
            Sheet sheet = workbook.createSheet("甲");
            text(sheet, 0, 0, "题目\n第二行");
            text(sheet, 0, 1, "看不见");
            text(sheet, 1, 1, "左");
            text(sheet, 1, 3, "右");
            text(sheet, 4, 3, "下");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B5"));
        });
        // Column C is empty, and so are rows 3 and 4, of which one stays.
        assertThat(spans(document))
                .containsExactly(
                        "[0 3x1 题目\n第二行]", "[0 1x1 ][1 1x3 左][2 1x1 右]", "[0 1x1 ][2 1x1 ]", "[0 1x1 ][2 1x1 下]");
        assertThat(document.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.where()).isEqualTo("工作表“甲”单元格 B1");
            assertThat(remark.leftOver()).isEqualTo("看不见");
        });
        SourceBlock.Table table = (SourceBlock.Table) document.blocks().get(1);
        assertThat(table.locator().where(3, 2)).isEqualTo("工作表“甲”单元格 D5");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHiddenIsReadAndRemarked(Kind kind) throws IOException {
        SourceDocument document = kind.read(workbook -> {
            Sheet sheet = workbook.createSheet("甲");
            text(sheet, 0, 0, "一");
            text(sheet, 1, 0, "二");
            text(sheet, 1, 2, "三");
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(7, true);
            text(workbook.createSheet("乙"), 0, 0, "四");
            workbook.setSheetHidden(1, true);
            workbook.createSheet("空");
            workbook.setSheetHidden(2, true);
        });
        assertThat(shown(document)).containsExactly("== 甲", "一", "", "二", "三", "== 乙", "四");
        assertThat(document.remarks().stream().map(remark -> remark.where() + remark.message()))
                .containsExactly(
                        "工作表“甲”隐藏的第 2 行里有内容，也读了。请确认这些内容是要用的。",
                        "工作表“甲”隐藏的第 C 列里有内容，也读了。请确认这些内容是要用的。",
                        "工作表“乙”这个工作表是隐藏的，也读了。请确认里面的内容是要用的。");
    }

    @ParameterizedTest
    @EnumSource
    void commentsAreRemarkedAtTheirCells(Kind kind) throws IOException {
        SourceDocument document = kind.read(workbook -> {
            Sheet sheet = workbook.createSheet("甲");
            text(sheet, 2, 1, "95%");
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("再核一下"));
            sheet.getRow(2).getCell(1).setCellComment(comment);
        });
        assertThat(document.remarks())
                .containsExactly(Remark.leftOver("工作表“甲”单元格 B3", "批注没有读入：再核一下", Optional.empty(), "再核一下"));
    }

    @ParameterizedTest
    @EnumSource
    void everyWorksheetIsAPartAndReadingStopsBetweenTwo(Kind kind) throws IOException {
        Consumer<Workbook> fill = workbook -> {
            for (String name : List.of("甲", "乙", "丙")) {
                text(workbook.createSheet(name), 0, 0, name + "表");
            }
        };
        assertThat(shown(kind.read(fill))).containsExactly("== 甲", "甲表", "== 乙", "乙表", "== 丙", "丙表");
        List<Integer> seen = new ArrayList<>();
        SourceDocument stopped = kind.read(fill, (done, total) -> {
            seen.add(done);
            assertThat(total).isEqualTo(3);
            return done < 2;
        });
        assertThat(shown(stopped)).containsExactly("== 甲", "甲表", "== 乙", "乙表");
        assertThat(seen).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void farAwayCellsMakeNoFarAwayTable(Kind kind) throws IOException {
        SourceDocument document = kind.read(workbook -> {
            Sheet sheet = workbook.createSheet("甲");
            text(sheet, 0, 0, "近");
            text(sheet, 65_535, 255, "远");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:IU65535"));
        });
        assertThat(spans(document)).containsExactly("[0 1x1 近][1 1x1 ]", "[0 1x1 ][1 1x1 ]", "[0 1x1 ][1 1x1 远]");
    }

    private static void number(Sheet sheet, int row, double number, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                .createCell(column)
                .setCellValue(text);
    }

    private static List<String> shown(SourceDocument document) {
        List<String> shown = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            switch (block) {
                case SourceBlock.Line line -> shown.add(line.text());
                case SourceBlock.Part part -> shown.add("== " + part.name());
                case SourceBlock.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> shown.add(cell.text())));
            }
        }
        return shown;
    }

    private static List<String> spans(SourceDocument document) {
        return document.blocks().stream()
                .filter(SourceBlock.Table.class::isInstance)
                .flatMap(block -> ((SourceBlock.Table) block).rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> "[%d %dx%d %s]"
                                .formatted(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text()))
                        .collect(Collectors.joining()))
                .toList();
    }
}
