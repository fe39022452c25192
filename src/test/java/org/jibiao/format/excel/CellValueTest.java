package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {
    @Test
    void aLongTextThatBeginsAsANumberIsJudgedToo() {
        String text = "5 buses; ".repeat(20_000);
        assertThat(new CellValue.Text(text).looksLikeMore()).isTrue();
        assertThat(new CellValue.Text(text + "年").looksLikeMore()).isTrue();
        assertThat(new CellValue.Text(text + "辆").looksLikeMore()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.10000000000000001", "0, 0.00", "100, 1E2", "1234567.25, 1234567.250", "-20, -2E+1"})
    void aNumberIsTheSameInEveryWriting(BigDecimal ours, BigDecimal theirs) {
        assertThat(CellValue.canonical(theirs)).isEqualTo(CellValue.canonical(ours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "-9.9E999999999"})
    void aNumberOfAnySizeIsComparedByAFewCharacters(BigDecimal number) {
        assertThat(CellValue.canonical(number)).hasSizeLessThan(40);
    }

    @Test
    void aNumberBeyondThoseOfExcelIsText() {
        BigDecimal large = new BigDecimal("1E+301");
        BigDecimal small = new BigDecimal("1E-301");
        assertThat(CellValue.of(large, "一")).isEqualTo(new CellValue.Text("一"));
        assertThat(CellValue.of(small, "一")).isEqualTo(new CellValue.Text("一"));
        assertThat(CellValue.of(BigDecimal.TEN, "十")).isEqualTo(new CellValue.Amount(BigDecimal.TEN));
    }
}
