package org.jibiao.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.TroubledDisk;
import org.jibiao.page.Face;
import org.jibiao.page.FontChoice;
import org.jibiao.page.machine.ChosenFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPreferencesTest {
    @TempDir
    Path data;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = data.resolve("preferences.properties");
    }

    private KeptPreferences open() {
        return new KeptPreferences(data, new AtomicFile());
    }

    @Test
    void whoHasChosenNothingHasNone() {
        assertThat(open().now()).isEqualTo(Preferences.NONE);
        assertThat(file).doesNotExist();
    }

    @Test
    void theNextStartFindsWhatWasChosen() {
        Path folder = data.resolve("绩效 = 目标#\\ 2027");
        KeptPreferences kept = open();
        kept.change(before -> before.withExport(folder, List.of("pdf", "xlsx-columns")));

        assertThat(kept.now().exportFolder()).contains(folder);
        assertThat(open().now()).isEqualTo(Preferences.NONE.withExport(folder, List.of("pdf", "xlsx-columns")));
    }

    @Test
    void theNextStartFindsTheFontsThatWereChosen() {
        FontChoice fonts = FontChoice.BUNDLED.with(
                Face.BODY, Optional.of(new ChosenFont(data.resolve("字体 = 1.ttc"), "仿宋_GB2312")));
        open().change(before -> before.withFonts(fonts));
        open().change(before -> before.withExport(data, List.of("pdf")));
        assertThat(open().now().fonts()).isEqualTo(fonts);
        open().change(before -> before.withFonts(FontChoice.BUNDLED));
        assertThat(open().now()).isEqualTo(Preferences.NONE.withExport(data, List.of("pdf")));
    }

    @Test
    void theSamePreferencesGiveTheSameFile() throws IOException {
        open().change(before -> before.withExport(data, List.of("pdf")));
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        open().change(before -> before.withExport(data, List.of("pdf")));

        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void keysOfANewerProgramStay() throws IOException {
        Files.writeString(file, "window.theme=dark\nexport.formats=pdf\n");

        open().change(before -> before.withExport(data, List.of("ofd")));

        assertThat(Files.readString(file)).contains("window.theme=dark\n").contains("export.formats=ofd\n");
        assertThat(open().now().exportFormats()).containsExactly("ofd");
    }

    @Test
    void whatCannotBeUnderstoodCountsAsNotChosen() throws IOException {
        Files.writeString(file, "export.folder=a\\u0000b\nexport.formats= , pdf,, \n");

        assertThat(open().now().exportFolder()).isEmpty();
        assertThat(open().now().exportFormats()).containsExactly("pdf");
    }

    @Test
    void aDamagedFileStopsNobody() throws IOException {
        for (byte[] damage : List.of(
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                "export.folder=\\u12".getBytes(UTF_8),
                new byte[2 << 20],
                new byte[0])) {
            Files.write(file, damage);
            KeptPreferences kept = open();
            assertThat(kept.now()).isEqualTo(Preferences.NONE);
            kept.change(before -> before.withExport(data, List.of("pdf")));
            assertThat(open().now().exportFolder()).contains(data);
        }
    }

    @Test
    void aFolderInItsPlaceStopsNobody() throws IOException {
        Files.createDirectories(file.resolve("inside"));
        KeptPreferences kept = open();

        kept.change(before -> before.withExport(data, List.of("pdf")));

        assertThat(kept.now().exportFormats()).containsExactly("pdf");
    }

    @Test
    void aFullDiskStopsNobodyAndLeavesTheOldOnes() {
        open().change(before -> before.withExport(data, List.of("pdf")));
        KeptPreferences onFullDisk =
                new KeptPreferences(data, TroubledDisk.full(5).file());

        onFullDisk.change(before -> before.withExport(data, List.of("ofd")));

        assertThat(onFullDisk.now().exportFormats()).containsExactly("ofd");
        assertThat(open().now().exportFormats()).containsExactly("pdf");
    }

    @Test
    void whatTheSystemDidNotGiveOutAtTheStartIsNotForgotten() throws IOException {
        Files.createDirectory(file);
        KeptPreferences kept = open();
        kept.change(before -> before.withExport(before.exportFolder().orElse(data), List.of("ofd")));
        Files.delete(file);
        FontChoice fonts = FontChoice.BUNDLED.with(Face.BODY, Optional.of(new ChosenFont(data.resolve("a.ttf"), "仿宋")));
        Path folder = data.resolve("存放");
        open().change(before -> before.withExport(folder, List.of("pdf")));
        Files.writeString(file, Files.readString(file) + "window.theme=dark\n");

        kept.change(before -> before.withFonts(fonts));

        assertThat(open().now())
                .isEqualTo(Preferences.NONE.withExport(folder, List.of("ofd")).withFonts(fonts));
        assertThat(Files.readString(file)).contains("window.theme=dark\n");
    }
}
