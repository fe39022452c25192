package org.jibiao.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.format.UnprintableFormException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
    private static final DepartmentForm FORM =
            SmallForms.FORM.withYear(2027).withDepartment("财政局").withAnnualGoal("甲");
    private static final DepartmentForm TWIN = FORM.withAnnualGoal("乙");

    @TempDir
    Path folder;

    private final Exporter exporter =
            new Exporter(new Formats(List.of(), List.of(new Goals("pdf"), new Goals("json"))), new AtomicFile());

    @Test
    void writesOneFileAFormAndFormat() throws IOException {
        assertThat(export(List.of(FORM), "pdf", "json"))
                .containsExactly(
                        new ExportedForm.Written("2027 年 财政局", folder.resolve("2027-财政局-整体绩效目标表.pdf")),
                        new ExportedForm.Written("2027 年 财政局", folder.resolve("2027-财政局-整体绩效目标表.json")));
        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("甲");
        assertFilesAre("2027-财政局-整体绩效目标表.json", "2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void twoFormsOfTheSameNameDoNotOverwriteEachOther() throws IOException {
        export(List.of(FORM, TWIN), "pdf");

        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("甲");
        assertThat(folder.resolve("2027-财政局-整体绩效目标表 (2).pdf")).hasContent("乙");
    }

    @Test
    void aLaterRunReplacesTheFilesOfAnEarlierOne() throws IOException {
        export(List.of(FORM), "pdf");
        export(List.of(TWIN), "pdf");

        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("乙");
        assertFilesAre("2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void makesTheFolder() {
        Path deep = folder.resolve("甲/乙");

        exporter.export(List.of(FORM), List.of("pdf"), deep, Progress.NONE);

        assertThat(deep.resolve("2027-财政局-整体绩效目标表.pdf")).exists();
    }

    @Test
    void aFormThatCannotBeShownLeavesTheOldFileAndDoesNotStopTheOthers() throws IOException {
        export(List.of(FORM), "pdf");

        List<ExportedForm> exported = export(List.of(FORM.withAnnualGoal("𠮷"), FORM.withDepartment("统计局")), "pdf");

        assertThat(exported.get(0)).isEqualTo(new ExportedForm.Failed("2027 年 财政局", "没有这个字：𠮷"));
        assertThat(exported.get(1)).isInstanceOf(ExportedForm.Written.class);
        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("甲");
        assertFilesAre("2027-统计局-整体绩效目标表.pdf", "2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void aMistakeOfOursWithOneFormDoesNotStopTheOthers() throws IOException {
        List<ExportedForm> exported = export(List.of(FORM.withAnnualGoal("!"), FORM.withDepartment("统计局")), "pdf");

        assertThat(exported.get(0)).isInstanceOf(ExportedForm.Failed.class);
        assertThat(exported.get(1)).isInstanceOf(ExportedForm.Written.class);
        assertFilesAre("2027-统计局-整体绩效目标表.pdf");
    }

    @Test
    void saysWhenTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");

        assertThat(message(exporter.export(List.of(FORM), List.of("pdf"), file, Progress.NONE)))
                .contains("不是文件夹");
    }

    @Test
    void saysWhenAFolderHasTheNameOfTheFile() throws IOException {
        Files.createDirectories(folder.resolve("2027-财政局-整体绩效目标表.pdf/x"));

        assertThat(message(export(List.of(FORM), "pdf"))).contains("同名的文件夹");
    }

    @Test
    void aFormWithoutADepartmentHasANameAllTheSame() {
        export(List.of(FORM.withDepartment(" ")), "pdf");

        assertThat(folder.resolve("2027-未填部门名称-整体绩效目标表.pdf")).exists();
    }

    @Test
    void stopsBetweenTwoFilesWhenNobodyWantsItAnyMore() throws IOException {
        List<String> reported = new ArrayList<>();

        List<ExportedForm> exported = exporter.export(List.of(FORM, TWIN), List.of("pdf"), folder, new Progress() {
            @Override
            public void report(long done, long total, String what) {
                reported.add(done + "/" + total + " " + what);
            }

            @Override
            public boolean cancelled() {
                return !reported.isEmpty();
            }
        });

        assertThat(exported).hasSize(1);
        assertThat(reported).containsExactly("0/2 正在导出 2027 年 财政局");
        assertFilesAre("2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> export(List.of(FORM), "xls"));
    }

    private List<ExportedForm> export(List<DepartmentForm> forms, String... formats) {
        return exporter.export(forms, List.of(formats), folder, Progress.NONE);
    }

    private static String message(List<ExportedForm> exported) {
        return ((ExportedForm.Failed) exported.getFirst()).message();
    }

    private void assertFilesAre(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    /** A format that holds the 年度履职目标 only. */
    private record Goals(String id) implements FormWriter {
        @Override
        public void write(DepartmentForm form, OutputStream out) throws IOException {
            out.write(form.annualGoal().getBytes(UTF_8));
            if (form.annualGoal().equals("𠮷")) {
                throw new UnprintableFormException("没有这个字：𠮷");
            }
            if (form.annualGoal().equals("!")) {
                throw new IllegalStateException("a mistake");
            }
        }
    }
}
