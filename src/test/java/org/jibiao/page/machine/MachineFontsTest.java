package org.jibiao.page.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineFontsTest {
    private static final MadeFont SONG = MadeFont.called("测试宋体", "TestSong");
    private static final MadeFont FANG = MadeFont.called("测试仿宋_GB2312", "TestFang");

    @TempDir
    private Path folder;

    @Test
    void theFontsOfAllFoldersAreFoundByTheirChineseNames() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("truetype/more"));
        SONG.into(deep);
        FANG.into(folder);
        assertThat(all()).extracting(MachineFont::name).containsExactly("测试仿宋_GB2312", "测试宋体");
        assertThat(all()).allMatch(MachineFont::usable);
    }

    @Test
    void everyFontOfACollectionIsFound() throws IOException {
        MadeFont.collection(folder.resolve("both.TTC"), SONG, FANG);
        assertThat(all()).extracting(MachineFont::name).containsExactly("测试仿宋_GB2312", "测试宋体");
    }

    @Test
    void aFontToWhichALinkLeadsIsFoundOnce() throws IOException {
        Path file = SONG.into(folder);
        Files.createSymbolicLink(folder.resolve("link.ttf"), file);
        assertThat(all()).hasSize(1);
    }

    @Test
    void fontsWithoutChineseAreNoneOfOurs() throws IOException {
        MadeFont.called("拉丁", "Latin", "ABC 123").into(folder);
        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0x0002, 这个字体的授权不允许嵌入文件。", "0x0100, 这个字体的授权不允许只嵌入用到的字。", "0x0200, 这个字体的授权只允许嵌入点阵字，不允许嵌入字形。"})
    void aFontThatDocumentsMayNotCarryIsShownWithTheReason(String fsType, String reason) throws IOException {
        Path file = SONG.withRights(Integer.decode(fsType)).into(folder);
        FANG.into(folder);
        assertThat(all()).extracting(MachineFont::usable).containsExactly(true, false);
        assertThat(all().getLast().verdict()).isEqualTo(new Verdict.Refused(reason));
        assertThatThrownBy(() -> fonts().find("测试宋体"))
                .isInstanceOf(UnusableFontException.class)
                .hasMessageContaining(reason);
        ChosenFont remembered = new ChosenFont(file, "测试宋体");
        assertThatThrownBy(() -> fonts().read(remembered, program -> program)).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x0000", "0x0004", "0x0008"})
    void aFontThatDocumentsMayCarryCanBeRead(String fsType) throws IOException, UnusableFontException {
        SONG.withRights(Integer.decode(fsType)).into(folder);
        byte[] read = fonts().read(fonts().find("测试宋体"), program -> program);
        assertThat(read).isNotEmpty();
    }

    @Test
    void aFontThatSaysNothingOfItsRightsIsNotUsed() throws IOException {
        SONG.with("OS/2", Optional.empty()).into(folder);
        assertThat(all())
                .singleElement()
                .extracting(MachineFont::verdict)
                .isEqualTo(new Verdict.Refused("这个字体没有写明是否允许嵌入文件。"));
    }

    @Test
    void outlinesThatAreNotTrueTypeAreNotUsed() throws IOException {
        SONG.with("CFF ", Optional.of(SONG.table("glyf")))
                .with("glyf", Optional.empty())
                .into(folder);
        assertThat(all())
                .singleElement()
                .extracting(MachineFont::verdict)
                .isEqualTo(new Verdict.Refused("这个字体的字形不是 TrueType 轮廓，不能嵌入。"));
    }

    @Test
    void aFontIsMeantByAnyOfItsNamesOrByItsFile() throws IOException, UnusableFontException {
        Path file = MadeFont.collection(folder.resolve("both.ttc"), SONG, FANG);
        ChosenFont fang = new ChosenFont(file.toRealPath(), "测试仿宋_GB2312");
        assertThat(fonts().find("测试仿宋_GB2312")).isEqualTo(fang);
        assertThat(fonts().find("  testfang ")).isEqualTo(fang);
        assertThat(fonts().find(file.toString()).file()).isEqualTo(file);
        assertThatThrownBy(() -> fonts().find("方正小标宋")).hasMessage("这台电脑上没有名为“方正小标宋”的字体。请核对名称，或者写出字体文件。");
        assertThatThrownBy(() -> fonts().find(folder.resolve("none.ttf").toString()))
                .hasMessageContaining("找不到字体文件");
    }

    @Test
    void namesOfBeforeUnicodeAreRead() throws IOException {
        int macintosh = 1;
        int simplified = 25;
        SONG.withNames(macintosh, simplified, Map.of(33, "老宋体")).into(folder);
        assertThat(all()).extracting(MachineFont::name).containsExactly("老宋体");
    }

    @Test
    void aChosenFontComesAloneAndWhole() throws IOException, UnusableFontException {
        MadeFont.collection(folder.resolve("both.ttc"), SONG, FANG);
        byte[] program = fonts().read(fonts().find("TestFang"), bytes -> bytes);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(program)))) {
            assertThat(font.getNumberOfGlyphs()).isGreaterThan(80);
            assertThat(font.getUnicodeCmapLookup().getGlyphId('绩')).isPositive();
            assertThat(font.getTableMap().keySet())
                    .contains("glyf", "loca", "hmtx", "name", "OS/2")
                    .doesNotContain("GSUB");
        }
        assertThat(sumOf(program)).as("the sum of the whole file").isEqualTo(0xB1B0AFBA);
    }

    private static int sumOf(byte[] program) {
        int sum = 0;
        for (ByteBuffer numbers = ByteBuffer.wrap(program); numbers.hasRemaining(); ) {
            sum += numbers.getInt();
        }
        return sum;
    }

    @Test
    void aChosenFontMayBeGoneAtTheNextStart() throws IOException, UnusableFontException {
        Path file = SONG.into(folder);
        ChosenFont song = fonts().find("测试宋体");
        FANG.withNames(3, 1, Map.of(0x0804, "测试仿宋"))
                .with("post", Optional.empty())
                .into(folder);
        Files.write(file, FANG.program());
        assertThatThrownBy(() -> fonts().read(song, program -> program)).hasMessageContaining("里没有“测试宋体”");
        Files.delete(file);
        assertThatThrownBy(() -> fonts().read(song, program -> program)).hasMessageContaining("可能已经移走或删除");
    }

    @Test
    void whatIsNoFontIsPassedOverAndSaidWhenPointedAt() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.ttf"));
        Path text = Files.writeString(folder.resolve("text.ttc"), "ttcf but no font, only words that go on and on");
        SONG.into(folder);
        assertThat(all()).extracting(MachineFont::name).containsExactly("测试宋体");
        for (Path file : List.of(empty, text)) {
            assertThatThrownBy(() -> fonts().in(file)).hasMessageContaining("不是字体文件，或者已经损坏");
        }
    }

    @Test
    void aDamagedFontNeverDoesMoreHarmThanToBeRefused() throws IOException {
        byte[] whole = SONG.program();
        Random random = new Random(2024);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 8 && damaged.length > 0; j++) {
                // Mostly where the tables are told of, sometimes within them.
                damaged[random.nextInt(j < 6 ? Math.min(1000, damaged.length) : damaged.length)] =
                        (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.ttf"), damaged);
            assertThat(all()).hasSizeLessThanOrEqualTo(1);
            try {
                for (MachineFont font : fonts().in(file)) {
                    fonts().read(font.chosen(), program -> program);
                }
            } catch (UnusableFontException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void outlinesThatReachBeyondTheirTableAreFoundBeforeADocumentFailsOnThem() throws IOException {
        byte[] glyphs = SONG.table("glyf");
        Path file = SONG.with("glyf", Optional.of(Arrays.copyOf(glyphs, glyphs.length / 2)))
                .into(folder);
        ChosenFont song = new ChosenFont(file, "测试宋体");
        assertThatThrownBy(() -> fonts().read(song, program -> program)).hasMessageContaining("已经损坏");
    }

    @Test
    void theSearchStopsWhenNobodyWaitsForIt() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.write(
                    folder.resolve(i + ".ttf"),
                    MadeFont.called("宋" + i, "Song" + i).program());
        }
        AtomicInteger asked = new AtomicInteger();
        assertThat(fonts().all(() -> asked.incrementAndGet() > 7)).hasSizeLessThan(5);
    }

    @Test
    void aFolderThatIsNotThereIsNoTrouble() {
        assertThat(new MachineFonts(List.of(folder.resolve("none"))).all(() -> false))
                .isEmpty();
    }

    private List<MachineFont> all() {
        return fonts().all(() -> false);
    }

    private MachineFonts fonts() {
        return new MachineFonts(List.of(folder));
    }
}
