package org.jibiao.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jibiao.page.Face;
import org.jibiao.page.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharacterMapTest {
    @TempDir
    private Path folder;

    @Test
    void itHasTheCharactersThatFontBoxFinds() throws IOException {
        Path whole = folder.resolve("whole.ttf");
        try (InputStream in = new Typefaces().current().font(Face.BODY).open()) {
            Files.copy(in, whole);
        }
        assertAgrees(whole, 0x33000);
        assertAgrees(MadeFont.called("小", "Small").into(folder), 0x10000);
    }

    private static void assertAgrees(Path file, int end) throws IOException {
        try (SfntFile open = SfntFile.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            CharacterMap map =
                    CharacterMap.of(open.fonts().getFirst().needed("cmap")).orElseThrow();
            CmapLookup other = font.getUnicodeCmapLookup();
            assertThat(IntStream.range(1, end)
                            .filter(character -> map.has(character) != (other.getGlyphId(character) != 0)))
                    .isEmpty();
            assertThat(IntStream.range(1, end).filter(map::has).count()).isGreaterThan(80);
        }
    }

    @Test
    void aMapThatIsNotForUnicodeIsNone() {
        ByteBuffer table = ByteBuffer.allocate(64)
                .putShort(2, (short) 1)
                .putShort(4, (short) 3)
                .putShort(6, (short) 3);
        assertThat(CharacterMap.of(table)).isEmpty();
        assertThat(CharacterMap.of(ByteBuffer.allocate(2))).isEmpty();
    }
}
