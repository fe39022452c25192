package org.jibiao.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final FaceChain BODY = new Typefaces().current().chain(Face.BODY);

    @Test
    void aLineIsFilledBeforeTheNextOneBegins() {
        assertThat(lines(5, "保障机房正常运转工作")).containsExactly("保障机房正", "常运转工作");
    }

    @Test
    void aClosingMarkTakesTheLastCharacterDownWithIt() {
        assertThat(lines(5, "保障机房正。常运转工作")).containsExactly("保障机房", "正。常运转", "工作");
        assertThat(lines(5, "保障机房正”，常运转工作")).containsExactly("保障机房", "正”，常运", "转工作");
    }

    @Test
    void aClosingMarkMayStandWithItsBlankHalfInTheMargin() {
        List<SetLine> lines = new LineBreaker(BODY, 10, 55, 5).lines("保障机房正。常运转工作");
        assertThat(lines).extracting(SetLine::text).containsExactly("保障机房正。", "常运转工作");
        assertThat(lines.getFirst().width()).isEqualTo(60);
        assertThat(new LineBreaker(BODY, 10, 55, 5).lines("保障机房正常运转工作"))
                .extracting(SetLine::text)
                .containsExactly("保障机房正", "常运转工作");
    }

    @Test
    void anOpeningMarkGoesDownWithWhatItOpens() {
        assertThat(lines(5, "保障机房（正常运转）")).containsExactly("保障机房", "（正常", "运转）");
    }

    @Test
    void numbersKeepTheirSigns() {
        assertThat(lines(6, "任务完成率≥95%以上")).containsExactly("任务完成率", "≥95%以上");
        assertThat(lines(6, "任务完成率 ≥ 95% 以上")).containsExactly("任务完成率", "≥ 95% 以上");
        assertThat(lines(6, "总额共计为1,234,567.8元"))
                .containsExactly("总额共计为", "1,234,567.8", "元")
                .hasSize(3);
    }

    @Test
    void aListNumberStaysWithItsText() {
        assertThat(lines(6, "符合政策。2.是否清晰")).containsExactly("符合政策。", "2.是否清晰");
        assertThat(lines(6, "符合政策。②是否清晰")).containsExactly("符合政策。", "②是否清晰");
    }

    @Test
    void aWordIsTornOnlyWhereItIsLongerThanALine() {
        assertThat(lines(4, "访问Jibiao网站")).containsExactly("访问", "Jibiao", "网站");
        assertThat(lines(4, "JibiaoJibiaoJibiao")).hasSizeGreaterThan(1).allMatch(line -> BODY.width(line, 10) <= 40);
    }

    @Test
    void aParagraphDoesNotEndWithASingleCharacter() {
        assertThat(lines(5, "投入管理指标")).containsExactly("投入管理", "指标");
        assertThat(lines(5, "投入管理标。")).containsExactly("投入管", "理标。");
    }

    @Test
    void paragraphsStayApartAsWritten() {
        assertThat(lines(5, "一、目标\n\n　　二、任务\r\n三")).containsExactly("一、目标", "", "　　二、", "任务", "三");
        assertThat(lines(5, "目标\n\n")).containsExactly("目标");
        assertThat(lines(5, " \n ")).isEmpty();
    }

    @Test
    void whiteSpaceAtALineEndIsNotPrinted() {
        assertThat(lines(5, "保障机房正   常运转")).containsExactly("保障机房正", "常运转");
        assertThat(lines(5, "保障\t机房")).containsExactly("保障 机房");
    }

    @Test
    void aCharacterOfTwoHalvesIsNeverTorn() {
        assertThat(lines(3, "𬭚𫓧𨱏𬴂𬶍")).containsExactly("𬭚𫓧𨱏", "𬴂𬶍");
        assertThat(lines(2, "ee\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("\u0301"));
    }

    @Test
    void whatLeavesNoMarkOnPaperIsLeftOut() {
        assertThat(lines(5, "保\u200B障\uFE0F机\uFEFF房")).containsExactly("保障机房");
    }

    @Test
    void nothingButClosingMarksIsTornAllTheSame() {
        assertThat(lines(3, "。。。。。。。")).containsExactly("。。。", "。。。", "。");
    }

    /** Lines of so many Chinese characters. */
    private static List<String> lines(int characters, String text) {
        return new LineBreaker(BODY, 10, characters * 10, 0)
                .lines(text).stream().map(SetLine::text).toList();
    }
}
