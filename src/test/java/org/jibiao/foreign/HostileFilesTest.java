package org.jibiao.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jibiao.format.UnreadableFileException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody might send to do harm, and what is only odd: no file fetches anything, fails, takes more than 10 s of a processor or more
 * than 512 MB; what can be read of it is, and of the rest a person is told.
 */
class HostileFilesTest {
    private static final HostileWord WORD = new HostileWord();
    private static final HostileExcel EXCEL = new HostileExcel();
    private static final byte[] PAPER = Variant.kept("ministry.pdf");
    private static final byte[] OLD_WORD = Variant.kept("ministry.doc");
    private static final byte[] OLD_EXCEL =
            DrawnExcel.xls(List.of(Variant.named("ministry").drawing()));

    private static SmallMachine machine = new SmallMachine();

    @AfterAll
    static void end() {
        machine.close();
    }

    private static Outcome read(byte[] file) {
        if (!machine.isAlive()) {
            machine = new SmallMachine();
        }
        return machine.read(file);
    }

    private static Map<String, Supplier<byte[]>> hostile() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("word: 10 GB of blanks", () -> WORD.bombOfBlanks(0xffff_fffeL));
        files.put("word: 10 GB that say they are 2 KB", () -> WORD.bombOfBlanks(2000));
        files.put("word: 10 GB of paragraphs", WORD::bombOfParagraphs);
        files.put("word: a text of 10 GB", WORD::bombOfOneText);
        files.put("word: 10 GB of styles", () -> WORD.bombBeside("word/styles.xml"));
        files.put("word: an archive of 10 GB in it", () -> WORD.bombBeside("word/embeddings/a.zip"));
        files.put("word: 10 GB of types", () -> WORD.bombBeside("[Content_Types].xml"));
        files.put("word: entities in entities", WORD::entities);
        files.put("word: 5,000 tables in tables", () -> WORD.nested(5000, "深"));
        files.put("word: 100,000 elements in elements", () -> WORD.deep(100_000));
        files.put("word: a span of 2 thousand million", () -> WORD.spans("2147483647"));
        files.put("word: a span of less than nothing", () -> WORD.spans("-2147483648"));
        files.put("word: a span that is no number", () -> WORD.spans("１e9"));
        files.put("word: a span of 100,000", () -> WORD.spans("100000"));
        files.put("word: odd names in it", WORD::oddNames);
        files.put("excel: 10 GB of rows", EXCEL::bombOfRows);
        files.put("excel: 10 GB of texts", EXCEL::bombOfTexts);
        files.put("excel: 10 GB of styles", EXCEL::bombOfStyles);
        files.put("excel: a long text in every cell", EXCEL::oneTextEverywhere);
        files.put("excel: cells where none can be", EXCEL::impossiblePlaces);
        files.put("excel: all cells are one", () -> EXCEL.merges("A1:XFD1048576"));
        files.put(
                "excel: cells over cells",
                () -> EXCEL.merges("A4:C9", "B5:F12", "C1:C30", "F20:A3", "A0:B0", "x", "A1"));
        files.put("paper: 10,000 pages", () -> HostilePaper.pages(10_000));
        files.put("paper: pages in a circle", HostilePaper::pagesInACircle);
        files.put("paper: a figure in itself", HostilePaper::figureInItself);
        files.put("paper: figures in figures", () -> HostilePaper.figuresInFigures(""));
        files.put(
                "paper: groups in groups",
                () -> HostilePaper.figuresInFigures("/Group<</S/Transparency/CS/DeviceRGB>>"));
        files.put("paper: 40 MB drawn 2,000 times", () -> HostilePaper.largeFigure(2_000));
        files.put("paper: 50,000 brackets in brackets", () -> HostilePaper.nested(50_000));
        files.put("paper: 100,000 rules", () -> HostilePaper.rules(100_000));
        files.put("paper: 100,000 words on one place", () -> HostilePaper.words(100_000));
        files.put("paper: odd geometry", HostilePaper::oddGeometry);
        files.put("paper: a table of objects in a circle", HostilePaper::tableInACircle);
        files.put("paper: 600 MB on a page", HostilePaper::bomb);
        files.put("old word: sectors in circles", () -> HostileOld.circles(OLD_WORD));
        files.put("old excel: sectors in circles", () -> HostileOld.circles(OLD_EXCEL));
        files.put("old word: huge streams", () -> HostileOld.hugeStreams(OLD_WORD));
        files.put("old excel: huge streams", () -> HostileOld.hugeStreams(OLD_EXCEL));
        files.put("old word: huge tables", () -> HostileOld.hugeTables(OLD_WORD));
        files.put("old container of another program", HostileOld::somethingElse);
        files.put("json: 100,000 brackets in brackets", () -> HostileText.nested(100_000));
        files.put("json: an amount of a thousand million digits", () -> HostileText.hugeAmount("1E+999999999"));
        files.put("json: that amount as a text", () -> HostileText.hugeAmount("\"1E+999999999\""));
        files.put("json: the year 1e999999999", HostileText::hugeYear);
        files.put("text: a line of 5 million characters", () -> HostileText.longLine(5_000_000));
        files.put("text: 20,000 titles", () -> HostileText.manyTitles(20_000));
        return files;
    }

    static Stream<String> hostileNames() {
        return hostile().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void noFileIsTooMuch(String name) {
        Outcome outcome = read(hostile().getOrDefault(name, () -> new byte[0]).get());

        assertThat(outcome.kind()).as(outcome.text()).isNotEqualTo(Outcome.Kind.BROKEN);
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            assertThat(outcome.text()).matches("(?s).*\\p{IsHan}.*");
        }
    }

    /** Odd, but the form is there, and all of it comes. */
    private static Map<String, Supplier<byte[]>> odd() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("word with macros", WORD::withMacros);
        files.put("excel with macros", EXCEL::withMacros);
        files.put("word that refers to other files", () -> WORD.relations("http://127.0.0.1:9"));
        files.put("word with an element in an element in an element", () -> WORD.deep(20));
        files.put("excel that says it is as large as can be", () -> EXCEL.dimension("A1:XFD1048576"));
        files.put("excel that says its size in no way", () -> EXCEL.dimension("目标"));
        files.put("excel with a cell at the end of the world", EXCEL::farCell);
        files.put("excel with formulas", () -> EXCEL.withFormulas(false));
        files.put("old excel with formulas", () -> EXCEL.withFormulas(true));
        files.put("excel with formulas that refer to other files", () -> EXCEL.externalFormulas("http://127.0.0.1:9"));
        files.put("paper that may not be changed", () -> HostilePaper.encrypted(PAPER, ""));
        return files;
    }

    static Stream<String> oddNames() {
        return odd().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void whatIsOnlyOddIsRead(String name) {
        Outcome outcome = read(odd().getOrDefault(name, () -> new byte[0]).get());

        assertThat(outcome.kind()).as(outcome.text()).isEqualTo(Outcome.Kind.TAKEN);
        assertThat(outcome.text()).contains("云溪市林业局", "国土绿化", "≥1.2万亩", "yuan=26322300.00", "林农满意度");
    }

    @Test
    void theCellAtTheEndOfTheWorldIsTold() {
        assertThat(read(EXCEL.farCell()).text()).contains("天涯");
    }

    static Stream<NamedFile> locked() {
        return Stream.of(
                new NamedFile("word", HostileOld.encryptedArchive(whole("docx"))),
                new NamedFile("excel", HostileOld.encryptedArchive(whole("xlsx"))),
                new NamedFile("old word", HostileOld.encryptedWord(OLD_WORD)),
                new NamedFile("old excel", HostileOld.encryptedExcel(OLD_EXCEL)),
                new NamedFile("paper", HostilePaper.encrypted(PAPER, "secret")));
    }

    @ParameterizedTest
    @MethodSource("locked")
    void aFileThatIsLockedWithAPasswordSaysSo(NamedFile file) {
        Outcome outcome = read(file.content());

        assertThat(outcome.kind()).as(outcome.text()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(outcome.text()).containsAnyOf("密码", "加密");
    }

    static Stream<String> wholeFiles() {
        return Stream.of("docx", "xlsx", "xls", "doc", "pdf");
    }

    private static byte[] whole(String format) {
        List<Drawing> drawings = List.of(Variant.named("ministry").drawing());
        return switch (format) {
            case "docx" -> DrawnWord.of(drawings);
            case "xlsx" -> DrawnExcel.xlsx(drawings);
            case "xls" -> OLD_EXCEL;
            case "doc" -> OLD_WORD;
            default -> PAPER;
        };
    }

    /** Of a file that is cut off either nothing is taken, or a remark says that something may be missing. */
    @ParameterizedTest
    @MethodSource("wholeFiles")
    void aFileThatIsCutOffIsRefusedOrRemarkedOn(String format) {
        byte[] whole = whole(format);
        String all = read(whole).text();
        for (int tenth = 0; tenth < 10; tenth++) {
            Outcome outcome = read(Arrays.copyOf(whole, whole.length / 10 * tenth));
            assertThat(outcome.kind()).as(outcome.text()).isNotEqualTo(Outcome.Kind.BROKEN);
            if (outcome.kind() == Outcome.Kind.TAKEN && !outcome.text().equals(all)) {
                assertThat(outcome.text()).as("%s, %d tenths", format, tenth).contains("Remark[");
            }
        }
    }

    @Test
    void nothingIsFetchedAndNoFileOfThisMachineIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密内容");
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort();
            List<byte[]> files = List.of(
                    WORD.fetches(address, secret.toUri().toString()),
                    EXCEL.fetches(address, secret.toUri().toString()),
                    WORD.relations(address),
                    EXCEL.externalFormulas(address));
            for (byte[] file : files) {
                Outcome outcome = read(file);
                assertThat(outcome.kind()).as(outcome.text()).isNotEqualTo(Outcome.Kind.BROKEN);
                assertThat(outcome.text()).doesNotContain("机密内容");
            }
            assertThat(visitor(listener)).isEmpty();
        }
    }

    /** Who has come; a connection is there as soon as it was asked for, whether it was answered or not. */
    private static Optional<String> visitor(ServerSocket listener) throws IOException {
        listener.setSoTimeout(1);
        try (var visitor = listener.accept()) {
            return Optional.of(visitor.toString());
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
    }

    /** Between any two pages, not only at the end. */
    @Test
    void aLongPaperIsLeftWhenNobodyWantsItAnyMore() throws IOException {
        byte[] paper = HostilePaper.pages(10_000);
        AtomicInteger asked = new AtomicInteger();

        try {
            AllFormats.make().readerOf(paper).orElseThrow().find(paper, (done, total) -> asked.incrementAndGet() < 3);
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).matches("(?s).*\\p{IsHan}.*");
        }

        assertThat(asked).hasValue(3);
    }

    @Test
    void tablesInTablesKeepTheirText() {
        assertThat(read(WORD.nested(3, "表中表")).text()).contains("表中表", "云溪市林业局");
    }

    @Test
    void whatIsHiddenIsNotPassedOver() {
        for (boolean old : new boolean[] {false, true}) {
            String told = read(EXCEL.withHidden(old)).text();
            assertThat(told).contains("云溪市林业局", "森林防灭火", "去年底稿");
            assertThat(told).doesNotContain("department=隐藏的部门");
        }
    }

    @Test
    void commentsGetIntoNoField() {
        for (byte[] file :
                List.of(WORD.withCommentAndStruckWord(), EXCEL.withComment(false), EXCEL.withComment(true))) {
            Outcome outcome = read(file);
            assertThat(outcome.text()).contains("TargetValue[text=≥1.2万亩]");
            assertThat(outcome.text()).as("the comment is told").contains("请核实面积");
        }
    }

    @Test
    void aPaperWithoutTextIsNamedAsAScan() {
        Outcome outcome = read(HostilePaper.scan());

        assertThat(outcome.kind()).as(outcome.text()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(outcome.text()).contains("扫描");
    }

    @Test
    void theFilesThatTheseWereMadeOfAreSound() {
        assertThat(wholeFiles()).allSatisfy(format -> {
            Outcome outcome = read(whole(format));
            assertThat(outcome.kind()).as(outcome.text()).isEqualTo(Outcome.Kind.TAKEN);
            assertThat(outcome.text()).contains("云溪市林业局");
        });
    }
}
