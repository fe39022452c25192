package org.jibiao.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jibiao.form.AmountField;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Indicator;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.Place;
import org.jibiao.form.TargetValue;

class UndoHistoryTest {
    /**
     * What a person does next.
     *
     * @param kind which change; numbers of rows are taken modulo the rows that the form then has
     * @param pause milliseconds since the last
     */
    record Deed(int kind, int row, int other, String text, int pause) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("", "1", "12", "甲"),
                        Arbitraries.of(0, 10, 999, 1_000, 5_000))
                .as(Deed::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void undoesEverythingToTheFirstFormAndRedoesEverythingToTheLast(@ForAll("deeds") List<Deed> deeds) {
        ManualTimer time = new ManualTimer();
        UndoHistory history = new UndoHistory();
        DepartmentForm last = SmallForms.FORM;
        for (Deed deed : deeds) {
            time.passMillis(deed.pause());
            Optional<Change> change = change(deed, last);
            if (change.isPresent()) {
                DepartmentForm after = change.get().applyTo(last);
                if (!after.equals(last)) {
                    history.add(last, after, change.get(), time.instant());
                    last = after;
                }
            }
        }

        List<UndoHistory.Step> undone = new ArrayList<>();
        DepartmentForm form = last;
        for (var step = history.undo(); step.isPresent(); step = history.undo()) {
            assertThat(step.get().after()).isEqualTo(form);
            form = step.get().before();
            undone.add(step.get());
        }
        assertThat(form).isEqualTo(SmallForms.FORM);

        for (var step = history.redo(); step.isPresent(); step = history.redo()) {
            assertThat(step).contains(undone.removeLast());
            assertThat(step.get().before()).isEqualTo(form);
            form = step.get().after();
        }
        assertThat(undone).isEmpty();
        assertThat(form).isEqualTo(last);
    }

    @Property
    void goesToARowThatTheFormHas(@ForAll("deeds") List<Deed> deeds) {
        DepartmentForm form = SmallForms.FORM;
        for (Deed deed : deeds) {
            Optional<Change> change = change(deed, form);
            if (change.isPresent()) {
                DepartmentForm after = change.get().applyTo(form);
                assertThat(isThere(ShownPlace.afterDoing(change.get(), after), after))
                        .isTrue();
                assertThat(isThere(ShownPlace.afterUndoing(change.get(), form), form))
                        .isTrue();
                form = after;
            }
        }
    }

    private static boolean isThere(Place place, DepartmentForm form) {
        return switch (place) {
            case Place.Task row -> row.task() < Math.max(1, form.tasks().size());
            case Place.Row row ->
                row.row() < Math.max(1, form.group(row.in()).indicators().size());
            default -> true;
        };
    }

    private static Optional<Change> change(Deed deed, DepartmentForm form) {
        Place.Group group = new Place.Group(0, 0);
        int tasks = form.tasks().size();
        int rows = form.group(group).indicators().size();
        return Optional.ofNullable(
                switch (deed.kind()) {
                    case 0 -> new Change.SetYear(2027 + deed.row());
                    case 1 -> new Change.SetDepartment(deed.text());
                    case 2, 3 -> new Change.SetAnnualGoal(deed.text());
                    case 4 -> new Change.SetAmount(List.of(AmountField.values()).get(deed.row()), amount(deed.text()));
                    case 5 -> new Change.InsertTask(deed.row() % (tasks + 1), new MainTask(deed.text(), ""));
                    case 6 -> tasks == 0 ? null : new Change.RemoveTask(deed.row() % tasks);
                    case 7 -> tasks == 0 ? null : new Change.MoveTask(deed.row() % tasks, deed.other() % tasks);
                    case 8 -> tasks == 0 ? null : new Change.SetTaskName(deed.row() % tasks, deed.text());
                    case 9 -> tasks == 0 ? null : new Change.SetTaskContent(deed.row() % tasks, deed.text());
                    case 10 -> new Change.InsertIndicator(group.row(deed.row() % (rows + 1)), Indicator.BLANK);
                    case 11 -> rows == 0 ? null : new Change.RemoveIndicator(group.row(deed.row() % rows));
                    case 12 ->
                        rows == 0 ? null : new Change.MoveIndicator(group.row(deed.row() % rows), deed.other() % rows);
                    case 13 ->
                        rows == 0 ? null : new Change.SetIndicatorName(group.row(deed.row() % rows), deed.text());
                    case 14 ->
                        rows == 0
                                ? null
                                : new Change.SetIndicatorValue(
                                        group.row(deed.row() % rows), new TargetValue(deed.text()));
                    default ->
                        rows == 0
                                ? null
                                : new Change.SetIndicatorNote(
                                        group.row(deed.row() % rows),
                                        Optional.of(deed.text()).filter(text -> !text.isEmpty()));
                });
    }

    private static Optional<Money> amount(String text) {
        return text.startsWith("1") ? Optional.of(new Money(new java.math.BigDecimal(text))) : Optional.empty();
    }
}
