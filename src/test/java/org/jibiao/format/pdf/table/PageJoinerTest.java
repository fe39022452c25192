package org.jibiao.format.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What page breaks do to tables, as the office programs do it. */
class PageJoinerTest {
    private static final double[] XS = {100, 160, 260, 330, 445};

    private static DrawnPage first() {
        return new DrawnPage()
                .grid(XS, new double[] {700, 730, 760})
                .text(105, 715, "二级")
                .text(165, 715, "三级指标")
                .text(265, 715, "指标值")
                .text(335, 715, "说明");
    }

    @Test
    void aRowThatIsCutIsWholeAgain() {
        DrawnPage one = first().text(105, 745, "管理").text(165, 745, "执行率").text(265, 745, "≥95%");
        one.lines(335, 738, "预算执行率等于预算完", "成数与年初安排的预算");
        DrawnPage two = new DrawnPage()
                .grid(XS, new double[] {60, 90, 120})
                .text(335, 68, "数之比。")
                .text(105, 105, "效益")
                .text(165, 105, "满意度")
                .text(265, 105, "≥90%")
                .text(335, 105, "抽样。");
        assertThat(Shown.of(one.read(1), two.read(2)))
                .containsExactly("|二级|三级指标|指标值|说明|", "|管理|执行率|≥95%|预算执行率等于预算完成数与年初安排的预算数之比。|", "|效益|满意度|≥90%|抽样。|");
    }

    @Test
    void aRowInWhichSeveralCellsAreCutIsWholeAgainThoughTheirRestsAreCentred() {
        DrawnPage one = new DrawnPage()
                .grid(new double[] {100, 160, 222, 260, 375}, new double[] {700, 730, 746})
                .text(105, 715, "二级")
                .text(165, 715, "三级指标")
                .text(225, 715, "值")
                .text(265, 715, "说明")
                .text(165, 740, "专项资金细")
                .text(225, 740, "≥96.5")
                .text(265, 740, "专项资金细化率等于已");
        DrawnPage two = new DrawnPage()
                .grid(new double[] {100, 160, 222, 260, 375}, new double[] {60, 90, 120})
                .text(165, 77, "化率")
                .text(225, 77, "%")
                .lines(265, 70, "细化的资金与全部资金", "之比。")
                .text(165, 105, "执行率")
                .text(225, 105, "≥90%")
                .text(265, 105, "比值。");
        assertThat(Shown.of(one.read(1), two.read(2)))
                .containsExactly("|二级|三级指标|值|说明|", "||专项资金细化率|≥96.5%|专项资金细化率等于已细化的资金与全部资金之比。|", "||执行率|≥90%|比值。|");
    }

    @Test
    void rowsThatAreFullAreNoPiecesOfOneRowWhereEachHasItsValue() {
        DrawnPage one = new DrawnPage()
                .grid(new double[] {100, 160, 222, 260, 375}, new double[] {700, 730, 746})
                .text(105, 715, "二级")
                .text(165, 715, "三级指标")
                .text(225, 715, "值")
                .text(265, 715, "说明")
                .text(165, 740, "综合治理率")
                .text(225, 740, "≥95%")
                .text(265, 740, "反映综合治理的完成率");
        DrawnPage two = new DrawnPage()
                .grid(new double[] {100, 160, 222, 260, 375}, new double[] {60, 76})
                .text(165, 70, "执法完成率")
                .text(225, 70, "≥95%")
                .text(265, 70, "反映执法的完成情况的");
        assertThat(Shown.of(one.read(1), two.read(2))).hasSize(3);
    }

    @Test
    void aBreakBetweenRowsJoinsNothingButTheLabel() {
        DrawnPage one = first().text(105, 745, "管理").text(165, 745, "执行率").text(265, 745, "≥95%");
        one.text(335, 745, "比值。");
        DrawnPage two = new DrawnPage()
                .grid(XS, new double[] {60, 90})
                .text(165, 75, "调整率")
                .text(265, 75, "≤5%")
                .text(335, 75, "比值。");
        assertThat(Shown.of(one.read(1), two.read(2)))
                .containsExactly("|二级|三级指标|指标值|说明|", "|<1x2>管理|执行率|≥95%|比值。|", "|调整率|≤5%|比值。|");
    }

