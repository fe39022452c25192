package org.jibiao.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final AtomicFile.Content NEW = out -> out.write("新".getBytes(UTF_8));

    @TempDir
    Path folder;

    @Test
    void makesANewFile() throws IOException {
        new AtomicFile().write(folder.resolve("a.pdf"), NEW);

        assertThat(folder.resolve("a.pdf")).hasContent("新");
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void replacesAnOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "旧的，更长");

        new AtomicFile().write(old, NEW);

        assertThat(old).hasContent("新");
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenTheContentFailsHalfway() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "旧");

        assertThatIOException()
                .isThrownBy(() -> new AtomicFile().write(old, out -> {
                    out.write(new byte[100_000]);
                    throw new UnprintableFormException("第 3 行的“𠮷”");
                }));

        assertThat(old).hasContent("旧");
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void triesAgainWhileAnotherProgramHoldsTheFile() throws IOException {
        TroubledDisk held = TroubledDisk.holding(3);

        held.file().write(folder.resolve("a.pdf"), NEW);

        assertThat(folder.resolve("a.pdf")).hasContent("新");
        assertThat(held.waits()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void givesUpWhenTheFileIsHeldForGood() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "旧");

        assertThatIOException()
                .isThrownBy(() -> TroubledDisk.holding(Integer.MAX_VALUE).file().write(old, NEW))
                .isInstanceOf(HeldFileException.class);

        assertThat(old).hasContent("旧");
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void refusesToReplaceAFolder() throws IOException {
        Files.createDirectories(folder.resolve("a.pdf/inside"));

        assertThatIOException().isThrownBy(() -> new AtomicFile().write(folder.resolve("a.pdf"), NEW));

        assertThat(folder.resolve("a.pdf/inside")).isDirectory();
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.pdf"), "旧");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), real);

        new AtomicFile().write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("新");
    }

    @Test
    void leavesTheOldFileAndNothingElseOnAFullDisk() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "旧");
        AtomicFile onFullDisk = TroubledDisk.full(1_000).file();

        assertThatIOException()
                .isThrownBy(() -> onFullDisk.write(old, out -> out.write(new byte[100_000])))
                .withMessageContaining("No space left");

        assertThat(old).hasContent("旧");
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void doesNotReplaceAFileThatIsLockedAgainstWritingWhoeverAsks() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "旧");
        assertThat(old.toFile().setReadOnly()).isTrue();

        assertThatIOException()
                .isThrownBy(() -> new AtomicFile().write(old, NEW))
                .isInstanceOf(WriteProtectedException.class);

        assertThat(old).hasContent("旧");
        assertOnlyFileIs("a.pdf");
    }

    @Test
    void saysWhatWentWrongEvenWhenTheFolderGoesMeanwhile() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));

        assertThatIOException()
                .isThrownBy(() -> new AtomicFile().write(gone.resolve("a.pdf"), out -> {
                    try (var files = Files.list(gone)) {
                        for (Path file : files.toList()) {
                            Files.delete(file);
                        }
                    }
                    Files.delete(gone);
                }))
                .isInstanceOf(NoSuchFileException.class);

        assertThat(gone).doesNotExist();
    }

    @Test
    void sweepsWhatKilledProgramsLeftAndNothingElse() throws IOException {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        Path stale = left(".jibiao-3f2504e0-4f89-41d3-9a0c-0305e82c3301.tmp", now.minusSeconds(90_000));
        Path inWork = left(".jibiao-3f2504e0-4f89-41d3-9a0c-0305e82c3302.tmp", now.minusSeconds(60));
        Path others = left(".jibiao-notes.tmp", now.minusSeconds(90_000));
        Path named = Files.createDirectory(folder.resolve(".jibiao-3f2504e0-4f89-41d3-9a0c-0305e82c3303.tmp"));
        Files.setLastModifiedTime(named, FileTime.from(now.minusSeconds(90_000)));

        new AtomicFile().sweep(folder, now.minusSeconds(86_400));

        assertThat(stale).doesNotExist();
        assertThat(inWork).exists();
        assertThat(others).exists();
        assertThat(named).isDirectory();
    }

    @Test
    void sweepingAFolderThatIsNotThereDoesNothing() {
        assertThatCode(() -> new AtomicFile().sweep(folder.resolve("nowhere"), Instant.now()))
                .doesNotThrowAnyException();
    }

    private Path left(String name, Instant when) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "半");
        return Files.setLastModifiedTime(file, FileTime.from(when));
    }

    private void assertOnlyFileIs(String name) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(name));
        }
    }
}
