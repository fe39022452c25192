package org.jibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {
    private final VocabularyReader reader = new VocabularyReader();

    @Test
    void everyTermThatTheProgramBringsAlongHasWords() {
        Vocabulary vocabulary = read(file());
        assertThat(vocabulary.terms()).extracting(Vocabulary.TermWords::term).containsOnlyOnce(Term.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "source": "部门预算支出分类"     | "source": " "                     | 没有写明这些写法见于哪里
            "words": ["基本支出",            | "words": ["项目支出", "基本支出", | “项目支出”前面已经用过
            "words": ["基本支出",            | "words": [" ", "基本支出",        | 有空白的词
            "term": "NOTE"                   | "term": "VALUE"                   | “NOTE”一个写法也没有
            "word": "万元", "power": 4       | "word": "万元", "power": 40       | 应当在 0 到 12 之间
            { "sign": "≥", "words": ["≥",    | { "sign": "≥", "words": [         | 缺少 ≥
            """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
        assertThat(file()).contains(right);
        assertThatThrownBy(() -> read(file().replace(right, wrong)))
                .isInstanceOf(InvalidStandardException.class)
                .hasMessageContaining("test.json")
                .hasMessageContaining(message);
    }

    private static String file() {
        return new String(DataFile.bundled("vocabulary.json"), StandardCharsets.UTF_8);
    }

    private Vocabulary read(String content) {
        return reader.read("test.json", content.getBytes(StandardCharsets.UTF_8));
    }
}