    @Test
    void aLabelPrintedAgainWithAMarkIsTheSameLabel() {
        DrawnPage one = first().text(105, 745, "管理").text(165, 745, "执行率").text(265, 745, "≥95%");
        one.text(335, 745, "比值。");
        DrawnPage two = new DrawnPage()
                .grid(XS, new double[] {60, 90})
                .lines(105, 68, "管理", "（续）")
                .text(165, 75, "调整率")
                .text(265, 75, "≤5%")
                .text(335, 75, "比值。");
        assertThat(Shown.of(one.read(1), two.read(2)))
                .containsExactly("|二级|三级指标|指标值|说明|", "|<1x2>管理|执行率|≥95%|比值。|", "|调整率|≤5%|比值。|");
    }

    @Test
    void aHeadThatIsPrintedAgainIsLeftOutAndSoArePageNumbers() {
        DrawnPage one = first().text(105, 745, "管理").text(165, 745, "执行率").text(265, 745, "≥95%");
        one.text(335, 745, "比值。").text(280, 800, "— 1 —");
        DrawnPage two = new DrawnPage()
                .grid(XS, new double[] {60, 90, 120})
                .text(105, 75, "二级")
                .text(165, 75, "三级指标")
                .text(265, 75, "指标值")
                .text(335, 75, "说明")
                .text(105, 105, "效益")
                .text(165, 105, "满意度")
                .text(265, 105, "≥90%")
                .text(335, 105, "抽样。")
                .text(280, 800, "— 2 —");
        assertThat(Shown.of(one.read(1), two.read(2)))
                .containsExactly("|二级|三级指标|指标值|说明|", "|管理|执行率|≥95%|比值。|", "|效益|满意度|≥90%|抽样。|");
    }

    @Test
    void anItemThatBeginsTheNextPageIsNoRestOfTheLineBefore() {
        DrawnPage one = first().text(165, 745, "（1）政府预算资金").text(265, 745, "95.0");
        DrawnPage two = new DrawnPage().grid(XS, new double[] {60, 90}).text(165, 75, "（2）财政专户资金");
        assertThat(Shown.of(one.read(1), two.read(2)))
                .containsExactly("|二级|三级指标|指标值|说明|", "||（1）政府预算资金|95.0||", "||（2）财政专户资金|||");
    }

    @Test
    void aTitleBetweenTwoTablesPartsThem() {
        DrawnPage two = first().text(200, 650, 16, "另一份绩效目标表");
        assertThat(Shown.of(first().read(1), two.read(2)))
                .containsExactly("|二级|三级指标|指标值|说明|", "|||||", "另一份绩效目标表", "|二级|三级指标|指标值|说明|", "|||||");
    }

    @Test
    void whatRepeatsInTheMarginIsLeftOutAndTitlesAreNot() {
        List<PageLayout> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            pages.add(new DrawnPage()
                    .text(200, 40, "西工区2024年部门预算")
                    .text(200, 90, 18, "整体绩效目标表")
                    .text(100, 120, "部门名称：" + "甲乙丙丁".charAt(page - 1) + "局")
                    .grid(XS, new double[] {140, 170})
                    .text(105, 155, "目标")
                    .text(280, 810, "第 " + page + " 页 共 4 页")
                    .read(page));
        }
        assertThat(Shown.of(pages))
                .hasSize(12)
                .startsWith("整体绩效目标表", "部门名称：甲局", "|目标||||", "整体绩效目标表", "部门名称：乙局")
                .noneMatch(line -> line.contains("页") || line.contains("2024"));
    }

    @Test
    void titlesThatASpreadsheetPrintsOnEveryPageDoNotPartATable() {
        List<PageLayout> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            pages.add(new DrawnPage()
                    .text(200, 90, 18, "整体绩效目标表")
                    .grid(XS, new double[] {110, 140, 760})
                    .text(105, 125, "二级")
                    .text(165, 125, "三级指标")
                    .text(265, 125, "指标值")
                    .text(335, 125, "说明")
                    .text(165, 400, "甲乙丙".charAt(page - 1) + "指标")
                    .text(265, 400, "有效")
                    .read(page));
        }
        assertThat(Shown.of(pages))
                .containsExactly("整体绩效目标表", "|二级|三级指标|指标值|说明|", "||甲指标|有效||", "||乙指标|有效||", "||丙指标|有效||");
    }
}
