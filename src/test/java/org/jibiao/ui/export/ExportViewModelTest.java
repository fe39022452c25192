package org.jibiao.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.RealWorkspace;
import org.jibiao.ui.WindowThread;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.export.ExportViewModel.Step;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.ExportableForm;
import org.jibiao.workspace.ExportedFile;
import org.jibiao.workspace.PlannedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    private static final String NAME = "2027-财政局-整体绩效目标表";

    @TempDir
    Path data;

    @TempDir
    Path outside;

    private final WindowThread window = new WindowThread();
    private final Texts texts = new Texts(EditorApplication.class);
    private final List<Notice> notices = new ArrayList<>();
    private final List<List<Path>> asked = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private RealWorkspace real;
    private DepartmentForm form;
    private ExportViewModel export;
    private int dialogs;
    private boolean mayReplace;

    @BeforeEach
    void open() {
        real = new RealWorkspace(data);
        form = real.standards().forYear(2024).newForm(2027, "财政局");
        export = start();
    }

    @AfterEach
    void close() {
        real.close();
    }

    /** The export of a program that was just started. */
    private ExportViewModel start() {
        ExportViewModel started = new ExportViewModel(
                real.workspace(), new Background(Runnable::run, window), notices::add, opened::add, texts);
        started.setDialog(() -> dialogs++);
        started.setReplacing(existing -> {
            asked.add(existing);
            return mayReplace;
        });
        return started;
    }

    private List<FormChoice> forms() {
        return List.of(new FormChoice("财政局", () -> List.of(ExportableForm.of(form))));
    }

    private ExportChoices choices() {
        return export.choices();
    }

    private void want(String... formats) {
        choices()
                .formats()
                .forEach(one -> one.wantedProperty().set(List.of(formats).contains(one.id())));
    }

    private void begin(Path into, String... formats) {
        export.begin(forms());
        want(formats);
        choices().folderProperty().set(into.toString());
        window.work();
    }

    private void run() {
        export.start();
        window.workUntil(() -> export.stepProperty().get() == Step.ENDED);
    }

    private Path file(String extension) {
        return outside.resolve(NAME + "." + extension);
    }

    private String folderWords(String typed) {
        choices().folderProperty().set(typed);
        window.work();
        return choices().folderStateProperty().get().words();
    }

    @Test
    void whoHasNeverExportedFindsPdfAndAFolderChosen() {
        export.begin(forms());
        window.work();

        assertThat(dialogs).isEqualTo(1);
        assertThat(choices().order().formats()).containsExactly("pdf");
        assertThat(choices().folderProperty().get()).isNotBlank();
    }

    @Test
    void offersEveryFormatOfTheProgramWithWordsOfItsOwn() {
        assertThat(choices().formats())
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.format().purpose()).as(one.id()).isNotBlank());
    }

    @Test
    void writesWhatWasChosenAndTellsWhatCameOfIt() {
        begin(outside, "pdf", "json");
        assertThat(choices().files()).extracting(PlannedFile::fileName).containsExactly(NAME + ".pdf", NAME + ".json");
        run();

        assertThat(file("pdf")).isNotEmptyFile();
        assertThat(file("json")).isNotEmptyFile();
        assertThat(export.outcomeProperty().get().summary(texts)).startsWith("已导出 2 个文件，共 ");
        assertThat(export.outcomeProperty().get().isWhole()).isTrue();
        assertThat(export.outcomeProperty().get().report(texts))
                .contains(outside.toString(), NAME + ".json\t", "年度履职目标、主要任务和预算都还没有填");
        assertThat(notices).as("the dialog tells it").isEmpty();
    }

    @Test
    void theNextStartFindsTheSameChoices() {
        begin(outside, "json");
        run();

        export = start();
        export.begin(forms());
        window.work();
        assertThat(choices().order().formats()).containsExactly("json");
        assertThat(choices().folderProperty().get()).isEqualTo(outside.toString());
        assertThat(choices().readyProperty().get()).isTrue();
    }

    @Test
    void choicesThatWereGivenUpAreForgotten() {
        begin(outside, "json");
        export.begin(forms());
        window.work();

        assertThat(choices().order().formats()).containsExactly("pdf");
    }

    @Test
    void saysInPlaceWhatIsMissing() throws IOException {
        begin(outside);
        assertThat(choices().formatProblemProperty().get()).isEqualTo("至少选一种格式。");
        assertThat(choices().readyProperty().get()).isFalse();
        want("json");
        window.work();
        assertThat(choices().formatProblemProperty().get()).isEmpty();
        assertThat(choices().readyProperty().get()).isTrue();

        assertThat(folderWords(" ")).contains("请选择存放文件的文件夹");
        assertThat(choices().readyProperty().get()).isFalse();
        assertThat(folderWords("目标表")).contains("完整路径");
        assertThat(folderWords("a\0b")).contains("完整路径");
        assertThat(folderWords(Files.createFile(outside.resolve("a")).toString()))
                .contains("这是一个文件");
        assertThat(folderWords(outside.resolve("没有/也没有").toString())).contains("没有这个文件夹");
        assertThat(choices().files()).isEmpty();
        assertThat(folderWords(outside.resolve("新的").toString())).contains("导出时新建");
        assertThat(choices().readyProperty().get()).isTrue();
        assertThat(folderWords("\"" + outside + "\""))
                .as("as Windows copies a path")
                .isEmpty();
        assertThat(choices().readyProperty().get()).isTrue();
    }

    @Test
    void doesNotStartBeforeAllIsChosen() {
        begin(outside);
        export.start();
        window.work();

        assertThat(outside).isEmptyDirectory();
        assertThat(export.stepProperty().get()).isEqualTo(Step.CHOOSING);
    }

    @Test
    void aFileThatIsShownAsReplacedIsNotAskedAboutAgain() throws IOException {
        Files.writeString(file("json"), "旧的");
        begin(outside, "json");
        assertThat(choices().files()).allMatch(PlannedFile::replaces);
        run();

        assertThat(asked).isEmpty();
        assertThat(file("json")).content().isNotEqualTo("旧的");
    }

    @Test
    void aFileThatCameMeanwhileIsAskedAboutOnce() throws IOException {
        begin(outside, "json");
        Files.writeString(file("json"), "别人的");
        export.start();
        window.work();

        assertThat(asked).containsExactly(List.of(file("json")));
        assertThat(file("json")).hasContent("别人的");
        assertThat(choices().files()).as("now it is shown").allMatch(PlannedFile::replaces);
        run();
        assertThat(asked).hasSize(1);
        assertThat(file("json")).content().isNotEqualTo("别人的");
    }

    @Test
    void writesTheFormAsItIsWhenTheButtonIsPressed() {
        begin(outside, "json");
        form = form.withAnnualGoal("最后一个字");
        run();

        assertThat(file("json")).content().contains("最后一个字");
    }

    @Test
    void whatFailedIsWrittenOnceMoreWhenThePersonHasMendedIt() throws IOException {
        Path locked = Files.writeString(file("json"), "旧的");
        assertThat(locked.toFile().setReadOnly()).isTrue();
        begin(outside, "pdf", "json");
        run();

        ExportOutcome first = export.outcomeProperty().get();
        assertThat(first.summary(texts)).isEqualTo("导出了 1 个文件，1 个没有导出");
        assertThat(first.inOrderOfConcern().getFirst()).isInstanceOf(ExportedFile.Failed.class);
        assertThat(first.report(texts)).contains("只读文件");
        assertThat(locked).hasContent("旧的");

        assertThat(locked.toFile().setWritable(true)).isTrue();
        Files.writeString(file("pdf"), "不再写一次");
        export.retry();
        window.workUntil(() -> export.outcomeProperty().get().isWhole());
        assertThat(export.outcomeProperty().get().summary(texts)).startsWith("已导出 2 个文件");
        assertThat(file("pdf")).hasContent("不再写一次");
        assertThat(locked).content().isNotEqualTo("旧的");
    }

    @Test
    void stopsBetweenTwoFilesAndTellsWhatIsLeft() {
        export.begin(List.of(new FormChoice(
                "两份",
                () -> List.of(
                        new ExportableForm(2027, "财政局", () -> {
                            export.job().cancel();
                            return form;
                        }),
                        ExportableForm.of(form.withDepartment("教育局"))))));
        want("json");
        choices().folderProperty().set(outside.toString());
        window.work();
        run();

        assertThat(outside.toFile().list()).containsExactly(NAME + ".json");
        assertThat(export.outcomeProperty().get().summary(texts)).isEqualTo("已停止：导出了 1 个文件，还有 1 个没有导出");
    }

    @Test
    void exportsAsLastTimeWithoutAskingForChoices() {
        begin(outside, "json");
        run();
        dialogs = 0;
        form = form.withAnnualGoal("改过了");
        mayReplace = true;

        export.beginAsLastTime(forms());
        window.workUntil(() -> !notices.isEmpty());

        assertThat(dialogs).isZero();
        assertThat(asked).containsExactly(List.of(file("json")));
        assertThat(file("json")).content().contains("改过了");
        assertThat(notices.getFirst().message()).startsWith("已导出 1 个文件");
        notices.getFirst().action().orElseThrow().run().run();
        assertThat(opened).containsExactly(outside);
    }

    @Test
    void letsThePersonChooseWhenThereIsNoLastTime() {
        export.beginAsLastTime(forms());
        window.work();

        assertThat(dialogs).isEqualTo(1);
        assertThat(export.stepProperty().get()).isEqualTo(Step.CHOOSING);
    }

    @Test
    void letsThePersonChooseWhenTheFolderIsGone() {
        real.workspace().preferences().change(before -> before.withExport(outside.resolve("没有/也没有"), List.of("json")));

        export.beginAsLastTime(forms());
        window.work();

        assertThat(dialogs).isEqualTo(1);
        assertThat(choices().folderStateProperty().get().words()).contains("没有这个文件夹");
    }

    @Test
    void showsTheDialogWhenSomethingWentWrongAside() throws IOException {
        Files.createDirectories(file("json").resolve("在这里"));
        real.workspace().preferences().change(before -> before.withExport(outside, List.of("json")));
        mayReplace = true;

        export.beginAsLastTime(forms());
        window.workUntil(() -> dialogs == 1);

        assertThat(export.stepProperty().get()).isEqualTo(Step.ENDED);
        assertThat(export.outcomeProperty().get().failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.message()).contains("同名的文件夹"));
        assertThat(notices).isEmpty();
    }

    @Test
    void saysWhenTheMachineCannotShowAFile() {
        List<String> said = new ArrayList<>();
        ExportViewModel helpless = new ExportViewModel(
                real.workspace(),
                new Background(Runnable::run, window),
                notices::add,
                shown -> {
                    throw new IOException("no such program");
                },
                texts);

        helpless.open(file("pdf"), said::add);
        window.work();

        assertThat(said)
                .singleElement()
                .asString()
                .contains("没有能打开它的程序", file("pdf").toString());
    }

    @Test
    void tellsWhatToLookAtAfterAnExportAsLastTime() {
        real.workspace().preferences().change(before -> before.withExport(outside, List.of("pdf", "json")));

        export.beginAsLastTime(forms());
        window.workUntil(() -> !notices.isEmpty());

        assertThat(notices.getFirst().message())
                .startsWith("已导出 2 个文件")
                .as("once, in however many formats")
                .endsWith("。请核对：年度履职目标、主要任务和预算都还没有填");
        assertThat(dialogs).isZero();
        export.begin(forms());
        notices.getFirst().action().orElseThrow().run().run();
        assertThat(dialogs).isEqualTo(2);
        assertThat(export.stepProperty().get()).isEqualTo(Step.ENDED);
    }

    @Test
    void countsTheRemarksOnSeveralForms() {
        real.workspace().preferences().change(before -> before.withExport(outside, List.of("json")));

        export.beginAsLastTime(List.of(new FormChoice(
                "两份", () -> List.of(ExportableForm.of(form), ExportableForm.of(form.withDepartment("教育局"))))));
        window.workUntil(() -> !notices.isEmpty());

        assertThat(notices.getFirst().message()).contains("有 2 处请核对，第一处：年度履职目标");
    }
}
