package org.jibiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jibiao.corpus.Corpus;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private final DepartmentForm form = Corpus.published(1).form();
    private final Place.Group goals = new Place.Group(1, 0);

    @Test
    void aChangeOfATextChangesThatTextAlone() {
        DepartmentForm changed = new Change.SetTaskContent(2, "新的内容").applyTo(form);
        assertThat(changed.tasks().get(2).content()).isEqualTo("新的内容");
        assertThat(new Change.SetTaskContent(2, form.tasks().get(2).content()).applyTo(changed))
                .isEqualTo(form);
    }

    @Test
    void aValueAndANameChangeInTheirRow() {
        Place.Row at = goals.row(1);
        DepartmentForm changed = new Change.SetIndicatorValue(at, new TargetValue("≥3次")).applyTo(form);
        changed = new Change.SetIndicatorName(at, "会议次数").applyTo(changed);
        assertThat(changed.indicator(at).value().text()).isEqualTo("≥3次");
        assertThat(changed.indicator(at).name()).isEqualTo("会议次数");
        assertThat(changed.indicator(at).note()).isEqualTo(form.indicator(at).note());
        assertThat(changed.withGroup(goals, group -> form.group(goals))).isEqualTo(form);
    }

    @Test
    void tasksComeGoAndChangePlaces() {
        MainTask added = new MainTask("甲", "乙");
        int count = form.tasks().size();
        assertThat(new Change.InsertTask(count, added).applyTo(form).tasks().getLast())
                .isEqualTo(added);
        DepartmentForm moved = new Change.MoveTask(0, count - 1).applyTo(form);
        assertThat(moved.tasks().getLast()).isEqualTo(form.tasks().getFirst());
        assertThat(new Change.MoveTask(count - 1, 0).applyTo(moved)).isEqualTo(form);
        assertThat(new Change.RemoveTask(0).applyTo(form).tasks())
                .isEqualTo(form.tasks().subList(1, count));
    }

    @Test
    void theFocusGoesWhereTheChangeShows() {
        assertThat(new Change.MoveIndicator(goals.row(0), 2).place()).isEqualTo(goals.row(2));
        assertThat(new Change.SetAmount(AmountField.BASIC, Optional.empty()).place())
                .isEqualTo(new Place.Amount(AmountField.BASIC));
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        List<Change> changes = List.of(
                new Change.SetTaskName(99, ""),
                new Change.RemoveTask(99),
                new Change.MoveTask(0, 99),
                new Change.SetIndicatorName(goals.row(99), ""),
                new Change.InsertIndicator(goals.row(99), Indicator.BLANK),
                new Change.RemoveIndicator(goals.row(99)),
                new Change.MoveIndicator(goals.row(0), 99),
                new Change.SetIndicatorNote(new Place.Group(9, 9).row(0), Optional.empty()));
        assertThat(changes)
                .allSatisfy(change ->
                        assertThatThrownBy(() -> change.applyTo(form)).isInstanceOf(IndexOutOfBoundsException.class));
    }

    @Property(tries = 200)
    void whatIsInsertedAndRemovedAgainLeavesNoTrace(@ForAll(supplier = Forms.class) DepartmentForm any) {
        for (int i = 0; i <= any.tasks().size(); i++) {
            DepartmentForm more = new Change.InsertTask(i, MainTask.BLANK).applyTo(any);
            assertThat(new Change.RemoveTask(i).applyTo(more)).isEqualTo(any);
        }
    }
}
