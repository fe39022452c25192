package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.Formats;
import org.jibiao.format.TroubledDisk;
import org.jibiao.format.json.FormJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with the target: the old file stays, nothing half is left, and the person reads what to do. */
class ExportTroubleTest {
    private static final DepartmentForm FORM = SmallForms.FORM.withYear(2027).withDepartment("财政局");
    private static final String NAME = "2027-财政局-整体绩效目标表.json";

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void putAnOldFileThere() throws IOException {
        folder = Files.createDirectory(home.resolve("目标表"));
        Files.writeString(folder.resolve(NAME), "旧的");
    }

    @AfterEach
    void theOldFileIsIntactAndNothingHalfIsLeft() throws IOException {
        if (Files.isDirectory(folder)) {
            assertThat(folder.resolve(NAME)).hasContent("旧的");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(folder.resolve(NAME));
            }
        }
    }

    private String failure(AtomicFile files) {
        return failure(files, folder, Progress.NONE);
    }

    private static String failure(AtomicFile files, Path into, Progress progress) {
        Exporter exporter = new Exporter(new Formats(List.of(), List.of(new FormJson())), files);
        ExportPlan plan = exporter.plan(List.of(ExportableForm.of(FORM)), List.of("json"), into);
        return ((ExportedFile.Failed) exporter.export(plan, progress).getFirst()).message();
    }

    @Test
    void aFileThatIsOpenElsewhereIsToBeClosedThere() {
        assertThat(failure(TroubledDisk.holding(Integer.MAX_VALUE).file()))
                .isEqualTo("“" + NAME + "”正在别的程序里打开着，没有替换，原来的文件没有改动。请在 Word、WPS 或阅读器里关闭它，再导出一次。");
    }

    @Test
    void aFullDiskIsToBeCleared() {
        assertThat(failure(TroubledDisk.full(10).file())).contains("磁盘空间不足").contains(folder.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device                                        | 磁盘空间不足
            There is not enough space on the disk                          | 磁盘空间不足
            磁盘空间不足。                                                 | 磁盘空间不足
            Disk quota exceeded                                            | 磁盘空间不足
            Read-only file system                                          | 只读的
            Operation not permitted                                        | 没有写入文件夹
            拒绝访问。                                                     | 没有写入文件夹
            介质受写入保护。                                               | 没有写入文件夹
            File name too long                                             | 路径加上文件名太长
            Input/output error                                             | （Input/output error）
            """)
    void theWordsOfTheSystemBecomeOurs(String system, String ours) {
        assertThat(failure(TroubledDisk.refusing(system).file()))
                .contains(ours)
                .contains("没有")
                .doesNotContain("Exception", ".tmp");
    }

    @Test
    void aFileThatIsReadOnlyIsNotReplaced() {
        Path old = folder.resolve(NAME);
        assertThat(old.toFile().setReadOnly()).isTrue();

        assertThat(failure(new AtomicFile())).contains("“" + NAME + "”是只读文件，没有替换");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNotWritten() {
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder))
                    .as("an administrator may write everywhere; the words are tried above")
                    .isFalse();
            assertThat(failure(new AtomicFile())).contains("没有写入文件夹“" + folder + "”的权限");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFolderThatGoesDuringTheRunIsNotMadeAnew() {
        Progress removing = new Progress() {
            @Override
            public void report(long done, long total, String what) {
                if (done == 0) {
                    removeFolder();
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        assertThat(failure(new AtomicFile(), folder, removing)).startsWith("文件夹“" + folder + "”不见了");
        assertThat(folder).doesNotExist();
    }

    private void removeFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileIsNoFolder() {
        Path file = folder.resolve(NAME);

        assertThat(failure(new AtomicFile(), file, Progress.NONE)).startsWith("“" + file + "”不是文件夹");
        assertThat(failure(new AtomicFile(), file.resolve("下面"), Progress.NONE)).contains("建不起来");
    }

    @Test
    void aFolderWithTheNameOfTheFileIsInTheWay() throws IOException {
        Path other = home.resolve("另一个");
        Files.createDirectories(other.resolve(NAME));

        assertThat(failure(new AtomicFile(), other, Progress.NONE)).startsWith("已有一个同名的文件夹");
        assertThat(other.resolve(NAME)).isEmptyDirectory();
    }
}
