package org.jibiao.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;

/** The steps that led to a form, and those that were taken back. Keeps the form before each step, so that undoing never calculates. */
final class UndoHistory {
    /** One step of undo: a change, or several of the same text that followed one another. */
    record Step(DepartmentForm before, DepartmentForm after, Change change) {}

    /** Typing that goes on within this time is one step. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    static final int LONGEST = 1_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    /** When the present typing was last at work; empty when the next change begins a new step. */
    private Optional<Instant> typing = Optional.empty();

    /** Keeps a change that was just made; what had been undone cannot be redone any more. */
    void add(DepartmentForm before, DepartmentForm after, Change change, Instant now) {
        undone.clear();
        Step last = done.peekLast();
        if (last != null && goesOn(last.change(), change, now)) {
            done.removeLast();
            if (!last.before().equals(after)) {
                done.addLast(new Step(last.before(), after, change));
            }
        } else {
            done.addLast(new Step(before, after, change));
            if (done.size() > LONGEST) {
                done.removeFirst();
            }
        }
        typing = Optional.of(now);
    }

    void endTyping() {
        typing = Optional.empty();
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peekLast());
    }

    Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peekLast());
    }

    Optional<Step> undo() {
        return moved(done, undone);
    }

    Optional<Step> redo() {
        return moved(undone, done);
    }

    private Optional<Step> moved(Deque<Step> from, Deque<Step> to) {
        endTyping();
        Optional<Step> step = Optional.ofNullable(from.pollLast());
        step.ifPresent(to::addLast);
        return step;
    }

    private boolean goesOn(Change last, Change next, Instant now) {
        return typing.filter(then -> isWithinPause(then, now)).isPresent()
                && isTyping(last)
                && isTyping(next)
                && last.place().equals(next.place());
    }

    private static boolean isWithinPause(Instant then, Instant now) {
        return Duration.between(then, now).abs().compareTo(PAUSE) < 0;
    }

    private static boolean isTyping(Change change) {
        return switch (change) {
            case Change.SetYear set -> true;
            case Change.SetDepartment set -> true;
            case Change.SetAnnualGoal set -> true;
            case Change.SetAmount set -> true;
            case Change.SetTaskName set -> true;
            case Change.SetTaskContent set -> true;
            case Change.SetIndicatorName set -> true;
            case Change.SetIndicatorValue set -> true;
            // An empty note is no typing: the row gives its cell up and shares the one above.
            case Change.SetIndicatorNote set -> set.note().isPresent();
            case Change.Several several -> false;
            case Change.InsertTask insert -> false;
            case Change.RemoveTask remove -> false;
            case Change.MoveTask move -> false;
            case Change.InsertIndicator insert -> false;
            case Change.RemoveIndicator remove -> false;
            case Change.MoveIndicator move -> false;
        };
    }
}
