package org.jibiao.format.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as programs of many kinds rule them. */
class PageReaderTest {
    private static final double[] XS = {100, 200, 300};
    private static final double[] YS = {100, 130, 160};

    private static DrawnPage fourTexts() {
        return new DrawnPage()
                .text(105, 115, "甲")
                .text(205, 115, "乙")
                .text(105, 145, "丙")
                .text(205, 145, "丁");
    }

    @Test
    void aRuledGridGivesItsCells() {
        assertThat(Shown.of(fourTexts().grid(XS, YS).read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void linesMayBeDrawnCellByCellWithGapsAtTheCorners() {
        DrawnPage page = fourTexts();
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                page.across(YS[y], XS[x] + 0.5, XS[x + 1] - 0.5).across(YS[y + 1], XS[x] + 0.5, XS[x + 1] - 0.5);
                page.downwards(XS[x], YS[y] + 0.5, YS[y + 1] - 0.5).downwards(XS[x + 1], YS[y] + 0.5, YS[y + 1] - 0.5);
            }
        }
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void doubleLinesAreOneLine() {
        DrawnPage page = fourTexts().grid(XS, YS).grid(new double[] {102, 202, 302}, new double[] {102, 132, 162});
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void linesMayBeDotted() {
        DrawnPage page = fourTexts();
        for (double y : YS) {
            for (double x = 100; x < 300; x += 2.5) {
                page.across(y, x, x + 0.5).downwards(x + 0.25, y, y + 0.5);
            }
        }
        for (double x : XS) {
            for (double y = 100; y < 160; y += 2.5) {
                page.downwards(x, y, y + 0.5).across(y + 0.25, x, x + 0.5);
            }
        }
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void whereTheLineBetweenCellsIsMissingTheyAreOne() {
        DrawnPage page = new DrawnPage()
                .text(105, 130, "甲")
                .text(205, 115, "乙")
                .text(205, 145, "丁")
                .across(100, 100, 300)
                .across(130, 200, 300)
                .across(160, 100, 300)
                .downwards(100, 100, 160)
                .downwards(200, 100, 160)
                .downwards(300, 100, 160);
        assertThat(Shown.of(page.read(1))).containsExactly("|<1x2>甲|乙|", "|丁|");
    }

    @Test
    void aTableMayBeOpenAtItsSides() {
        DrawnPage page = fourTexts()
                .across(100, 100, 300)
                .across(130, 100, 300)
                .across(160, 100, 300)
                .downwards(200, 100, 160);
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void anUnderlineWithinACellIsNoEdge() {
        DrawnPage page = fourTexts().grid(XS, YS).across(121, 101.5, 150).across(121, 210, 260);
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void aFrameAroundThePageIsNoTable() {
        DrawnPage page = fourTexts().grid(XS, YS).grid(new double[] {20, 575}, new double[] {20, 822});
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void aBoxToTickStaysInItsCell() {
        DrawnPage page = fourTexts().grid(XS, YS).grid(new double[] {130, 138}, new double[] {110, 118});
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void aWordThatRunsOverItsCellsEdgeStaysWhole() {
        DrawnPage page = new DrawnPage()
                .text(105, 115, "一个很长很长的词语溢出")
                .text(205, 145, "丁")
                .grid(XS, YS);
        assertThat(Shown.of(page.read(1))).containsExactly("|一个很长很长的词语溢出||", "||丁|");
    }

    @Test
    void fullLinesOfChineseAreJoinedAndShortOnesEndAParagraph() {
        DrawnPage page = new DrawnPage()
                .lines(105, 115, "做好全区财政收支预算", "编制工作。", "加强资金监管，提高资", "金使用效益")
                .grid(new double[] {100, 210, 300}, new double[] {100, 170, 200});
        assertThat(Shown.of(page.read(1)).getFirst()).isEqualTo("|做好全区财政收支预算编制工作。⏎加强资金监管，提高资金使用效益||");
    }

    @Test
    void wordsOfLatinTextKeepASpaceAtTheEndOfALineAndNumbersDoNot() {
        DrawnPage page = new DrawnPage()
                .lines(105, 115, "open source code", "software")
                .lines(205, 115, "410303220000000168", "01")
                .grid(new double[] {100, 200, 300}, new double[] {100, 145});
        assertThat(Shown.of(page.read(1))).containsExactly("|open source code software|41030322000000016801|");
    }

    @Test
    void boldPrintByPrintingTwiceIsReadOnce() {
        DrawnPage page = fourTexts().text(105.3, 115, "甲").text(205.3, 115, "乙").grid(XS, YS);
        assertThat(Shown.of(page.read(1))).containsExactly("|甲|乙|", "|丙|丁|");
    }

    @Test
    void textFromTopToBottomIsReadAsItRuns() {
        DrawnPage page = new DrawnPage()
                .down(110, 102, "年度任务")
                .text(205, 115, "乙")
                .text(215, 115, "不止一个字")
                .grid(XS, new double[] {100, 160});
        assertThat(Shown.of(page.read(1))).containsExactly("|年度任务|乙不止一个字|");
    }

    @Test
    void aPageThatWasPrintedSidewaysIsTurned() {
        DrawnPage page = new DrawnPage()
                .down(400, 105, "甲指标")
                .down(400, 205, "乙指标")
                .down(360, 105, "丙指标")
                .down(360, 205, "丁指标")
                .grid(new double[] {350, 385, 420}, XS);
        assertThat(Shown.of(page.read(1))).containsExactly("|甲指标|乙指标|", "|丙指标|丁指标|");
    }

    @Test
    void withHorizontalLinesOnlyTheColumnsFollowFromTheWords() {
        DrawnPage page = new DrawnPage();
        for (double y : new double[] {100, 125, 150, 175, 200}) {
            page.across(y, 100, 400);
        }
        page.text(105, 112, "三级指标").text(250, 112, "指标值").text(330, 112, "权重");
        page.text(105, 137, "预算执行率").text(250, 137, "≥95%").text(330, 137, "10");
        page.text(105, 162, "绩效目标合理性").text(250, 162, "合理").text(330, 162, "20");
        page.text(105, 187, "满意度").text(250, 187, "≥90%").text(330, 187, "5");
        assertThat(Shown.of(page.read(1)))
                .containsExactly("|三级指标|指标值|权重|", "|预算执行率|≥95%|10|", "|绩效目标合理性|合理|20|", "|满意度|≥90%|5|");
    }

    @Test
    void withoutAnyLineRowsFollowFromTheWhiteBetweenThem() {
        DrawnPage page = new DrawnPage()
                .text(200, 60, 16, "整体绩效目标表")
                .text(105, 112, "三级指标")
                .text(250, 112, "指标值")
                .text(330, 112, "说明")
                .text(105, 151, "预算执行率")
                .text(250, 151, "≥95%")
                .lines(330, 144, "预算完成数与预算", "数之比")
                .text(105, 193, "满意度")
                .text(250, 193, "≥90%")
                .lines(330, 186, "抽样调查的全部人", "员");
        assertThat(Shown.of(page.read(1)))
                .containsExactly("整体绩效目标表", "|三级指标|指标值|说明|", "|预算执行率|≥95%|预算完成数与预算数之比|", "|满意度|≥90%|抽样调查的全部人员|");
    }

    @Test
    void evenlySpacedLinesAreRowsUnlessTheyGoOnWithFullOnes() {
        DrawnPage page = new DrawnPage()
                .text(105, 112, "任务名称")
                .text(250, 112, "主要内容")
                .text(105, 126, "预算编制")
                .text(250, 126, "完成全部预算单位的")
                .text(250, 140, "编制")
                .text(105, 154, "决算公开")
                .text(250, 154, "按时公开");
        assertThat(Shown.of(page.read(1))).containsExactly("|任务名称|主要内容|", "|预算编制|完成全部预算单位的编制|", "|决算公开|按时公开|");
    }

    @Test
    void wordsApartInOneLineAreNoTable() {
        DrawnPage page =
                new DrawnPage().text(105, 112, "填报人：").text(250, 112, "审核人：").text(400, 112, "电话：");
        assertThat(Shown.of(page.read(1))).containsExactly("填报人：  审核人：  电话：");
    }
}
