package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One change that a person makes to a form, as a value. Undo keeps the form before it, so a change needs no inverse.
 * {@link #applyTo} throws {@link IndexOutOfBoundsException} when the form has no such place.
 */
public sealed interface Change {
    /** The form after this change; equal to the given one when nothing changes. */
    DepartmentForm applyTo(DepartmentForm form);

    /** Where the change shows: the focus goes there on undo and redo. */
    Place place();

    /**
     * Several changes, each made to the form that the one before it left; one step for the person, who sees it where the first is.
     *
     * @param changes at least one
     */
    record Several(List<Change> changes) implements Change {
        public Several {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("no change");
            }
        }

        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            DepartmentForm after = form;
            for (Change change : changes) {
                after = change.applyTo(after);
            }
            return after;
        }

        @Override
        public Place place() {
            return changes.getFirst().place();
        }
    }

    record SetYear(int year) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withYear(year);
        }

        @Override
        public Place place() {
            return new Place.Year();
        }
    }

    record SetDepartment(String department) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withDepartment(department);
        }

        @Override
        public Place place() {
            return new Place.Department();
        }
    }

    record SetAnnualGoal(String text) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withAnnualGoal(text);
        }

        @Override
        public Place place() {
            return new Place.AnnualGoal();
        }
    }

    record SetAmount(AmountField field, Optional<Money> amount) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withBudget(form.budget().withAmount(field, amount));
        }

        @Override
        public Place place() {
            return new Place.Amount(field);
        }
    }

    record SetTaskName(int task, String name) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withTasks(replaced(form.tasks(), task, old -> old.withName(name)));
        }

        @Override
        public Place place() {
            return new Place.TaskName(task);
        }
    }

    record SetTaskContent(int task, String content) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withTasks(replaced(form.tasks(), task, old -> old.withContent(content)));
        }

        @Override
        public Place place() {
            return new Place.TaskContent(task);
        }
    }

    /** Puts a task before the one that is now at the index; at the end when the index is the number of tasks. */
    record InsertTask(int task, MainTask added) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withTasks(inserted(form.tasks(), task, added));
        }

        @Override
        public Place place() {
            return new Place.Task(task);
        }
    }

    record RemoveTask(int task) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withTasks(removed(form.tasks(), task));
        }

        @Override
        public Place place() {
            return new Place.Task(task);
        }
    }

    record MoveTask(int from, int to) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return form.withTasks(moved(form.tasks(), from, to));
        }

        @Override
        public Place place() {
            return new Place.Task(to);
        }
    }

    record SetIndicatorName(Place.Row at, String name) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return replacedIndicator(form, at, old -> old.withName(name));
        }

        @Override
        public Place place() {
            return new Place.IndicatorName(at);
        }
    }

    record SetIndicatorValue(Place.Row at, TargetValue value) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return replacedIndicator(form, at, old -> old.withValue(value));
        }

        @Override
        public Place place() {
            return new Place.IndicatorValue(at);
        }
    }

    /**
     * Begins a note cell at a row, which the rows below without a note of their own share; or, with an empty note, lets the row and
     * those below share the cell above it.
     */
    record SetIndicatorNote(Place.Row at, Optional<String> note) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return replacedIndicator(form, at, old -> old.withNote(note));
        }

        @Override
        public Place place() {
            return new Place.IndicatorNote(at);
        }
    }

    /**
     * Puts an indicator before the one that is now at the place; at the end of the group when none is. Without a note of its
     * own it shares the note cell above it. The other rows keep the notes that they show.
     */
    record InsertIndicator(Place.Row at, Indicator added) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return replacedIndicators(form, at.in(), old -> NoteCells.inserted(old, at.row(), added));
        }

        @Override
        public Place place() {
            return at;
        }
    }

    /**
     * Takes an indicator out. A note cell that began at it and is shared by the row below goes on from that row, so that
     * nobody's note is lost with another row.
     */
    record RemoveIndicator(Place.Row at) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return replacedIndicators(form, at.in(), old -> NoteCells.removed(old, at.row()));
        }

        @Override
        public Place place() {
            return at;
        }
    }

    /** Moves an indicator within its group; every row keeps the note that it shows. */
    record MoveIndicator(Place.Row from, int to) implements Change {
        @Override
        public DepartmentForm applyTo(DepartmentForm form) {
            return replacedIndicators(form, from.in(), old -> NoteCells.moved(old, from.row(), to));
        }

        @Override
        public Place place() {
            return from.in().row(to);
        }
    }

    private static DepartmentForm replacedIndicators(
            DepartmentForm form, Place.Group at, UnaryOperator<List<Indicator>> replacement) {
        return form.withGroup(at, group -> group.withIndicators(replacement.apply(group.indicators())));
    }

    private static DepartmentForm replacedIndicator(
            DepartmentForm form, Place.Row at, UnaryOperator<Indicator> replacement) {
        return replacedIndicators(form, at.in(), old -> replaced(old, at.row(), replacement));
    }

    private static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> replacement) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, replacement.apply(copy.get(index)));
        return copy;
    }

    private static <T> List<T> inserted(List<T> list, int index, T item) {
        List<T> copy = new ArrayList<>(list);
        copy.add(index, item);
        return copy;
    }

    private static <T> List<T> removed(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    private static <T> List<T> moved(List<T> list, int from, int to) {
        List<T> copy = new ArrayList<>(list);
        copy.add(to, copy.remove(from));
        return copy;
    }
}
