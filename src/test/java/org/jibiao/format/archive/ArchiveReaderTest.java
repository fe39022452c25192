package org.jibiao.format.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jibiao.format.UnreadableFileException;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {
    private static final ArchiveReader READER = new ArchiveReader();

    @Test
    void wantedEntriesComeOutAsTheyWentIn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter writer = new ArchiveWriter(out);
        writer.add("一.bin", new byte[] {1, 2, 3});
        writer.add("二.xml", xml -> xml.element("root", "< 䶮㛃𬭎 >"));
        writer.finish();

        assertThat(ArchiveReader.isArchive(out.toByteArray())).isTrue();
        assertThat(READER.entries(out.toByteArray(), "一.bin"::equals))
                .containsOnlyKeys("一.bin")
                .containsEntry("一.bin", new byte[] {1, 2, 3});
        assertThat(new String(READER.entries(out.toByteArray(), name -> true).get("二.xml"), UTF_8))
                .endsWith("<root>&lt; 䶮㛃𬭎 &gt;</root>");
    }

    @Test
    void otherFilesAreNoArchives() {
        assertThat(ArchiveReader.isArchive(new byte[0])).isFalse();
        assertThat(ArchiveReader.isArchive("PK".getBytes(UTF_8))).isFalse();
        assertThat(ArchiveReader.isArchive("%PDF-1.7".getBytes(UTF_8))).isFalse();
    }

    @Test
    void aDamagedArchiveIsNamedAsSuchAndItsBeginningCanBeHad() throws IOException {
        byte[] whole = zip(new byte[100_000], "a", "b");
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> READER.entries(cut, name -> true))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("损坏");
        assertThat(READER.intactEntries(cut, name -> true)).containsOnlyKeys("a");
        assertThat(READER.intactEntries("PK\3\4".getBytes(UTF_8), name -> true)).isEmpty();
    }

    @Test
    void anArchiveThatUnpacksToGigabytesIsGivenUp() throws IOException {
        byte[] bomb = zip(new byte[200 << 20], "a", "b", "c");
        assertThat(bomb.length).isLessThan(1 << 20);

        assertThatThrownBy(() -> READER.entries(bomb, "c"::equals))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("大得不像一份目标表");
        assertThatThrownBy(() -> READER.entries(bomb, "a"::equals)).isInstanceOf(UnreadableFileException.class);
        assertThat(READER.intactEntries(bomb, "c"::equals)).isEmpty();
    }

    @Test
    void anArchiveOfTensOfThousandsOfEntriesIsGivenUp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("entry" + i));
            }
        }
        assertThatThrownBy(() -> READER.entries(out.toByteArray(), name -> false))
                .isInstanceOf(UnreadableFileException.class);
    }

    /** The same content under several names. */
    private static byte[] zip(byte[] content, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter writer = new ArchiveWriter(out);
        for (String name : names) {
            writer.add(name, content);
        }
        writer.finish();
        return out.toByteArray();
    }
}
