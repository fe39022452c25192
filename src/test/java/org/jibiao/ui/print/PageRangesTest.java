package org.jibiao.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangesTest {
    private final PageRanges ranges = new PageRanges(8);

    private List<Integer> pages(String written) {
        assertThat(ranges.read(written)).isInstanceOf(PageRanges.Pages.class);
        return ((PageRanges.Pages) ranges.read(written)).numbers();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-3,5",
                " 1 - 3 , 5 ",
                "１－３，５",
                "1~3、5",
                "1～3；5",
                "1—3 5",
                "1至3，5",
                "5,1-3",
                "1,2,3,5",
                "3,1-2,2-3,5,5",
                "-3,5",
                "1到3。5,",
            })
    void readsPagesInEveryWayPeopleWriteThem(String written) {
        assertThat(pages(written)).containsExactly(1, 2, 3, 5);
    }

    @Test
    void readsAnOpenRangeToTheEnd() {
        assertThat(pages("6-")).containsExactly(6, 7, 8);
        assertThat(pages("8-")).containsExactly(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",", "、 ，"})
    void saysThatNothingIsWritten(String written) {
        assertThat(ranges.read(written)).isEqualTo(new PageRanges.Nothing());
    }

    @ParameterizedTest
    @CsvSource({"'1,x',x", "1-2-3,1-2-3", "-,-", "第3页,第3页", "1.5,1.5", "12345678,12345678", "'2,三',三"})
    void namesThePartThatItCannotRead(String written, String part) {
        assertThat(ranges.read(written)).isEqualTo(new PageRanges.Unreadable(part));
    }

    @Test
    void saysThatARangeIsBackwards() {
        assertThat(ranges.read("1,5-3")).isEqualTo(new PageRanges.Backwards("5-3"));
    }

    @ParameterizedTest
    @CsvSource({"9,9", "1-12,12", "0,0", "0-3,0", "9-,9", "'1,2,300-',300"})
    void namesThePageThatIsNotThere(String written, String page) {
        assertThat(ranges.read(written)).isEqualTo(new PageRanges.Beyond(page));
    }
}
