package org.jibiao.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.Place;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTextReaderTest {
    /**
     * In this form a 指标值 of five full lines is followed by a row that begins with four characters, the width of a full line of the
     * 指标值: 监督管理 and 妇幼健康 could each be the name of that row, or neither.
     */
    private static final int WITH_AN_OPEN_BOUNDARY = 35;

    private static final PublishedTextReader READER = new PublishedTextReader(Standards.bundled());

    static Stream<PublishedForm> publishedForms() {
        return Corpus.published().stream().filter(form -> form.index() != WITH_AN_OPEN_BOUNDARY);
    }

    @ParameterizedTest
    @MethodSource("publishedForms")
    void everyPublishedFormIsReadFieldByField(PublishedForm published) throws UnreadableFileException {
        byte[] content = utf8(published.text());
        assertThat(READER.recognises(content)).isTrue();
        assertThat(FormFields.of(only(content).form())).isEqualTo(FormFields.of(published.form()));
    }

    @Test
    void whereTheTextLeavesABoundaryOpenARemarkSaysSo() throws UnreadableFileException {
        PublishedForm published = Corpus.published(WITH_AN_OPEN_BOUNDARY);
        Reading reading = only(utf8(published.text()));
        List<String> missing = new ArrayList<>(FormFields.of(published.form()));
        missing.removeAll(FormFields.of(reading.form()));
        assertThat(missing).containsExactly("value: 严厉打击非法行医；加强公共场所卫生监督管理", "name: 妇幼健康", "value: 加大两筛、两癌、孕优等知晓率");
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.where().equals("第 396 行"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.message()).contains("不止一种读法", "卫生健康执法");
                    assertThat(remark.place()).isPresent();
                });
    }

    @Test
    void aClearTextGetsNoRemarks() throws UnreadableFileException {
        assertThat(only(utf8(Corpus.published(0).text())).remarks()).isEmpty();
        assertThat(only(utf8(Corpus.published(45).text())).remarks()).isEmpty();
    }

    @Test
    void everyEncodingThatOfficesUseGivesTheSameForm() throws UnreadableFileException {
        String text = Corpus.published(6).text();
        Reading expected = only(utf8(text));
        assertThat(only(utf8("\uFEFF" + text))).isEqualTo(expected);
        assertThat(only(utf8(text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(only(text.getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
        assertThat(only(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(only(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    }

    @Test
    void everyEncodingIsRecognised() {
        String text = Corpus.published(6).text();
        assertThat(READER.recognises(text.getBytes(Charset.forName("GB18030")))).isTrue();
        assertThat(READER.recognises(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(READER.recognises(utf8("\uFEFF" + text))).isTrue();
    }

    @Test
    void otherFormatsAreNotRecognised() {
        assertThat(READER.recognises(new byte[0])).isFalse();
        assertThat(READER.recognises(utf8("{\"title\": \"部门（单位）整体绩效目标表\"}"))).isFalse();
        assertThat(READER.recognises(utf8("关于召开年度工作会议的通知"))).isFalse();
        assertThat(READER.recognises(utf8("%PDF-1.7\n\0部门（单位）整体绩效目标表"))).isFalse();
    }

    @Test
    void pageNumbersAreNoPartOfTheForm() throws UnreadableFileException {
        String text = Corpus.published(0).text();
        String withNumbers =
                text.replace("\n 资金使用合规性", "\n\n\n\n102\n\n资金使用合规性").replace("\n 绩效管理", "\n\n— 103 —\n 绩效管理");
        assertThat(withNumbers).isNotEqualTo(text);
        assertThat(FormFields.of(only(utf8(withNumbers)).form()))
                .isEqualTo(FormFields.of(Corpus.published(0).form()));
    }

    @Test
    void severalFormsInOneTextAreAllRead() throws UnreadableFileException {
        List<Reading> readings = READER.read(
                utf8(Corpus.published(0).text() + "\n\n" + Corpus.published(3).text()));
        assertThat(readings)
                .extracting(reading -> reading.form().department())
                .containsExactly(
                        Corpus.published(0).form().department(),
                        Corpus.published(3).form().department());
        assertThat(FormFields.of(readings.getLast().form()))
                .isEqualTo(FormFields.of(Corpus.published(3).form()));
    }

    @Test
    void aTitleWithoutAFormIsRemarkedAndTheFormsAreRead() throws UnreadableFileException {
        String title = "部门（单位）整体绩效目标表\n\n（2024 年度）\n\n";
        List<Reading> readings = READER.read(utf8(title + Corpus.published(0).text() + "\n\n" + title
                + Corpus.published(3).text()));
        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst().remarks())
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark.message()).contains("部门（单位）整体绩效目标表", "没有存入"));
        assertThat(FormFields.of(readings.getLast().form()))
                .isEqualTo(FormFields.of(Corpus.published(3).form()));
    }

    @Test
    void aLongTextThatFollowsAFormIsNotSearchedForRows() throws UnreadableFileException {
        String stranger = "\n\n其他事项说明 一二三四五\n六七 八九 十".repeat(10_000);
        Reading reading = only(utf8(Corpus.published(0).text() + stranger));
        assertThat(reading.form().department())
                .isEqualTo(Corpus.published(0).form().department());
        assertThat(reading.remarks())
                .anySatisfy(remark -> assertThat(remark.message()).contains("不是整体绩效目标表", "没有存入"));
    }

    @Test
    void aTextOfWhichEveryLineIsIndentedIsReadInTheEnd() throws UnreadableFileException {
        String indented = Corpus.published(0).text().replaceAll("(?m)^(?=.)", " ");
        assertThat(only(utf8(indented)).form().department())
                .isEqualTo(Corpus.published(0).form().department());
    }

    static IntStream placesOfTruncation() {
        int length = Corpus.published(26).text().length();
        return IntStream.iterate(40, at -> at < length, at -> at + 211);
    }

    @ParameterizedTest
    @MethodSource("placesOfTruncation")
    void aTruncatedTextGivesWhatIsThereAndSaysWhatIsMissing(int length) throws UnreadableFileException {
        String text = Corpus.published(26).text().substring(0, length);
        assertThatEveryWordIsKept(text);
    }

    private static void assertThatEveryWordIsKept(String text) throws UnreadableFileException {
        Reading reading;
        try {
            reading = only(utf8(text));
        } catch (UnreadableFileException e) {
            assertThat(text).doesNotContain("预算情况");
            return;
        }
        assertThat(reading.remarks()).isNotEmpty();
        String kept = String.join("", FormFields.of(reading.form()))
                + String.join(
                        "", reading.remarks().stream().map(Remark::message).toList());
        for (String word : List.of("认真贯彻党的路线", "文化卫生健康服务", "统筹辖区内经济发展")) {
            if (text.contains(word)) {
                assertThat(kept).contains(word);
            }
        }
    }

    @Test
    void aLineThatFitsNoCellBecomesARemarkWithItsLine() throws UnreadableFileException {
        String text = Corpus.published(0).text();
        String stranger = "本表由局办公室于二月二十三日重新打印并存档备查特此说明不作为指标使用且较任何一栏为宽谁也放它不下";
        String disturbed = text.replace("专项资金细化率 ≥96%", stranger + "\n\n专项资金细化率 ≥96%");
        Reading reading = only(utf8(disturbed));
        assertThat(reading.remarks()).anySatisfy(remark -> {
            assertThat(remark.message()).contains(stranger);
            assertThat(remark.where()).matches("第 \\d+ 行");
            assertThat(remark.leftOver()).isEqualTo(stranger);
            assertThat(remark.place().orElseThrow()).isInstanceOf(Place.IndicatorNote.class);
        });
        assertThat(FormFields.of(reading.form()))
                .isEqualTo(FormFields.of(Corpus.published(0).form()));
    }

    @Test
    void anAmountThatIsNoneIsLeftBlankWithARemark() throws UnreadableFileException {
        Reading reading = only(utf8(Corpus.published(0).text().replace("（1）基本支出 5,537,100.0", "（1）基本支出 约五百万")));
        assertThat(reading.form().budget().structure().basic()).isEmpty();
        assertThat(reading.remarks()).anySatisfy(remark -> {
            assertThat(remark.message()).contains("约五百万");
            assertThat(remark.where()).isEqualTo("第 44 行");
        });
    }

    @Test
    void amountsThatDoNotAddUpAreRemarked() throws UnreadableFileException {
        Reading reading = only(utf8(Corpus.published(0).text().replace("5,537,100.0", "5,537,200.0")));
        assertThat(reading.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("资金结构", "7,395,600.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n ", "关于召开年度工作会议的通知\n\n各单位：请按时参加。", "abc"})
    void aTextThatIsNoFormIsRefusedInWords(String text) {
        assertThatThrownBy(() -> READER.read(utf8(text)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching("(?s).*(文件是空的|不是整体绩效目标表).*");
    }

    @Test
    void aBinaryFileIsRefusedInWords() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 8, 0, (byte) 0xFF, (byte) 0xD8, 1, 2};
        assertThatThrownBy(() -> READER.read(zip)).hasMessageContaining("不是文本文件");
        assertThatThrownBy(() -> READER.read(utf8("部门（单位）整体绩效目标表\u0001"))).hasMessageContaining("不是文本文件");
    }

    @Test
    void anUnknownEncodingIsRefusedInWords() {
        byte[] korean = Corpus.published(0).form().annualGoal().getBytes(Charset.forName("EUC-KR"));
        assertThatThrownBy(() -> READER.read(korean)).isInstanceOf(UnreadableFileException.class);
        byte[] latin = "Pièce jointe déjà reçue à l'été".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> READER.read(latin)).hasMessageContaining("编码无法识别");
    }

    private static Reading only(byte[] content) throws UnreadableFileException {
        List<Reading> readings = READER.read(content);
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
