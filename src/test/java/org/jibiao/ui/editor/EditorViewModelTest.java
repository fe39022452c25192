package org.jibiao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.RealWorkspace;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.control.PastedCell;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorViewModelTest {
    private static final Place.Group TASKS_DONE = new Place.Group(1, 0);
    private static final Place TOTAL = new Place.Amount(AmountField.TOTAL);

    @TempDir
    Path folder;

    private final List<Place> ledTo = new ArrayList<>();
    private RealWorkspace real;
    private EditorViewModel editor;

    @BeforeEach
    void openANewForm() {
        real = new RealWorkspace(folder);
        var draft = real.workspace().create(2027, "财政局").join();
        editor = new EditorViewModel(
                real.workspace().open(draft.id()).join(),
                real.standards(),
                new Background(Runnable::run, Runnable::run),
                new Texts(EditorApplication.class));
        editor.setGuide(ledTo::add);
    }

    @AfterEach
    void close() {
        real.close();
    }

    private DepartmentForm form() {
        return editor.formProperty().get();
    }

    private Indicator indicator(int row) {
        return form().indicator(TASKS_DONE.row(row));
    }

    private void type(Place place, String text) {
        for (int end = 1; end <= text.length(); end++) {
            editor.typed(place, text.substring(0, end));
        }
        editor.left(place);
    }

    @Test
    void takesEveryKeystrokeIntoTheForm() {
        editor.typed(new Place.AnnualGoal(), "保");
        assertThat(form().annualGoal()).isEqualTo("保");
        editor.typed(new Place.AnnualGoal(), "保障");
        assertThat(form().annualGoal()).isEqualTo("保障");
    }

    @Test
    void undoesATypingAsOneStepWithItsNameAndLeadsThere() {
        type(new Place.AnnualGoal(), "保障运转");
        assertThat(editor.undoNameProperty().get()).contains("修改年度履职目标");
        editor.undo();
        assertThat(form().annualGoal()).isEmpty();
        assertThat(ledTo).containsExactly(new Place.AnnualGoal());
        assertThat(editor.undoNameProperty().get()).isEmpty();
        editor.redo();
        assertThat(form().annualGoal()).isEqualTo("保障运转");
    }

    @Test
    void keepsATextThatIsNoAmountAsTypedAndTheFormAsItWas() {
        type(TOTAL, "1000");
        type(TOTAL, "七百万");
        assertThat(form().budget().total()).contains(new Money(new BigDecimal("1000")));
        assertThat(editor.surroundingsProperty().get().unread()).hasEntrySatisfying(TOTAL, kept -> {
            assertThat(kept.text()).isEqualTo("七百万");
            assertThat(kept.problem()).contains("看不懂这个金额");
        });
    }

    @Test
    void takesNoAmountThatNobodyMeantFromTheBeginningOfAnOddOne() {
        type(TOTAL, "1,000,00");
        assertThat(form().budget().total()).isEmpty();
        type(TOTAL, "1000");
        type(TOTAL, "395499.999");
        assertThat(form().budget().total()).contains(new Money(new BigDecimal("1000")));
        type(new Place.Year(), "20255");
        assertThat(form().year()).isEqualTo(2027);
    }

    @Test
    void doesNotComplainWhileAnAmountIsBeingTyped() {
        editor.typed(TOTAL, "七");
        assertThat(editor.surroundingsProperty().get().unread().get(TOTAL)).isEqualTo(new Unread("七", ""));
    }

    @Test
    void pastesABlockAsOneStepAndSaysWhatFoundNoPlace() {
        List<Notice> notices = new ArrayList<>();
        editor.setNotices(notices::add);
        DepartmentForm before = form();
        editor.pasted(
                List.of(
                        new PastedCell<>(new Place.IndicatorName(TASKS_DONE.row(0)), "完成率"),
                        new PastedCell<>(new Place.IndicatorValue(TASKS_DONE.row(0)), "≥98%"),
                        new PastedCell<>(TOTAL, "七百万")),
                2);
        assertThat(indicator(0).name()).isEqualTo("完成率");
        assertThat(indicator(0).value().text()).isEqualTo("≥98%");
        assertThat(editor.surroundingsProperty().get().unread()).containsKey(TOTAL);
        assertThat(notices)
                .singleElement()
                .extracting(Notice::message)
                .asString()
                .contains("2 格");
        assertThat(editor.undoNameProperty().get()).contains("修改多处内容");
        editor.undo();
        assertThat(form()).isEqualTo(before);
        editor.redo();
        assertThat(indicator(0).value().text()).isEqualTo("≥98%");
    }

    @Test
    void forgetsATextThatHasBeenMended() {
        type(TOTAL, "七百万");
        type(TOTAL, "700万元");
        assertThat(form().budget().total()).contains(new Money(new BigDecimal("7000000")));
        assertThat(editor.surroundingsProperty().get().unread()).isEmpty();
    }

    @Test
    void addsAnIndicatorThatSharesTheNoteAboveAndLeadsToItsName() {
        editor.pressed(TASKS_DONE);
        assertThat(form().group(TASKS_DONE).indicators()).hasSize(2);
        assertThat(indicator(1).note()).isEmpty();
        assertThat(ledTo).containsExactly(new Place.IndicatorName(TASKS_DONE.row(1)));
    }

    @Test
    void movesAndRemovesOwnRows() {
        type(new Place.IndicatorName(TASKS_DONE.row(0)), "第一");
        editor.pressed(TASKS_DONE);
        type(new Place.IndicatorName(TASKS_DONE.row(1)), "第二");
        editor.moved(new Place.IndicatorValue(TASKS_DONE.row(1)), -1);
        assertThat(indicator(0).name()).isEqualTo("第二");
        assertThat(ledTo.getLast()).isEqualTo(new Place.IndicatorValue(TASKS_DONE.row(0)));
        editor.removed(new Place.IndicatorName(TASKS_DONE.row(1)));
        assertThat(form().group(TASKS_DONE).indicators())
                .extracting(Indicator::name)
                .containsExactly("第二");
    }

    @Test
    void removesASecondRowOfAPrescribedNameThatCameWithAFile() {
        Place.Row first = new Place.Group(0, 0).row(0);
        Place.Row second = new Place.Group(0, 0).row(1);
        Indicator prescribed = form().indicator(first);
        editor.session().apply(new Change.InsertIndicator(second, prescribed));
        editor.removed(new Place.IndicatorValue(first));
        assertThat(form().indicator(second)).isEqualTo(prescribed);
        editor.removed(new Place.IndicatorValue(second));
        assertThat(form().indicator(first)).isEqualTo(prescribed);
        assertThat(form().indicator(second).name()).isNotEqualTo(prescribed.name());
    }

    @Test
    void leavesPrescribedRowsWhereTheyAre() {
        Place.Row prescribed = new Place.Group(0, 0).row(1);
        DepartmentForm before = form();
        editor.moved(new Place.IndicatorValue(prescribed), -1);
        editor.removed(new Place.IndicatorValue(prescribed));
        editor.inserted(new Place.IndicatorValue(prescribed));
        assertThat(form()).isEqualTo(before);
        assertThat(editor.toolsFor(Optional.of(new Place.IndicatorValue(prescribed)))
                        .any())
                .isFalse();
    }

    @Test
    void losesNoWordWhenRowsShareANote() {
        Place.Row second = TASKS_DONE.row(1);
        type(new Place.IndicatorNote(TASKS_DONE.row(0)), "按季度检查");
        editor.pressed(TASKS_DONE);
        editor.shareNote(new Place.IndicatorName(second), false);
        type(new Place.IndicatorNote(second), "年底检查");
        editor.shareNote(new Place.IndicatorName(second), true);
        assertThat(indicator(1).note()).isEmpty();
        assertThat(indicator(0).note()).contains("按季度检查\n年底检查");
    }

    @Test
    void addsATaskBelowAnother() {
        type(new Place.TaskName(0), "甲");
        editor.inserted(new Place.TaskName(0));
        assertThat(form().tasks()).containsExactly(new MainTask("甲", ""), MainTask.BLANK);
        assertThat(ledTo).containsExactly(new Place.TaskName(1));
    }

    @Test
    void changesNothingInAFinalForm() {
        editor.setFinal(true);
        DepartmentForm before = form();
        type(new Place.AnnualGoal(), "改");
        type(TOTAL, "七百万");
        editor.pressed(TASKS_DONE);
        editor.undo();
        assertThat(form()).isEqualTo(before);
        assertThat(editor.surroundingsProperty().get().unread()).isEmpty();
        assertThat(editor.stateProperty().get()).isEqualTo(DraftState.FINAL);
        editor.setFinal(false);
        type(new Place.AnnualGoal(), "改");
        assertThat(form().annualGoal()).isEqualTo("改");
    }
}
