package org.jibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardReaderTest {
    private final StandardReader reader = new StandardReader();

    @Test
    void readsTheDataFileThatTheProgramBringsAlong() throws IOException {
        assertThat(read(file()).sinceYear()).isEqualTo(2024);
    }

    @Test
    void namesTheFileAndTheKeyOfAMissingLabel() throws IOException {
        refuses(file().replace("    \"taskName\": \"任务名称\",\n", ""))
                .hasMessageContaining("test.json")
                .hasMessageContaining("labels.taskName")
                .hasMessageContaining("缺少这一项");
    }

    @Test
    void namesTheLineOfASlipOfThePen() throws IOException {
        refuses(file().replace("\"title\": \"部门", "\"title\" \"部门")).hasMessageContaining("第 5 行");
    }

    @Test
    void namesAKeyThatItDoesNotKnow() throws IOException {
        refuses(file().replace("\"rule\": 0.5", "\"rule\": 0.5, \"ruler\": 1")).hasMessageContaining("没有“ruler”这一项");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "taskContent": "主要内容" | "taskContent": " "         | labels.taskContent 是空的
                    （{year} 年度）           | （2024 年度）               | labels.subtitle 中缺少 {year}
                    部门名称：{department}    | 部门名称：                  | labels.departmentLine 中缺少 {department}
                    "continued": "（续）"     | "continued": ""             | layout.marks.continued 是空的
                    — {page} —                | 第一页                      | layout.marks.pageNumber 中缺少 {page}
                    "note": 174.8             | "note": 374.8               | 比纸宽 595.28 磅还宽
                    "taskName": 191.6         | "taskName": 420             | layout.taskName 共 420.0 磅，后面的一列放不下
                    "amountField": 111.8      | "amountField": 345          | layout.amountLabel + layout.amountField
                    "value": 58.8             | "value": 12                 | layout.value 只有 12.0 磅，放不下一个字
                    "rule": 0.5               | "rule": 0                   | layout.rule 应当是大于 0 的数
                    "lineHeight": 15          | "lineHeight": 9             | 叠在一起
                    "marginTop": 68           | "marginTop": 680            | 放不下十行字
                    "name": "工作任务科学性"  | "name": "绩效指标合理性"    | categories[0].groups[0].indicators[2] 的名称“绩效指标合理性”前面已经用过
                    "title": "本级部门预算项目绩效目标汇总表" | "title": " " | otherTables[0].title 是空的
                    "beforeOf": "{column}去年：{text}" | "beforeOf": "去年：{text}" | comparison.beforeOf 中缺少 {column}
                    "width": 150              | "width": 12                 | comparison.width 只有 12.0 磅，放不下一个字
                    "name": "满意度"          | "name": ""                  | categories[2].groups[1] 没有名称
                    """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) throws IOException {
        assertThat(file()).contains(right);
        refuses(file().replace(right, wrong)).hasMessageContaining(message);
    }

    @Test
    void takesFormerNamesOfAFixedRowAndRefusesThoseThatCouldMeanAnother() throws IOException {
        FormStandard standard = read(withFormerNames("\"任务科学性\", \"工作任务合理性\""));
        assertThat(standard.categories()
                        .getFirst()
                        .groups()
                        .getFirst()
                        .indicators()
                        .get(1)
                        .formerNames())
                .containsExactly("任务科学性", "工作任务合理性");
        String at = "categories[0].groups[0].indicators[1].formerNames";
        refuses(withFormerNames("\"绩效指标合理性\"")).hasMessageContaining(at + "[0] 的名称“绩效指标合理性”前面已经用过");
        refuses(withFormerNames("\"甲\", \"甲\"")).hasMessageContaining(at + "[1] 的名称“甲”前面已经用过");
        refuses(withFormerNames("\" \"")).hasMessageContaining(at + "[0] 没有名称");
    }

    /** The data file with former names of 工作任务科学性. */
    private static String withFormerNames(String names) throws IOException {
        String file = file();
        int row = file.indexOf("\"name\": \"工作任务科学性\"");
        return file.substring(0, row)
                + file.substring(row).replaceFirst("\"formerNames\": \\[]", "\"formerNames\": [" + names + "]");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refuses(String content) {
        return assertThatThrownBy(() -> read(content)).isInstanceOf(InvalidStandardException.class);
    }

    private FormStandard read(String content) {
        return reader.read("test.json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String file() throws IOException {
        try (InputStream in = StandardReader.class.getResourceAsStream("2024.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
