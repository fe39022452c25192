package org.jibiao.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does work away from the window's thread and brings what comes of it back. With two executors that run at once, a test of a
 * view-model needs no window and no waiting.
 */
public final class Background {
    private final Executor worker;
    private final Executor window;

    /**
     * Work on one executor, outcomes on the other.
     *
     * @param worker where long work is done
     * @param window the window's thread
     */
    public Background(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /** Does long work; exactly one of the two consumers is called, on the window's thread. */
    public <T extends @Nullable Object> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        worker.execute(() -> {
            T outcome;
            try {
                outcome = work.call();
            } catch (Exception | Error failure) {
                window.execute(() -> failed.accept(failure));
                return;
            }
            window.execute(() -> done.accept(outcome));
        });
    }

    /** Waits, without holding anything up, for work that goes on elsewhere; exactly one of the two consumers is called. */
    // What comes of the work goes to the consumers; the future itself has no more to say.
    @SuppressWarnings("FutureReturnValueIgnored")
    public <T extends @Nullable Object> void when(
            CompletableFuture<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        work.whenComplete((outcome, failure) -> window.execute(() -> {
            if (failure == null) {
                done.accept(outcome);
            } else {
                failed.accept(
                        failure instanceof CompletionException && failure.getCause() != null
                                ? failure.getCause()
                                : failure);
            }
        }));
    }

    /** Brings a call from any thread to the window's thread. */
    public void inWindow(Runnable action) {
        window.execute(action);
    }
}
