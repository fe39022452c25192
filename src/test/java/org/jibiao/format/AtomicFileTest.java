package org.jibiao.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        HeldFile held = new HeldFile(3);

        new AtomicFile(held).write(folder.resolve("a.pdf"), NEW);

        assertThat(folder.resolve("a.pdf")).hasContent("新");
        assertThat(held.waits).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void givesUpWhenTheFileIsHeldForGood() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "旧");

        assertThatIOException()
                .isThrownBy(() -> new AtomicFile(new HeldFile(Integer.MAX_VALUE)).write(old, NEW))
                .isInstanceOf(AccessDeniedException.class);

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

    private void assertOnlyFileIs(String name) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(name));
        }
    }

    /** A disk on which another program holds the target for some tries. */
    private static final class HeldFile implements AtomicFile.Disk {
        private final List<Duration> waits = new ArrayList<>();
        private int triesLeft;

        HeldFile(int tries) {
            triesLeft = tries;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (triesLeft > 0) {
                triesLeft--;
                throw new AccessDeniedException(to.toString());
            }
            Files.move(from, to);
        }

        @Override
        public void pause(Duration duration) {
            waits.add(duration);
        }
    }
}
