package org.jibiao.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.json.FormJson;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.RealWorkspace;
import org.jibiao.ui.WindowThread;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.importing.ImportingViewModel.Step;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.DraftSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingViewModelTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();
    private static final DepartmentForm OTHER = Corpus.published(7).form();
    private static final int NEXT_YEAR = 2027;

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    /** The work, done when the test says so. */
    private final WindowThread worker = new WindowThread();

    private final WindowThread window = new WindowThread();
    private final List<Notice> notices = new ArrayList<>();
    private final List<DraftSummary> drafts = new ArrayList<>();
    private final List<DraftSummary> opened = new ArrayList<>();
    private RealWorkspace real;
    private ImportingViewModel desk;
    private boolean shown;

    @BeforeEach
    void open() {
        real = new RealWorkspace(folder);
        desk = new ImportingViewModel(
                real.workspace(),
                new Background(worker, window),
                new ImportingViewModel.Surroundings(() -> drafts, () -> NEXT_YEAR),
                notices::add,
                new Texts(EditorApplication.class));
        desk.setOnTaken(drafts::addAll, opened::add);
        desk.setWindow(new ImportingViewModel.Window() {
            @Override
            public void show() {
                shown = true;
            }

            @Override
            public void hide() {
                shown = false;
            }
        });
    }

    @AfterEach
    void close() {
        real.close();
    }

    private Path file(String name, DepartmentForm... forms) throws IOException {
        return Files.writeString(
                outside.resolve(name),
                Stream.of(forms).map(new FormJson()::write).collect(Collectors.joining(",", "[", "]")));
    }

    private Path letter() throws IOException {
        return Files.writeString(outside.resolve("信.txt"), "这不是一份目标表");
    }

    private void work() {
        worker.workUntil(() -> {
            window.work();
            return desk.stepProperty().get() == Step.IDLE;
        });
    }

    private void look(Path... files) {
        desk.add(List.of(files));
        work();
    }

    private void take() {
        desk.take();
        work();
    }

    private List<RowState> states() {
        return desk.list().forms().stream()
                .map(form -> form.stateProperty().get())
                .toList();
    }

    private List<Boolean> ticks() {
        return desk.list().forms().stream()
                .map(form -> form.tickedProperty().get())
                .toList();
    }

    private static DraftSummary draft(int year, String department) {
        return new DraftSummary(UUID.randomUUID(), year, department, DraftState.DRAFT, Instant.EPOCH);
    }

    @Test
    void showsTheDeskAndLooksAtOnce() throws IOException {
        desk.add(List.of(file("a.json", FORM)));
        assertThat(shown).isTrue();
        assertThat(desk.stepProperty().get()).isEqualTo(Step.LOOKING);
        work();
        assertThat(desk.list().rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        FormRow.class, row -> assertThat(row.form()).isEqualTo(FORM));
        assertThat(desk.isReady()).isTrue();
    }

    @Test
    void theFormsOfOneFileStandUnderItsNameAndAreAllWanted() throws IOException {
        Path volume = file("volume.json", Corpus.forms().toArray(DepartmentForm[]::new));
        look(volume, letter());
        assertThat(desk.list().rows()).hasSize(45);
        assertThat(desk.list().rows().getFirst())
                .isInstanceOfSatisfying(
                        DeskRow.OfFile.class, row -> assertThat(row.forms()).hasSize(43));
        assertThat(desk.list().rows().getLast()).isInstanceOf(DeskRow.Refused.class);
        assertThat(desk.list().tickedCountProperty().get()).isEqualTo(43);
        assertThat(desk.list().sizeProperty().get()).isEqualTo(44);
    }

    @Test
    void formsOfEarlierYearsSuggestThemselvesAsTemplatesAndThoseOfNextYearDoNot() throws IOException {
        look(file("a.json", FORM));
        assertThat(desk.choice().asTemplateProperty().get()).isTrue();
        assertThat(desk.choice().yearProperty().get()).isEqualTo("2025");
        assertThat(desk.choice().keepAmountsProperty().get()).isFalse();
        assertThat(desk.choice().keepValuesProperty().get()).isTrue();
        desk.close();
        look(file("b.json", FORM.withYear(NEXT_YEAR)));
        assertThat(desk.choice().asTemplateProperty().get()).isFalse();
    }

    @Test
    void formsOfSeveralYearsSuggestTheYearForWhichFormsAreMadeNowUnlessSomebodyHasTypedOne() throws IOException {
        look(file("a.json", FORM), file("b.json", OTHER.withYear(FORM.year() - 1)));
        assertThat(desk.choice().yearProperty().get()).isEqualTo("2027");
        desk.choice().yearProperty().set("2026");
        look(file("c.json", FORM.withDepartment("丙局")));
        assertThat(desk.choice().yearProperty().get()).isEqualTo("2026");
    }

    @Test
    void whoHasChosenHowToTakeIsNotOverruledByTheNextFile() throws IOException {
        look(file("a.json", FORM));
        desk.choice().asTemplateProperty().set(false);
        look(file("b.json", OTHER));
        assertThat(desk.choice().asTemplateProperty().get()).isFalse();
    }

    @Test
    void aYearThatIsNoneIsSaidAndNothingIsTaken() throws IOException {
        look(file("a.json", FORM));
        desk.choice().yearProperty().set("20二七");
        assertThat(desk.choice().problemProperty().get()).contains("四位数字");
        assertThat(desk.isReady()).isFalse();
        desk.take();
        assertThat(desk.stepProperty().get()).isEqualTo(Step.IDLE);
        desk.choice().yearProperty().set("２０２８");
        take();
        assertThat(opened)
                .singleElement()
                .satisfies(draft -> assertThat(draft.year()).isEqualTo(2028));
    }

    @Test
    void saysWhatIsThereAlreadyForTheYearThatIsChosen() throws IOException {
        drafts.add(draft(FORM.year() + 1, FORM.department()));
        look(file("a.json", FORM, OTHER));
        assertThat(states()).containsExactly(RowState.NAMESAKE, RowState.NEW);
        desk.choice().yearProperty().set("2028");
        assertThat(states()).containsExactly(RowState.NEW, RowState.NEW);
    }

    @Test
    void aFormThatADraftSaysAlreadyIsNotWantedOnceMoreButMayBeATemplate() throws IOException {
        Path file = file("a.json", FORM, OTHER);
        look(file);
        desk.choice().asTemplateProperty().set(false);
        take();
        look(file);
        assertThat(desk.choice().asTemplateProperty().get()).isTrue();
        assertThat(ticks()).containsExactly(true, true);
        desk.choice().asTemplateProperty().set(false);
        assertThat(states()).containsExactly(RowState.SAME, RowState.SAME);
        assertThat(ticks()).containsExactly(false, false);
    }

    @Test
    void theSameFormInTwoFilesIsWantedOnce() throws IOException {
        look(file("a.json", FORM), file("b.json", FORM));
        assertThat(states()).containsExactly(RowState.NEW, RowState.TWIN);
        assertThat(ticks()).containsExactly(true, false);
    }

    @Test
    void whatAPersonTicksStaysTicked() throws IOException {
        look(file("a.json", FORM), file("b.json", OTHER));
        desk.list().toggle(List.of(desk.list().rows().getFirst()));
        assertThat(ticks()).containsExactly(false, true);
        desk.choice().yearProperty().set("2028");
        look(file("c.json", FORM.withDepartment("新局")));
        assertThat(ticks()).containsExactly(false, true, true);
    }

    @Test
    void opensTheOnlyOneAndClosesTheDesk() throws IOException {
        look(file("a.json", FORM), letter());
        take();
        assertThat(shown).isFalse();
        assertThat(opened).singleElement().satisfies(draft -> {
            assertThat(draft.department()).isEqualTo(FORM.department());
            assertThat(draft.year()).isEqualTo(FORM.year() + 1);
        });
        assertThat(desk.list().rows()).isEmpty();
    }

    @Test
    void ofSeveralNoneIsOpenedAndTheirNumberIsSaid() throws IOException {
        look(file("a.json", FORM, OTHER));
        take();
        assertThat(opened).isEmpty();
        assertThat(drafts).hasSize(2);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).isEqualTo("已导入 2 份目标表。"));
    }

    @Test
    void whoWantsWhatIsThereAlreadyIsLedToIt() throws IOException {
        look(file("a.json", FORM));
        take();
        look(file("a.json", FORM));
        take();
        assertThat(opened).hasSize(2);
        assertThat(opened.get(1)).isEqualTo(opened.get(0));
        assertThat(drafts).hasSize(1);
        assertThat(notices.getLast().message()).contains("已经有一份").contains("打开");
    }

    @Test
    void filesThatComeWhileOthersAreReadWaitForTheirTurn() throws IOException {
        desk.add(List.of(file("a.json", FORM)));
        desk.add(List.of(file("b.json", OTHER)));
        work();
        assertThat(desk.list().forms()).extracting(FormRow::form).containsExactly(FORM, OTHER);
    }

    @Test
    void aFileThatIsBroughtOnceMoreIsThereOnce() throws IOException {
        look(file("a.json", FORM));
        look(file("a.json", OTHER));
        assertThat(desk.list().forms()).extracting(FormRow::form).containsExactly(OTHER);
    }

    @Test
    void closingWhileFilesAreReadForgetsThem() throws IOException {
        desk.add(List.of(file("a.json", FORM)));
        desk.close();
        assertThat(shown).isFalse();
        work();
        assertThat(desk.list().rows()).isEmpty();
    }

    @Test
    void stoppingToReadSaysThatSomethingMayBeMissing() throws IOException {
        desk.add(List.of(file("a.json", FORM), file("b.json", OTHER)));
        desk.stop();
        work();
        assertThat(desk.list().rows()).isEmpty();
        assertThat(desk.wordsProperty().get()).contains("已停止");
        assertThat(shown).isTrue();
    }

    @Test
    void closingWhileDraftsAreStoredAsksAndKeepsWhatIsLeft() throws IOException {
        look(file("a.json", FORM, OTHER));
        desk.setStopping(() -> false);
        desk.take();
        desk.close();
        assertThat(shown).isTrue();
        desk.setStopping(() -> true);
        desk.close();
        work();
        assertThat(shown).isTrue();
        assertThat(desk.wordsProperty().get()).contains("已停止");
        assertThat(desk.list().forms()).isNotEmpty();
    }

    @Test
    void rowsAreFoundByWordsAndOrderedByDepartment() throws IOException {
        look(file("volume.json", Corpus.forms().toArray(DepartmentForm[]::new)), letter());
        desk.list().searchProperty().set("2024 " + OTHER.department());
        assertThat(desk.list().rows()).filteredOn(FormRow.class::isInstance).hasSize(1);
        desk.list().searchProperty().set("");
        desk.list().orderProperty().set(RowOrder.DEPARTMENT);
        assertThat(desk.list().rows()).hasSize(44).noneMatch(DeskRow.OfFile.class::isInstance);
        desk.list().shownProperty().set(Shown.REFUSED);
        assertThat(desk.list().rows()).singleElement().isInstanceOf(DeskRow.Refused.class);
        desk.list().tick(desk.list().rows(), false);
        assertThat(desk.list().tickedCountProperty().get())
                .as("what is not seen stays as it is")
                .isEqualTo(43);
    }

    @Test
    void rowsAreTakenFromTheListAndAFileGoesWithItsForms() throws IOException {
        look(file("a.json", FORM, OTHER), letter());
        desk.remove(List.of(desk.list().rows().getFirst()));
        assertThat(desk.list().rows()).singleElement().isInstanceOf(DeskRow.Refused.class);
    }

    @Test
    void showsThePagesOfTheRowThatIsSelected() throws IOException {
        look(file("a.json", FORM));
        desk.selectedProperty().set(desk.list().rows().stream().findFirst());
        worker.workUntil(() -> {
            window.work();
            return !desk.preview().pagesProperty().get().isEmpty();
        });
        assertThat(desk.preview().pagesProperty().get()).hasSizeGreaterThan(2);
    }
}
