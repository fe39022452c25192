package org.jibiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.format.json.FormJson;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.export.ExportChoices;
import org.jibiao.ui.export.ExportViewModel;
import org.jibiao.ui.export.FormChoice;
import org.jibiao.ui.print.RecordedPrinters;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final List<Notice> notices = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final WindowThread window = new WindowThread();
    private RealWorkspace real;
    private MainViewModel main;

    @BeforeEach
    void open() {
        real = new RealWorkspace(folder);
        main = new MainViewModel(
                real.workspace(),
                real.standards(),
                new Background(Runnable::run, window),
                Clock.fixed(Instant.parse("2026-11-23T14:32:00Z"), ZoneOffset.UTC),
                shown::add,
                new RecordedPrinters(),
                new Texts(EditorApplication.class));
        main.setNotices(notices::add);
        main.load();
        window.workUntil(() -> main.drafts().knownProperty().get());
    }

    @AfterEach
    void close() {
        real.close();
    }

    private EditorViewModel editor() {
        return main.editorProperty().get().orElseThrow();
    }

    private void create(String department) {
        main.create(2027, department);
        window.workUntil(() -> main.editorProperty()
                .get()
                .filter(open -> open.formProperty().get().department().equals(department))
                .isPresent());
    }

    private DraftSummary only() {
        assertThat(main.drafts().all()).hasSize(1);
        return main.drafts().all().getFirst();
    }

    @Test
    void opensANewFormAndSelectsItInTheList() {
        create("财政局");
        assertThat(main.drafts().openedProperty().get()).contains(only().id());
        assertThat(only().department()).isEqualTo("财政局");
    }

    @Test
    void makesFormsForTheNextBudgetYear() {
        assertThat(main.nextBudgetYear()).isEqualTo(Year.of(2027));
    }

    @Test
    void opensACompleteSample() {
        main.openSample();
        window.workUntil(() -> main.editorProperty().get().isPresent()
                && !main.preview().pagesProperty().get().isEmpty());
        assertThat(editor().formProperty().get().annualGoal()).isNotBlank();
        assertThat(main.preview().pagesProperty().get()).hasSizeGreaterThan(1);
    }

    @Test
    void followsTheNameOfTheOpenDraftInTheList() {
        create("财政局");
        editor().typed(new Place.Department(), "财政和税务局");
        window.workUntil(() -> only().department().equals("财政和税务局"));
    }

    @Test
    void hasADraftOnDiskWhenAnotherIsOpened() {
        create("财政局");
        editor().typed(new Place.AnnualGoal(), "保障运转");
        var first = editor().session().id();
        create("教育局");
        assertThat(real.workspace().form(first).join().annualGoal()).isEqualTo("保障运转");
        assertThat(notices).isEmpty();
    }

    @Test
    void listsTheLastNameOfADraftThatIsLeftAtOnce() {
        create("财政局");
        var first = editor().session().id();
        editor().typed(new Place.Department(), "财政和税务局");
        create("教育局");
        assertThat(main.drafts().all())
                .filteredOn(draft -> draft.id().equals(first))
                .singleElement()
                .extracting(DraftSummary::department)
                .isEqualTo("财政和税务局");
    }

    @Test
    void saysInWordsThatTheProgramStumbled() {
        main.stumbled(new IllegalStateException("raw words"));
        assertThat(notices)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.message()).contains("程序出了一个错").doesNotContain("raw words"));
    }

    @Test
    void takesADeletedDraftBack() {
        create("财政局");
        main.delete(only());
        window.workUntil(() -> !notices.isEmpty());
        assertThat(main.drafts().isEmpty()).isTrue();
        assertThat(main.editorProperty().get()).isEmpty();
        Notice notice = notices.getFirst();
        assertThat(notice.message()).contains("财政局", "2027");
        notice.action().orElseThrow().run().run();
        window.workUntil(() -> main.editorProperty().get().isPresent());
        assertThat(only().department()).isEqualTo("财政局");
    }

    @Test
    void exportsTheOpenFormWithTheLastKeystrokeAndTheOthersFromDisk() throws IOException {
        create("财政局");
        create("教育局");
        editor().typed(new Place.AnnualGoal(), "最后一个字");
        main.beginExport();
        ExportViewModel export = main.export();
        assertThat(export.choices().formChoices())
                .extracting(FormChoice::name)
                .containsExactly("2027 年度 教育局（当前这一份）", "全部 2 份");
        choose(export, "全部 2 份");
        export.start();
        window.workUntil(() -> export.stepProperty().get() == ExportViewModel.Step.ENDED);
        assertThat(outside.toFile().list()).containsExactlyInAnyOrder("2027-教育局-整体绩效目标表.json", "2027-财政局-整体绩效目标表.json");
        assertThat(outside.resolve("2027-教育局-整体绩效目标表.json")).content().contains("最后一个字");
    }

    private void choose(ExportViewModel export, String forms) {
        ExportChoices choices = export.choices();
        choices.formats().forEach(one -> one.wantedProperty().set(one.id().equals("json")));
        choices.folderProperty().set(outside.toString());
        choices.chosenFormsProperty()
                .set(choices.formChoices().stream()
                        .filter(one -> one.name().equals(forms))
                        .findFirst());
        window.workUntil(() -> choices.readyProperty().get());
    }

    @Test
    void offersToExportWhatWasSearchedForAndWhatIsOfOneYear() {
        create("财政局");
        create("财政监督中心");
        create("教育局");
        main.create(2026, "档案局");
        window.workUntil(() -> main.drafts().all().size() == 4);
        main.closeEditor();
        window.workUntil(() -> main.editorProperty().get().isEmpty());
        main.drafts().searchProperty().set("财政");
        main.beginExport();
        assertThat(main.export().choices().formChoices())
                .extracting(FormChoice::name)
                .containsExactly("列表里查到的 2 份（“财政”）", "2027 年度的全部 3 份", "全部 4 份");
    }

    @Test
    void hasNothingToExportWhereThereIsNoDraft() {
        main.export().setDialog(() -> notices.add(Notice.news("the dialog")));
        main.beginExport();
        main.exportAsLastTime();
        window.work();
        assertThat(notices).isEmpty();
    }

    @Test
    void opensTheOnlyFormThatIsImported() throws IOException {
        main.importing().add(List.of(Files.writeString(outside.resolve("form.json"), new FormJson().write(FORM))));
        window.workUntil(() -> main.importing().isReady());
        main.importing().take();
        window.workUntil(() -> main.editorProperty().get().isPresent());
        assertThat(only().department()).isEqualTo(FORM.department());
        assertThat(editor().formProperty().get().year()).isEqualTo(FORM.year() + 1);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("1 份"));
    }
}
