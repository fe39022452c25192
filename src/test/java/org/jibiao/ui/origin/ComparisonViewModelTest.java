package org.jibiao.ui.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.GoneRow;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;
import org.jibiao.text.Texts;
import org.jibiao.ui.EditorApplication;
import org.jibiao.ui.RealWorkspace;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.TemplateChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonViewModelTest {
    private static final Place.Row OWN = new Place.Group(1, 0).row(0);
    private static final Place TOTAL = new Place.Amount(AmountField.TOTAL);

    @TempDir
    Path folder;

    private final DepartmentForm lastYears = Corpus.published(0).form();
    private final Texts texts = new Texts(EditorApplication.class);
    private RealWorkspace real;
    private ComparisonViewModel comparison;
    /** Set by the first draft that is opened, before every test. */
    @SuppressWarnings("NullAway.Init")
    private EditorViewModel editor;

    @BeforeEach
    void beginWithLastYearsForm() {
        real = new RealWorkspace(folder);
        comparison = new ComparisonViewModel(texts);
        open(new Taken(real.workspace()).asTemplate(lastYears, List.of(), new TemplateChoice(2025, true, true)));
    }

    @AfterEach
    void close() {
        real.close();
    }

    private void open(DraftSummary draft) {
        editor = new EditorViewModel(
                real.workspace().open(draft.id()).join(),
                real.standards(),
                new Background(Runnable::run, Runnable::run),
                texts);
        comparison.clear();
        comparison.show(editor);
    }

    private DepartmentForm form() {
        return editor.formProperty().get();
    }

    private String summary() {
        return comparison.summaryProperty().get();
    }

    @Test
    void saysHowMuchDiffersAsItIsTyped() {
        assertThat(summary()).isEqualTo("与 2024 年度的内容相同");
        editor.typed(new Place.IndicatorValue(OWN), "≥99.9%");
        editor.session().apply(new Change.InsertTask(0, new MainTask("全新的任务", "全新的内容")));
        editor.session().apply(new Change.RemoveTask(1));
        assertThat(summary()).isEqualTo("与 2024 年度相比：改 1 处，新增 1 行，去掉 1 行");
        editor.undo();
        editor.undo();
        editor.undo();
        assertThat(summary()).isEqualTo("与 2024 年度的内容相同");
    }

    @Test
    void countsWhatIsStillBlankByItself() {
        editor.typed(TOTAL, "");
        assertThat(summary()).isEqualTo("与 2024 年度的内容相同，还空着 1 处");
    }

    @Test
    void putsBackARowThatIsGoneAsOneChange() {
        DepartmentForm before = form();
        editor.session().apply(new Change.RemoveIndicator(OWN));
        GoneRow gone = comparison.goneProperty().get().getFirst();
        assertThat(gone.name()).isEqualTo(lastYears.indicator(OWN).name());
        comparison.restore(gone);
        assertThat(form()).isEqualTo(before);
        assertThat(comparison.goneProperty().get()).isEmpty();
        editor.undo();
        assertThat(comparison.goneProperty().get()).hasSize(1);
    }

    @Test
    void leadsFromOneDifferenceToTheNextAndRoundAgain() {
        List<Place> ledTo = new ArrayList<>();
        follow(ledTo);
        editor.session().apply(new Change.SetAnnualGoal("新的目标"));
        editor.session().apply(new Change.SetIndicatorValue(OWN, new TargetValue("≥99.9%")));
        comparison.goToNext();
        assertThat(ledTo).as("nothing is marked yet").isEmpty();
        comparison.toggle();
        comparison.goToNext();
        comparison.goToNext();
        comparison.goToNext();
        comparison.goToPrevious();
        assertThat(ledTo)
                .containsExactly(
                        new Place.AnnualGoal(),
                        new Place.IndicatorValue(OWN),
                        new Place.AnnualGoal(),
                        new Place.IndicatorValue(OWN));
    }

    /** Stands for the view, which goes where it is led. */
    private void follow(List<Place> ledTo) {
        editor.setGuide(place -> {
            ledTo.add(place);
            editor.setPlace(Optional.of(place));
        });
    }

    @Test
    void staysWantedFromOneDraftToTheNext() {
        comparison.toggle();
        assertThat(comparison.shownProperty().get()).isTrue();
        open(real.workspace().create(2025, "财政局").join());
        assertThat(comparison.possibleProperty().get()).isFalse();
        assertThat(comparison.shownProperty().get()).isFalse();
        open(new Taken(real.workspace())
                .asTemplate(lastYears.withDepartment("又一个局"), List.of(), TemplateChoice.usual(2025)));
        assertThat(comparison.shownProperty().get()).isTrue();
    }

    @Test
    void takesOverLastYearsAmountIntoABlankCellAsOneStep() {
        editor.typed(TOTAL, "");
        editor.left(TOTAL);
        editor.setPlace(Optional.of(TOTAL));
        editor.takeOver();
        assertThat(form().budget()).isEqualTo(lastYears.budget());
        editor.undo();
        assertThat(form().budget().total()).isEmpty();
    }

    @Test
    void takesNothingOverWhereSomethingStandsNow() {
        editor.typed(new Place.AnnualGoal(), "新的目标");
        editor.setPlace(Optional.of(new Place.AnnualGoal()));
        editor.takeOver();
        assertThat(form().annualGoal()).isEqualTo("新的目标");
    }
}
