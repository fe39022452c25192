package org.jibiao.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.jibiao.foreign.AllFormats;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other programs on the import desk, with every reader that the program has: what a file is, its content tells, not its name. */
class FilesOfOthersTest {
    /** A name that shows its end in the middle, as those do that want to be taken for something else. */
    private static final String TURNED = "\u202Efdp.目标表";

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private Drafts drafts;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        drafts = Workspaces.drafts(data);
        desk = new ImportDesk(AllFormats.make(), drafts, Standards.bundled());
    }

    @AfterEach
    void close() {
        drafts.close();
    }

    @Test
    void theNameOfAFileMakesNoDifference() throws IOException {
        file("去年的表.et", "form-00-style0.xls");
        file("去年的表.wps", "form-00-style0.doc");
        file("扫描件.docx", "form-00-style0.pdf");
        file("a.txt", "form-00-style0.xlsx");
        file("😀 表\n二.pdf", "form-00-style0.docx");
        file(TURNED, "form-21-style0.docx");
        file("长".repeat(80), "form-40-style0.xls");

        List<LookedAt> looked = desk.look(List.of(folder), Progress.NONE);

        assertThat(looked).hasSize(7).allSatisfy(one -> assertThat(one).isInstanceOf(LookedAt.Found.class));
        assertThat(looked.stream().map(LookedAt.Found.class::cast).map(LookedAt.Found::format))
                .containsExactlyInAnyOrder("xls", "doc", "pdf", "xlsx", "docx", "docx", "xls");
    }

    @Test
    void aBadFileStopsNoOther() throws IOException {
        file("1.docx", "form-00-style0.docx");
        Path cut = folder.resolve("2.docx");
        Files.write(cut, Arrays.copyOf(Corpus.foreign("form-06-style1.docx"), 4000));
        Path large = folder.resolve("3.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.write("PK\003\004".getBytes(ISO_8859_1));
            sparse.setLength(1L << 30);
        }
        file("4.xls", "form-21-style0.xls");

        List<LookedAt> looked = desk.look(List.of(folder), Progress.NONE);

        assertThat(looked).hasSize(4);
        assertThat(looked.get(1))
                .isInstanceOfSatisfying(
                        LookedAt.Refused.class,
                        refused -> assertThat(refused.message()).containsAnyOf("不完整", "损坏"));
        assertThat(looked.get(2))
                .isInstanceOfSatisfying(
                        LookedAt.Refused.class,
                        refused -> assertThat(refused.message()).contains("1024 MB"));
        List<LookedAt.Found> found = List.of((LookedAt.Found) looked.getFirst(), (LookedAt.Found) looked.getLast());
        assertThat(desk.take(found, Optional.empty(), Progress.NONE))
                .hasSize(2)
                .allSatisfy(taken -> assertThat(taken).isInstanceOf(ImportedFile.Taken.class));
        assertThat(drafts.all().join()).hasSize(2);
    }

    private void file(String name, String foreign) throws IOException {
        Files.write(folder.resolve(name), Corpus.foreign(foreign));
    }
}
