package org.jibiao.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.workspace.Progress;

/** Long work that a person watches and may stop, one at a time. Used on the window's thread. */
public final class Job {
    private final Background background;
    private final String stopping;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final List<Runnable> waiting = new ArrayList<>();
    private volatile boolean cancelled;

    /**
     * A job that does nothing yet.
     *
     * @param stopping what is said while it comes to a stop
     */
    public Job(Background background, String stopping) {
        this.background = background;
        this.stopping = stopping;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done now. */
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /**
     * Begins work; does nothing while some is running. Exactly one of the two consumers is called when it has ended.
     *
     * @param firstStep what is said until the work itself says something
     */
    public <T> void run(String firstStep, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (running.get()) {
            return;
        }
        cancelled = false;
        progress.set(-1);
        step.set(firstStep);
        running.set(true);
        background.run(
                () -> work.apply(new Watching()),
                outcome -> end(() -> done.accept(outcome)),
                failure -> end(() -> failed.accept(failure)));
    }

    /** Asks the work to stop at the next good place. */
    public void cancel() {
        if (running.get()) {
            cancelled = true;
            step.set(stopping);
        }
    }

    /** Does something as soon as nothing is running: now, or when the work has ended. */
    public void whenIdle(Runnable action) {
        if (running.get()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    private void end(Runnable report) {
        running.set(false);
        report.run();
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(Runnable::run);
    }

    private final class Watching implements Progress {
        @Override
        public void report(long done, long total, String what) {
            background.inWindow(() -> {
                progress.set(total == 0 ? -1 : (double) done / total);
                if (!cancelled) {
                    step.set(what);
                }
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
