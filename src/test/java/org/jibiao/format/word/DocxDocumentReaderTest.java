package org.jibiao.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jibiao.format.word.DocxFile.p;
import static org.jibiao.format.word.DocxFile.t;
import static org.jibiao.format.word.DocxFile.tbl;
import static org.jibiao.format.word.DocxFile.tc;
import static org.jibiao.format.word.DocxFile.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxDocumentReaderTest {
    @Test
    void linesAndTablesComeInReadingOrder() throws IOException {
        assertThat(shown(p(t("目标表")) + tbl(tr(tc("甲"), tc("乙"))) + p("") + p(t("填表人"))))
                .containsExactly("目标表", "[0 1x1 甲][1 1x1 乙]", "填表人");
    }

    @Test
    void mergedCellsHaveTheirSpans() throws IOException {
        String body = tbl(
                tr(tc("<w:gridSpan w:val=\"2\"/>", p(t("宽"))), tc("<w:vMerge w:val=\"restart\"/>", p(t("高")))),
                tr(tc("左"), tc("右"), tc("<w:vMerge/>", p(""))));
        assertThat(shown(body)).containsExactly("[0 2x1 宽][2 1x2 高]", "[0 1x1 左][1 1x1 右]");
    }

    /** A cell that goes on with no cell above it is a cell of its own; what stands in one that does go on is not seen. */
    @Test
    void oddMergesLoseNothing() throws IOException {
        SourceDocument document = read(tbl(
                tr(tc("<w:vMerge/>", p(t("没有开头"))), tc("<w:vMerge w:val=\"restart\"/>", p(t("有开头")))),
                tr(tc("下"), tc("<w:vMerge/>", p(t("看不见"))))));
        assertThat(shown(document)).containsExactly("[0 1x1 没有开头][1 1x2 有开头]", "[0 1x1 下]");
        assertThat(document.remarks())
                .containsExactly(
                        Remark.leftOver("第 1 个表格第 2 行第 2 列", "“看不见”在合并单元格的下面，表上看不见，没有读入。", Optional.empty(), "看不见"));
    }

    /** Some programs only say how wide each cell is. */
    @Test
    void columnsAreMadeOfTheEdgesWhereRowsDoNotAgreeOnThem() throws IOException {
        String body = tbl(
                tr(tc(width(1000), p(t("甲"))), tc(width(3000), p(t("乙")))),
                tr(tc(width(1000), p(t("丙"))), tc(width(1990), p(t("丁"))), tc(width(1010), p(t("戊")))));
        assertThat(shown(body)).containsExactly("[0 1x1 甲][1 2x1 乙]", "[0 1x1 丙][1 1x1 丁][2 1x1 戊]");
    }

    @Test
    void aTableInACellIsATableOfItsOwnAndAFrameIsNone() throws IOException {
        String inner = tbl(tr(tc("内一"), tc("内二")));
        SourceDocument document = read(tbl(tr(tc("外"), tc("", p(t("说明")) + inner + p(""))))
                + tbl(tr(tc("", p(t("题目")) + inner + p("")))));
        assertThat(shown(document))
                .containsExactly("[0 1x1 外][1 1x1 说明]", "[0 1x1 内一][1 1x1 内二]", "题目", "[0 1x1 内一][1 1x1 内二]");
        SourceBlock.Table nested = (SourceBlock.Table) document.blocks().get(1);
        assertThat(nested.locator().where(0, 1)).isEqualTo("第 1 个表格第 1 行第 2 列里的表格第 1 行第 2 列");
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndSaidSo() throws IOException {
        String deletedEnd = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + t("前半") + "</w:p>" + p(t("后半"));
        SourceDocument document =
                read(p("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>" + t("新") + "</w:ins>")
                        + deletedEnd
                        + tbl(tr(tc("留下")), "<w:tr><w:trPr><w:del w:id=\"2\"/></w:trPr>" + tc("删掉") + "</w:tr>"));
        assertThat(shown(document)).containsExactly("新", "前半后半", "[0 1x1 留下]");
        assertThat(document.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("修订"));
    }

    @Test
    void contentControlsAndTextBoxesAreReadButNotTheirPrompts() throws IOException {
        String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>" + p(t("统计局")) + "</w:sdtContent></w:sdt>";
        String box = p("<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p(t("框里"))
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p(t("框里"))
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
        assertThat(shown(control.formatted("") + control.formatted("<w:showingPlcHdr/>") + box))
                .containsExactly("统计局", "框里");
    }

    @Test
    void lineBreaksStaySymbolsBecomeCharactersAndHiddenTextIsRemarked() throws IOException {
        SourceDocument document = read(
                tbl(
                        tr(
                                tc("", p(t("一") + "<w:r><w:br/></w:r>" + t("二")) + p(t("三"))),
                                tc("", p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + t("95%"))),
                                tc(
                                        "",
                                        p(
                                                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>")))));
        assertThat(shown(document)).containsExactly("[0 1x1 一\n二\n三][1 1x1 ≥95%][2 1x1 ☑]");
        assertThat(document.remarks())
                .containsExactly(Remark.leftOver("第 1 个表格第 1 行第 3 列", "隐藏的文字没有读入：藏", Optional.empty(), "藏"));
    }

    @Test
    void commentsFootnotesAndHeadersAreRemarkedButPageNumbersAreNot() throws IOException {
        SourceDocument document = new DocxFile(p(t("正文")
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .with("comments", "<w:comment w:id=\"0\">" + p(t("再核一下")) + "</w:comment>")
                .with("footnotes", "<w:footnote w:id=\"2\">" + p(t("不含上年")) + "</w:footnote>")
                .with("header", p(t("2024 年部门预算")))
                .with("footer", p(t("— 3 —")))
                .read();
        assertThat(shown(document)).containsExactly("正文");
        assertThat(document.remarks().stream().map(Remark::message))
                .containsExactly("批注没有读入：再核一下", "脚注没有读入：不含上年", "页眉或页脚里的文字没有读入：2024 年部门预算");
    }

    /** A clerk sees the numbers; in the file there are none. */
    @Test
    void automaticNumbersAreWrittenOut() throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "（%1）")
                + level(1, "decimal", "%2.")
                + level(2, "decimalEnclosedCircle", "%3")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"目标\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"子\"><w:basedOn w:val=\"目标\"/></w:style>";
        SourceDocument document = new DocxFile(
                        numbered(1, 0, "工作") + numbered(1, 1, "稳增长") + "<w:p><w:pPr><w:pStyle w:val=\"子\"/></w:pPr>"
                                + t("促改革") + "</w:p>" + numbered(1, 2, "其一") + numbered(1, 0, "保障")
                                + numbered(1, 1, "2024 年") + numbered(2, 0, "另起") + numbered(0, 0, "不编号"))
                .with("numbering", numbering)
                .with("styles", styles)
                .read();
        assertThat(shown(document))
                .containsExactly("（一）工作", "1.稳增长", "2.促改革", "①其一", "（二）保障", "1. 2024 年", "（一）另起", "不编号");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCountingThousand, 10, 十",
        "chineseCountingThousand, 21, 二十一",
        "chineseCountingThousand, 105, 一百〇五",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographTraditional, 3, 丙",
        "lowerRoman, 14, xiv",
        "upperLetter, 28, BB",
        "decimalZero, 7, 07",
        "decimalEnclosedParen, 2, ⑵",
        "decimalFullWidth, 12, １２",
        "bullet, 1, ''"
    })
    void numbersAreWrittenAsWordWritesThem(String format, int number, String written) {
        assertThat(ListNumber.print(format, number)).isEqualTo(written);
    }

    @Test
    void strictFilesAndTemplatesAreReadLikeAllOthers() throws IOException {
        DocxFile strict = new DocxFile(p(t("严格")) + tbl(tr(tc("甲")))).strict().template();
        assertThat(new DocxDocumentReader().recognises(strict.content())).isTrue();
        assertThat(shown(strict.read())).containsExactly("严格", "[0 1x1 甲]");
    }

    private static String width(int twips) {
        return "<w:tcW w:w=\"" + twips + "\" w:type=\"dxa\"/>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String numbered(int numbering, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, numbering, t(text));
    }

    private static SourceDocument read(String body) throws IOException {
        return new DocxFile(body).read();
    }

    private static List<String> shown(String body) throws IOException {
        return shown(read(body));
    }

    private static List<String> shown(SourceDocument document) {
        List<String> shown = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            switch (block) {
                case SourceBlock.Line line -> shown.add(line.text());
                case SourceBlock.Part part -> shown.add("== " + part.name());
                case SourceBlock.Table table -> table.rows().forEach(row -> shown.add(cells(row)));
            }
        }
        return shown;
    }

    private static String cells(Row row) {
        return row.cells().stream()
                .map(cell -> "[%d %dx%d %s]".formatted(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.text()))
                .collect(Collectors.joining());
    }
}
