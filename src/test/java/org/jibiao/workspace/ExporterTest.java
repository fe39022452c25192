package org.jibiao.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jibiao.form.AmountField;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Money;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {
    private static final DepartmentForm FORM =
            SmallForms.FORM.withYear(2027).withDepartment("财政局").withAnnualGoal("甲");
    private static final DepartmentForm TWIN = FORM.withAnnualGoal("乙");

    @TempDir
    Path folder;

    private final Exporter exporter = new Exporter(
            new Formats(
                    List.of(),
                    List.of(
                            new Goals("pdf", "pdf"),
                            new Goals("xlsx", "xlsx"),
                            new Goals("xlsx-columns", "xlsx"),
                            new Goals("ledger", "xlsx"))),
            new AtomicFile());

    @Test
    void writesOneFileAFormAndFormatAndTellsItsSize() throws IOException {
        List<ExportedFile> exported = export(List.of(FORM), "pdf", "xlsx-columns");

        assertThat(exported).allSatisfy(file -> {
            assertThat(file.planned().title()).isEqualTo("2027 年 财政局");
            assertThat(((ExportedFile.Written) file).size()).isEqualTo(new FileSize(3));
        });
        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("甲");
        assertFilesAre("2027-财政局-整体绩效目标表.pdf", "2027-财政局-整体绩效目标表-一体化.xlsx");
    }

    @Test
    void formatsWithTheSameExtensionDoNotOverwriteEachOther() throws IOException {
        export(List.of(FORM), "xlsx", "xlsx-columns", "ledger");

        assertFilesAre("2027-财政局-整体绩效目标表.xlsx", "2027-财政局-整体绩效目标表-一体化.xlsx", "2027-财政局-整体绩效目标表-ledger.xlsx");
    }

    @Test
    void twoFormsOfTheSameNameDoNotOverwriteEachOther() throws IOException {
        export(List.of(FORM, TWIN), "pdf");

        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("甲");
        assertThat(folder.resolve("2027-财政局-整体绩效目标表 (2).pdf")).hasContent("乙");
    }

    @Test
    void aFormHasTheSameNameWhicheverFormatsAreWanted() {
        List<ExportableForm> forms = forms(FORM, TWIN, FORM.withDepartment("财政局-整体绩效目标表-一体化"));

        List<String> alone = names(exporter.plan(forms, List.of("xlsx"), folder));

        assertThat(names(exporter.plan(forms, List.of("pdf", "xlsx", "xlsx-columns"), folder)))
                .containsAll(alone)
                .doesNotHaveDuplicates();
    }

    @Test
    void thePlanSaysWhatWillBeReplaced() throws IOException {
        Path old = Files.createFile(folder.resolve("2027-财政局-整体绩效目标表.pdf"));

        ExportPlan plan = exporter.plan(forms(FORM), List.of("pdf", "xlsx"), folder);

        assertThat(plan.replaced()).containsExactly(old);
        assertThat(names(plan)).containsExactly("2027-财政局-整体绩效目标表.pdf", "2027-财政局-整体绩效目标表.xlsx");
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

        exporter.export(exporter.plan(forms(FORM), List.of("pdf"), deep), Progress.NONE);

        assertThat(deep.resolve("2027-财政局-整体绩效目标表.pdf")).exists();
    }

    @Test
    void sweepsWhatAKilledExportLeftThere() throws IOException {
        Path left = Files.createFile(folder.resolve(".jibiao-3f2504e0-4f89-41d3-9a0c-0305e82c3301.tmp"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        export(List.of(FORM), "pdf");

        assertFilesAre("2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void aFormThatCannotBeShownLeavesTheOldFileAndDoesNotStopTheOthers() throws IOException {
        export(List.of(FORM), "pdf");

        List<ExportedFile> exported = export(List.of(FORM.withAnnualGoal("𠮷"), FORM.withDepartment("统计局")), "pdf");

        assertThat(message(exported)).isEqualTo("没有这个字：𠮷");
        assertThat(exported.get(1)).isInstanceOf(ExportedFile.Written.class);
        assertThat(folder.resolve("2027-财政局-整体绩效目标表.pdf")).hasContent("甲");
        assertFilesAre("2027-统计局-整体绩效目标表.pdf", "2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void aMistakeOfOursWithOneFormDoesNotStopTheOthers() throws IOException {
        List<ExportedFile> exported = export(List.of(FORM.withAnnualGoal("!"), FORM.withDepartment("统计局")), "pdf");

        assertThat(message(exported)).contains("导出 PDF 时程序出错");
        assertThat(exported.get(1)).isInstanceOf(ExportedFile.Written.class);
        assertFilesAre("2027-统计局-整体绩效目标表.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "wide"})
    void aFormThatIsTooMuchForTheMachineDoesNotStopTheOthers(String goal) throws IOException {
        List<ExportedFile> exported = export(List.of(FORM.withAnnualGoal(goal), FORM.withDepartment("统计局")), "pdf");

        assertThat(message(exported)).contains("导出 PDF 时程序出错");
        assertThat(exported.get(1)).isInstanceOf(ExportedFile.Written.class);
        assertFilesAre("2027-统计局-整体绩效目标表.pdf");
    }

    @Test
    void aDraftThatCannotBeReadIsNamedAndDoesNotStopTheOthers() {
        ExportableForm bad = new ExportableForm(2027, "档案局", () -> {
            throw new NoSuchElementException("这份草稿已经不在了");
        });

        List<ExportedFile> exported = exporter.export(
                exporter.plan(List.of(bad, ExportableForm.of(FORM)), List.of("pdf", "xlsx"), folder), Progress.NONE);

        assertThat(exported.subList(0, 2))
                .allSatisfy(file ->
                        assertThat(((ExportedFile.Failed) file).message()).isEqualTo("这份草稿已经不在了"));
        assertThat(exported.subList(2, 4)).allMatch(ExportedFile.Written.class::isInstance);
    }

    @Test
    void aFormIsAskedForOnceWhateverTheNumberOfItsFormats() {
        AtomicInteger asked = new AtomicInteger();
        ExportableForm counted = new ExportableForm(2027, "财政局", () -> {
            asked.incrementAndGet();
            return FORM;
        });

        exporter.export(exporter.plan(List.of(counted), List.of("pdf", "xlsx"), folder), Progress.NONE);

        assertThat(asked).hasValue(1);
    }

    @Test
    void aFormWithoutADepartmentHasANameAllTheSame() {
        export(List.of(FORM.withDepartment(" ")), "pdf");

        assertThat(folder.resolve("2027-未填部门名称-整体绩效目标表.pdf")).exists();
    }

    @Test
    void saysWhatToLookAtInAFormThatIsExportedAllTheSame() {
        DepartmentForm uneven = FORM.withBudget(Budget.BLANK
                .withAmount(AmountField.TOTAL, yuan("1,000"))
                .withAmount(AmountField.GOVERNMENT, yuan("1,000.5")));
        DepartmentForm even = FORM.withBudget(uneven.budget()
                .withAmount(AmountField.GOVERNMENT, yuan("1000"))
                .withAmount(AmountField.BASIC, yuan("1000")));
        DepartmentForm unfilled = Standards.bundled().forYear(2024).newForm(2024, "财政局");

        assertThat(remarks(FORM)).isEmpty();
        assertThat(remarks(even)).isEmpty();
        assertThat(remarks(uneven)).containsExactly("资金来源、资金结构的合计与总额分别相差 0.5 元、1,000.0 元");
        assertThat(remarks(even.withBudget(even.budget().withAmount(AmountField.BASIC, Optional.empty()))))
                .containsExactly("资金结构的合计与总额相差 1,000.0 元");
        assertThat(remarks(unfilled)).containsExactly("年度履职目标、主要任务和预算都还没有填");
        assertThat(remarks(FORM.withDepartment(""))).containsExactly("没有填部门名称");
    }

    @Test
    void tellsWhichFileIsBeingWrittenAndStopsBetweenTwo() throws IOException {
        List<String> reported = new ArrayList<>();
        Progress stopping = new Progress() {
            @Override
            public void report(long done, long total, String what) {
                reported.add(done + "/" + total + " " + what);
            }

            @Override
            public boolean cancelled() {
                return !reported.isEmpty();
            }
        };

        List<ExportedFile> exported =
                exporter.export(exporter.plan(forms(FORM, TWIN), List.of("pdf"), folder), stopping);

        assertThat(exported).hasSize(1);
        assertThat(reported).containsExactly("0/2 正在导出 2027 年 财政局（PDF）");
        assertFilesAre("2027-财政局-整体绩效目标表.pdf");
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> export(List.of(FORM), "xls"));
    }

    private static Optional<Money> yuan(String amount) {
        return Money.parse(amount).amount();
    }

    private List<String> remarks(DepartmentForm form) {
        return ((ExportedFile.Written) export(List.of(form), "pdf").getFirst()).remarks();
    }

    private static List<ExportableForm> forms(DepartmentForm... forms) {
        return Stream.of(forms).map(ExportableForm::of).toList();
    }

    private static List<String> names(ExportPlan plan) {
        return plan.files().stream().map(PlannedFile::fileName).toList();
    }

    private List<ExportedFile> export(List<DepartmentForm> forms, String... formats) {
        return exporter.export(
                exporter.plan(forms.stream().map(ExportableForm::of).toList(), List.of(formats), folder),
                Progress.NONE);
    }

    private static String message(List<ExportedFile> exported) {
        return ((ExportedFile.Failed) exported.getFirst()).message();
    }

    private void assertFilesAre(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    /** A format that holds the 年度履职目标 only. */
    private record Goals(String id, String extension) implements FormWriter {
        @Override
        public void write(DepartmentForm form, OutputStream out) throws IOException {
            out.write(form.annualGoal().getBytes(UTF_8));
            if (form.annualGoal().equals("𠮷")) {
                throw new UnprintableFormException("没有这个字：𠮷");
            }
            if (form.annualGoal().equals("!")) {
                throw new IllegalStateException("a mistake");
            }
            if (form.annualGoal().equals("deep")) {
                throw new StackOverflowError();
            }
            if (form.annualGoal().equals("wide")) {
                throw new OutOfMemoryError();
            }
        }
    }
}
