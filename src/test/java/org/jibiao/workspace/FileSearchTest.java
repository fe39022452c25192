package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jibiao.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {
    @TempDir
    Path folder;

    private final FileSearch search = new FileSearch(Progress.NONE, new Texts(FileSearch.class));

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private String refusal() {
        assertThat(search.refused()).hasSize(1);
        return search.refused().getFirst().message();
    }

    @Test
    void foldersInFoldersAreGoneThroughInTheOrderOfNames() throws IOException {
        Path last = file("c.xls");
        Path inner = file("b/二.doc");
        Path first = file("a.pdf");

        search.find(List.of(folder));

        assertThat(search.files()).containsExactly(first, inner, last);
        assertThat(search.refused()).isEmpty();
    }

    @Test
    void filesThatOtherProgramsPutThereForThemselvesAreLeftOut() throws IOException {
        file(".hidden");
        file("~$目标表.docx");
        file("~WRL0001.tmp");
        file(".~lock.目标表.docx#");
        file("Thumbs.db");
        file("desktop.ini");
        file("__MACOSX/._目标表.docx");
        Path form = file("目标表.docx");

        search.find(List.of(folder));

        assertThat(search.files()).containsExactly(form);
    }

    @Test
    void whatAPersonNamesIsReadWhateverItIsCalled() throws IOException {
        Path named = file("~$目标表.docx");

        search.find(List.of(named, folder.resolve("none.pdf")));

        assertThat(search.files()).containsExactly(named, folder.resolve("none.pdf"));
    }

    @Test
    void aFileThatIsNamedTwiceIsFoundOnce() throws IOException {
        Path file = file("in/a.pdf");

        search.find(List.of(file, folder, folder.resolve("in"), folder.resolve("in/../in/a.pdf")));

        assertThat(search.files()).containsExactly(file);
    }

    @Test
    void aLinkToAFolderIsNamedAndNotFollowed() throws IOException {
        Path form = file("a.pdf");
        Path link = Files.createSymbolicLink(folder.resolve("round"), folder);

        search.find(List.of(folder));

        assertThat(search.files()).containsExactly(form);
        assertThat(search.refused()).extracting(LookedAt.Refused::file).containsExactly(link);
        assertThat(refusal()).contains("链接");
    }

    @Test
    void foldersAreNotGoneDownForEver() throws IOException {
        Path deep = folder;
        for (int i = 1; i < FileSearch.MOST_DEPTH; i++) {
            deep = deep.resolve("d");
        }
        Path seen = file(folder.relativize(deep).resolve("seen.pdf").toString());
        Path unseen =
                file(folder.relativize(deep).resolve("d").resolve("unseen.pdf").toString());

        search.find(List.of(folder));

        assertThat(search.files()).containsExactly(seen);
        assertThat(search.refused()).extracting(LookedAt.Refused::file).containsExactly(unseen.getParent());
        assertThat(refusal()).contains("太深");
    }

    @Test
    void ofAWholeDiskOnlyAPartIsLookedAtAndThatIsSaid() throws IOException {
        for (int i = 0; i <= FileSearch.MOST_ENTRIES; i++) {
            Files.createFile(folder.resolve("f" + i));
        }

        search.find(List.of(folder));

        assertThat(search.files()).hasSize(FileSearch.MOST_ENTRIES);
        assertThat(refusal()).contains("太多", String.valueOf(FileSearch.MOST_ENTRIES));
    }

    @Test
    void aFolderWithNothingToReadIsNamed() throws IOException {
        file(".hidden");

        search.find(List.of(folder));

        assertThat(search.files()).isEmpty();
        assertThat(refusal()).contains("没有文件");
    }
}
