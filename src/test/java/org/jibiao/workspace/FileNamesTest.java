package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            洛阳市西工区统计局          | 洛阳市西工区统计局
            统计局/调查队               | 统计局／调查队
            a<b>c:d"e\\f?g*h            | a＜b＞c：d”e＼f？g＊h
            '统计局. . '                | 统计局
            '../../etc/passwd'          | ..／..／etc／passwd
            CON                         | _CON
            com1.机关                   | _com1.机关
            ''                          | _
            """)
    void everySystemTakesTheName(String wanted, String clean) {
        assertThat(FileNames.clean(wanted)).isEqualTo(clean);
    }

    @Test
    void lineBreaksAndInvisibleCharactersBecomeOneSpace() {
        assertThat(FileNames.clean("统计局\n\t\u200b机关\u0000")).isEqualTo("统计局 机关");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String clean = FileNames.clean("𠮷".repeat(300));

        assertThat(clean).isEqualTo("𠮷".repeat(55));
        assertThat(clean.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    }

    @Test
    void theSameNameIsNumbered() {
        FileNames names = new FileNames();

        assertThat(next(names, "统计局", ".pdf")).isEqualTo("统计局.pdf");
        assertThat(next(names, "统计局", ".pdf")).isEqualTo("统计局 (2).pdf");
        assertThat(next(names, "统计局", ".pdf")).isEqualTo("统计局 (3).pdf");
    }

    @Test
    void aLongNameThatIsGivenOftenStillFitsWithItsNumber() {
        FileNames names = new FileNames();
        String department = "洛阳市西工区".repeat(100);

        for (int i = 0; i < 1_000; i++) {
            assertThat(next(names, "2024-" + department, "-一体化.xlsx").getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(255);
        }
    }

    @Test
    void aNameThatIsCutBeforeItsDotsAndSpacesEndsInNone() {
        assertThat(FileNames.clean("a".repeat(217) + ". .机关")).isEqualTo("a".repeat(217));
    }

    @Test
    void namesThatWindowsCannotTellApartAreNumberedToo() {
        FileNames names = new FileNames();

        assertThat(next(names, "A局", ".pdf")).isEqualTo("A局.pdf");
        assertThat(next(names, "a局", ".pdf")).isEqualTo("a局 (2).pdf");
    }

    @Test
    void aFormHasOneNumberInAllItsFormats() {
        FileNames names = new FileNames();
        List<String> endings = List.of(".pdf", ".xlsx", "-一体化.xlsx");

        assertThat(names.next("统计局", endings)).containsExactly("统计局.pdf", "统计局.xlsx", "统计局-一体化.xlsx");
        assertThat(names.next("统计局", endings)).containsExactly("统计局 (2).pdf", "统计局 (2).xlsx", "统计局 (2)-一体化.xlsx");
        assertThat(names.next("统计局-一体化", endings).getFirst())
                .as("its .xlsx is the paste shape of another form")
                .isEqualTo("统计局-一体化 (2).pdf");
    }

    private static String next(FileNames names, String wanted, String ending) {
        return names.next(wanted, List.of(ending)).getFirst();
    }
}
