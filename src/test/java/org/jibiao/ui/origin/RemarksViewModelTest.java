package org.jibiao.ui.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.RealWorkspace;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.Origin;
import org.jibiao.workspace.TemplateChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksViewModelTest {
    private static final Remark GOAL =
            Remark.leftOver("第 1 页", "“提质增效。”没有放下。", Optional.of(new Place.AnnualGoal()), "提质增效。");
    private static final Remark FILLED_BY =
            Remark.leftOver("第 3 页", "表格下面的文字没有读入：“填报人：张三”", Optional.empty(), "填报人：张三");
    private static final Remark CHECKED_BY =
            Remark.leftOver("第 4 页", "表格下面的文字没有读入：“审核人：李四”", Optional.empty(), "审核人：李四");
    private static final Remark UNSURE = new Remark("第 2 页", "请核对指标值。", Optional.of(new Place.TaskContent(0)));

    @TempDir
    Path folder;

    private final DepartmentForm form = Corpus.published(0).form();
    private final List<Notice> notices = new ArrayList<>();
    private final Texts texts = new Texts(EditorApplication.class);
    private RealWorkspace real;
    private RemarksViewModel remarks;
    /** Set by the first draft that is opened, before every test. */
    @SuppressWarnings("NullAway.Init")
    private EditorViewModel editor;

    @BeforeEach
    void openAWorkspace() {
        real = new RealWorkspace(folder);
        remarks = new RemarksViewModel(real.standards(), notices::add, texts);
        open(List.of(GOAL, FILLED_BY, UNSURE, CHECKED_BY));
    }

    @AfterEach
    void close() {
        real.close();
    }

    private void open(List<Remark> ofFile) {
        open(new Taken(real.workspace()).asItIs(form, ofFile));
    }

    private void open(DraftSummary draft) {
        editor = new EditorViewModel(
                real.workspace().open(draft.id()).join(),
                real.standards(),
                new Background(Runnable::run, Runnable::run),
                texts);
        remarks.clear();
        remarks.show(editor);
    }

    private DepartmentForm now() {
        return editor.formProperty().get();
    }

    private void assertAdvice(String words) {
        assertThat(notices.getLast().tone()).isEqualTo(Notice.Tone.ADVICE);
        assertThat(notices.getLast().message()).contains(words);
    }

    private void takeBackLast() {
        notices.getLast().action().orElseThrow().run().run();
    }

    @Test
    void showThemselvesBesideADraftThatHasSomeUntilSomebodyClosesThem() {
        assertThat(remarks.panelProperty().get()).isTrue();
        assertThat(remarks.countProperty().get()).isEqualTo(4);
        assertThat(remarks.originProperty().get().map(Origin::file)).contains("去年.doc");
        remarks.closePanel();
        EditorViewModel same = editor;
        remarks.clear();
        remarks.show(same);
        assertThat(remarks.panelProperty().get()).isFalse();
        remarks.togglePanel();
        assertThat(remarks.panelProperty().get()).isTrue();
    }

    @Test
    void stayAwayFromADraftThatCameFromNowhere() {
        open(real.workspace().create(2025, "财政局").join());
        assertThat(remarks.panelProperty().get()).isFalse();
        remarks.togglePanel();
        assertThat(remarks.panelProperty().get()).isFalse();
        assertThat(remarks.shown()).isEmpty();
    }

    @Test
    void moveALeftOverTextInAsOneStepThatUndoTakesBackWithTheRemark() {
        remarks.moveIn(GOAL);
        assertThat(now().annualGoal()).isEqualTo(form.annualGoal() + "\n提质增效。");
        assertThat(remarks.shown()).containsExactly(FILLED_BY, UNSURE, CHECKED_BY);
        assertThat(notices.getLast().message()).contains("年度履职目标");
        editor.undo();
        assertThat(now()).isEqualTo(form);
        assertThat(remarks.shown()).containsExactly(GOAL, FILLED_BY, UNSURE, CHECKED_BY);
        editor.redo();
        assertThat(remarks.shown()).containsExactly(FILLED_BY, UNSURE, CHECKED_BY);
    }

    @Test
    void comeBackWithTheirTextWhereTheNoticeIsTakenAtItsWord() {
        remarks.moveIn(GOAL);
        takeBackLast();
        assertThat(now()).isEqualTo(form);
        assertThat(remarks.shown()).containsExactly(GOAL, FILLED_BY, UNSURE, CHECKED_BY);
    }

    @Test
    void comeBackAloneWhenSomethingElseWasChangedSince() {
        remarks.moveIn(GOAL);
        editor.typed(new Place.Department(), "别的局");
        takeBackLast();
        assertThat(now().department()).isEqualTo("别的局");
        assertThat(now().annualGoal()).endsWith("提质增效。");
        assertThat(remarks.shown()).contains(GOAL);
    }

    @Test
    void moveIntoTheCellWherePersonIsAndAskForOneWhenThereIsNone() {
        remarks.moveIn(FILLED_BY);
        assertThat(now()).isEqualTo(form);
        assertAdvice("先在表里选中");
        editor.setPlace(Optional.of(new Place.TaskContent(0)));
        remarks.moveIn(FILLED_BY);
        assertThat(now().tasks().getFirst().content()).endsWith("填报人：张三");
        assertThat(remarks.shown()).doesNotContain(FILLED_BY);
    }

    @Test
    void sayWhyATextCannotGoSomewhereAndKeepIt() {
        editor.setPlace(Optional.of(new Place.IndicatorNote(new Place.Group(0, 0).row(0))));
        remarks.moveToSelected(FILLED_BY);
        assertAdvice("放不下");
        editor.setFinal(true);
        remarks.moveIn(GOAL);
        assertAdvice("定稿");
        assertThat(now()).isEqualTo(form);
        assertThat(remarks.countProperty().get()).isEqualTo(4);
    }

    @Test
    void fitNowhereWhenATemplateRetiredTheirIndicatorOrPrescribesTheirNote() {
        Place.Group fixed = new Place.Group(0, 0);
        DepartmentForm blank = real.standards().forYear(2025).newForm(2025, "财政局");
        DepartmentForm earlier = new Change.SetIndicatorNote(fixed.row(0), Optional.of("去年的说明"))
                .applyTo(blank)
                .withGroup(
                        fixed,
                        group -> group.withIndicators(Stream.concat(
                                        group.indicators().stream(),
                                        Stream.of(new Indicator("旧指标", new TargetValue("≥1"), Optional.of("旧说明"))))
                                .toList()));
        open(new Taken(real.workspace()).asTemplate(earlier, List.of(), TemplateChoice.usual(2026)));
        List<Remark> leftOver = remarks.shown().stream()
                .filter(remark -> !remark.leftOver().isEmpty())
                .toList();
        assertThat(leftOver)
                .extracting(Remark::place)
                .containsExactly(Optional.of(new Place.IndicatorNote(fixed.row(0))), Optional.of(fixed));
        assertThat(remarks.fittingProperty().get()).isEmpty();
        editor.setPlace(Optional.of(new Place.AnnualGoal()));
        remarks.moveIn(leftOver.getFirst());
        assertThat(now().annualGoal()).isEqualTo("去年的说明");
    }

    @Test
    void fitAnAmountUntilItIsFilled() {
        Place total = new Place.Amount(AmountField.TOTAL);
        Remark amount = Remark.leftOver("第 1 行", "多出一个数。", Optional.of(total), "100万元");
        open(new Taken(real.workspace()).asItIs(real.standards().forYear(2025).newForm(2025, "空表局"), List.of(amount)));
        assertThat(remarks.fittingProperty().get()).containsExactly(amount);
        editor.typed(total, "200");
        assertThat(remarks.fittingProperty().get()).isEmpty();
    }

    @Test
    void goOnWithTheNextAndAtTheEndWithTheLast() {
        remarks.moveIn(GOAL);
        assertThat(remarks.nextProperty().get()).contains(FILLED_BY);
        remarks.settleAlike(FILLED_BY);
        assertThat(remarks.nextProperty().get()).contains(UNSURE);
        takeBackLast();
        assertThat(remarks.nextProperty().get()).contains(FILLED_BY);
        remarks.settle(CHECKED_BY);
        assertThat(remarks.nextProperty().get()).contains(UNSURE);
    }

    @Test
    void areSettledAllAtOnceWhenTheySayTheSame() {
        assertThat(remarks.alike(FILLED_BY)).containsExactly(FILLED_BY, CHECKED_BY);
        remarks.settleAlike(FILLED_BY);
        assertThat(remarks.shown()).containsExactly(GOAL, UNSURE);
        takeBackLast();
        assertThat(remarks.shown()).containsExactly(GOAL, FILLED_BY, UNSURE, CHECKED_BY);
    }

    @Test
    void sayThatAllAreSettledUntilOneIsTakenBack() {
        for (Remark remark : List.of(GOAL, FILLED_BY, UNSURE)) {
            remarks.settle(remark);
            assertThat(remarks.finishedProperty().get()).isFalse();
        }
        remarks.settle(CHECKED_BY);
        assertThat(remarks.finishedProperty().get()).isTrue();
        takeBackLast();
        assertThat(remarks.finishedProperty().get()).isFalse();
        assertThat(remarks.shown()).containsExactly(CHECKED_BY);
    }

    @Test
    void staySettledWhenTheDraftIsOpenedAgain() {
        remarks.settle(GOAL);
        editor.session().close();
        open(new DraftSummary(
                editor.session().id(),
                now().year(),
                now().department(),
                editor.session().state(),
                Instant.EPOCH));
        assertThat(remarks.shown()).containsExactly(FILLED_BY, UNSURE, CHECKED_BY);
    }

    @Test
    void areFoundByWordsOfTheirTextAndPlace() {
        List<Remark> many = IntStream.rangeClosed(1, 100)
                .mapToObj(row -> Remark.leftOver("第 " + row + " 行", "没有放下。", Optional.empty(), "文字" + row))
                .toList();
        open(new Taken(real.workspace()).asItIs(form.withDepartment("另一个局"), many));
        remarks.filterProperty().set("第 77 行");
        assertThat(remarks.shown()).containsExactly(many.get(76));
        remarks.filterProperty().set("文字100");
        assertThat(remarks.shown()).containsExactly(many.get(99));
        assertThat(remarks.countProperty().get()).isEqualTo(100);
    }

    @Test
    void nameThePlaceThatTheyAreAbout() {
        assertThat(remarks.placeOf(UNSURE)).isEqualTo("年度主要任务第 1 行的主要内容");
        assertThat(remarks.placeOf(FILLED_BY)).isEmpty();
    }
}
