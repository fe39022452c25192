package org.jibiao.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedCellsTest {
    private static List<List<String>> cells(String copied) {
        return CopiedCells.of(copied).rows();
    }

    @Test
    void areOneTextWhenThereIsNoTabAndNoLineEnd() {
        assertThat(cells("≥98%")).containsExactly(List.of("≥98%"));
    }

    @Test
    void areRowsOfCellsAndTheLastLineEndBeginsNoRow() {
        assertThat(cells("甲\t1\r\n乙\t2\r\n")).containsExactly(List.of("甲", "1"), List.of("乙", "2"));
    }

    @Test
    void keepLineEndsTabsAndQuotesOfAQuotedCell() {
        assertThat(cells("\"第一\r\n第\t二\"\t\"说\"\"好\"\"\r\n了\"\r\n")).containsExactly(List.of("第一\n第\t二", "说\"好\"\n了"));
    }

    @Test
    void takeQuotesInTheMiddleOfWordsAsWords() {
        assertThat(cells("\"双随机\"检查\t\"开头")).containsExactly(List.of("\"双随机\"检查", "\"开头"));
    }

    @Test
    void keepEmptyCellsInTheirPlace() {
        assertThat(cells("\t甲\t\n\n乙")).containsExactly(List.of("", "甲", ""), List.of(""), List.of("乙"));
        assertThat(cells("甲\t")).containsExactly(List.of("甲", ""));
    }
}
