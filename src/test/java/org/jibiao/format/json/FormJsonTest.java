package org.jibiao.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormJsonTest {
    private final FormJson json = new FormJson();
    private final DepartmentForm form = Corpus.published(1).form();

    @Property(tries = 500)
    void anyFormComesBackEqual(@ForAll(supplier = Forms.class) DepartmentForm any) throws IOException {
        assertThat(json.read(json.write(any))).isEqualTo(any);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        json.write(any, file);
        assertThat(json.recognises(file.toByteArray())).isTrue();
        assertThat(json.read(file.toByteArray())).containsExactly(new Reading(any, List.of()));
    }

    @Test
    void everyPublishedFormGoesThroughUnchanged() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            ObjectNode expected = (ObjectNode) published.json().deepCopy();
            expected.remove("index");
            expected.put("format", "jibiao-form").put("schema", 1);
            DepartmentForm read = json.read(published.json().toString());
            assertThat(read).isEqualTo(published.form());
            assertThat(JsonMapper.shared().readTree(json.write(read))).isEqualTo(expected);
        }
    }

    @Test
    void theSampleIsAPublishedFormAsWeWriteIt() throws IOException {
        try (InputStream sample = FormJson.class.getResourceAsStream("/org/jibiao/workspace/sample.json")) {
            assertThat(sample).isNotNull();
            assertThat(new String(sample.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(json.write(Corpus.published(21).form()));
        }
    }

    @Test
    void theFileBeginsWithWhatItIsAndHasTheKeysInTheirOrder() {
        assertThat(json.write(Standards.bundled().forYear(2025).newForm(2025, "洛阳市西工区统计局")))
                .startsWith("""
                        {
                          "format": "jibiao-form",
                          "schema": 1,
                          "year": 2025,
                          "department": "洛阳市西工区统计局",
                          "annualGoal": null,
                          "tasks": [
                            {
                              "name": null,
                              "content": null
                            }
                          ],
                          "budget": {
                            "total": null,
                            "sources": {
                              "government": null,
                              "fiscalAccount": null,
                              "unitFunds": null
                            },
                            "structure": {
                              "basic": null,
                              "project": null
                            }
                          },
                          "indicators": [
                            {
                              "category": "投入管理指标",
                              "group": "工作目标管理",
                              "name": "年度履职目标相关性",
                              "value": "相关",
                        """)
                .doesNotContain("outline")
                .endsWith("}\n");
    }

    @Test
    void whatOtherPlacesSayOfAnIndicatorComesBack() throws IOException {
        Indicator row = Indicator.BLANK
                .withName("甲")
                .withExtras(List.of(new Indicator.Extra("权重", "20"), new Indicator.Extra("", "正向")));
        DepartmentForm form = new DepartmentForm(
                2025,
                "某局",
                "",
                List.of(),
                Budget.BLANK,
                List.of(new IndicatorCategory(
                        "产出指标", List.of(new IndicatorGroup("数量指标", List.of(row, Indicator.BLANK.withName("乙")))))));
        String written = json.write(form);
        assertThat(written).contains("\"head\": \"权重\"").containsOnlyOnce("\"extras\"");
        assertThat(json.read(written)).isEqualTo(form);
    }

    @Test
    void emptyGroupsAndNeighboursOfOneNameAreToldByAnOutline() throws IOException {
        Indicator row = Indicator.BLANK.withName("甲");
        DepartmentForm odd = form.withCategories(List.of(
                new IndicatorCategory(
                        "产出指标", List.of(new IndicatorGroup("一", List.of()), new IndicatorGroup("二", List.of(row)))),
                new IndicatorCategory("产出指标", List.of(new IndicatorGroup("二", List.of(row))))));
        assertThat(json.write(odd)).contains("\"outline\"");
        assertThat(json.read(json.write(odd))).isEqualTo(odd);
    }

    @Test
    void anOddYearIsRemarkedSoThatADraftNeverBecomesUnreadable() throws IOException {
        for (int year : new int[] {20240, 0, -1, Integer.MAX_VALUE}) {
            Reading reading = json.read(utf8(json.write(form.withYear(year)))).getFirst();
            assertThat(reading.form().year()).isEqualTo(year);
            assertThat(reading.remarks()).extracting(Remark::message).containsExactly("年度 " + year + " 不合情理，请检查。");
        }
    }

    @Test
    void anArrayIsAsManyForms() throws IOException {
        String array = "[" + json.write(form) + "," + json.write(form.withYear(2025)) + "]";
        assertThat(json.read(utf8(array))).extracting(Reading::form).containsExactly(form, form.withYear(2025));
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        byte[] file = utf8("\uFEFF" + json.write(form));
        assertThat(json.recognises(file)).isTrue();
        assertThat(json.read(file)).extracting(Reading::form).containsExactly(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "７，３９５，５００" | 7,395,500.0
                    "739.55万元"       | 7,395,500.0
                    7395500.25         | 7,395,500.25
                    7.3955E+6          | 7,395,500.0
                    ""                 |
                    null               |
                    """)
    void amountsMayBeWrittenInOtherWays(String written, String printed) throws IOException {
        assertThat(json.read(withTotal(written)).budget().total().map(total -> total.print()))
                .isEqualTo(Optional.ofNullable(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "约七百万"  | “约七百万”不是金额
                    "7395,5"    | 逗号位置不对
                    "0.001"     | 精确到分以下
                    -5          | 不能小于零
                    true        | 应当是金额
                    1E999999999 | 应当是金额
                    {}          | 应当是金额
                    """)
    void anAmountThatIsNoneIsRefusedWithPathAndLine(String written, String message) {
        refuses(withTotal(written)).hasMessageContaining("budget.total（第 2 行）").hasMessageContaining(message);
    }

    @Test
    void aValueOfTheWrongKindIsNamedWithPathAndLine() {
        String second = json.write(form).replaceFirst("\"value\": \"科学\"", "\"value\": 5");
        int line = (int)
                second.substring(0, second.indexOf("\"value\": 5")).lines().count();
        refuses(second).hasMessage("indicators[1].value（第 " + line + " 行）：应当是文字，请加上引号。");
    }

    @Test
    void theFormOfAnArrayInWhichSomethingIsWrongIsNamed() {
        String array = "[" + json.write(form) + "," + json.write(form).replaceFirst("2024", "\"2024\"") + "]";
        assertThatThrownBy(() -> json.read(utf8(array)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("[1].year");
    }

    @Test
    void aFileOfANewerVersionIsRefusedKindly() {
        refuses(json.write(form).replace("\"schema\": 1", "\"schema\": 2")).hasMessageContaining("请升级程序");
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        refuses(json.write(form).replace("jibiao-form", "other")).hasMessageContaining("format（第 2 行）");
        refuses("{\"name\": \"package\", \"version\": 1}").hasMessageContaining("不是整体绩效目标表");
    }

    @Test
    void whatIsUnknownOrMissingIsRemarkedAndTheRestIsRead() throws IOException {
        String odd = json.write(form)
                .replaceFirst("\"year\": 2024,", "\"year\": 2024, \"index\": 7,")
                .replaceFirst("\"unitFunds\": [^\n]*\n", "\"otherFunds\": null\n");
        Reading reading = json.read(utf8(odd)).getFirst();
        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.remarks())
                .extracting(Remark::message)
                .containsExactlyInAnyOrder("不认识“index”，没有读入。", "不认识“otherFunds”，没有读入。", "缺少“unitFunds”，按空白读入。");
        assertThat(reading.remarks()).extracting(Remark::where).contains("index（第 4 行）");
    }

    @Test
    void anOutlineThatDoesNotFitTheRowsIsRefused() {
        DepartmentForm odd = form.withCategories(List.of(new IndicatorCategory(
                "产出指标",
                List.of(
                        new IndicatorGroup("一", List.of()),
                        new IndicatorGroup("二", List.of(Indicator.BLANK, Indicator.BLANK))))));
        String right = json.write(odd);
        refuses(right.replace("\"rows\": 2", "\"rows\": 3")).hasMessageContaining("outline[0].groups[1]");
        refuses(right.replace("\"rows\": 2", "\"rows\": 1")).hasMessageContaining("indicators[1]");
        refuses(right.replace("\"rows\": 0", "\"rows\": 1")).hasMessageContaining("indicators[0]");
        refuses(right.replace("\"rows\": 0", "\"rows\": -1")).hasMessageContaining("outline[0].groups[0].rows");
    }

    @Test
    void brokenFilesAreRefusedWithTheirLine() {
        String right = json.write(form);
        refuses("").hasMessageContaining("空的");
        refuses("[]").hasMessageContaining("第 1 行");
        for (int cut = 1; cut < 800; cut++) {
            refuses(right.substring(0, cut)).hasMessageContaining("不完整");
        }
        refuses(right.replaceFirst("\"schema\": 1,", "\"schema\": 1")).hasMessageContaining("第 4 行不是正确的 JSON");
        refuses(right + right).hasMessageContaining("一个表结束以后还有内容");
        refuses(right.replaceFirst("\"schema\"", "\"format\"")).hasMessageContaining("第 3 行：“format”前面已经写过");
        refuses("[".repeat(100_000)).hasMessageContaining("不合情理");
        refuses("{\"department\": \"甲\", \"indicators\": []}").hasMessageContaining("缺少 year");
        refuses(right.replaceFirst("2024", "2024.5")).hasMessageContaining("应当是不带引号的整数");
    }

    @Test
    void anArrayWithoutFormsHasNone() {
        assertThatThrownBy(() -> json.read(utf8("[]")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("一个表也没有");
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] file = json.write(form).getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> json.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void halfACharacterIsNeverWrittenAsSomethingElse() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> json.write(form.withAnnualGoal("\uD842"), out))
                .isInstanceOf(UnprintableFormException.class);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[", "部门（单位）整体绩效目标表", "[附件1] 说明", "{表}", "%PDF-1.7", "1, 2"})
    void otherFilesAreNotRecognised(String content) {
        assertThat(json.recognises(utf8(content))).isFalse();
    }

    @Test
    void noPublishedTextIsRecognised() {
        assertThat(Corpus.published()).noneMatch(published -> json.recognises(utf8(published.text())));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refuses(String content) {
        return assertThatThrownBy(() -> json.read(content)).isInstanceOf(UnreadableFileException.class);
    }

    private String withTotal(String written) {
        return "{\"year\": 2024, \"department\": null,\n \"budget\": {\"total\": " + written + "}}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
