package org.jibiao.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread on which the database is used. It is never interrupted, whatever becomes of the futures and of the threads that
 * wait: an interrupt during a write closes H2's file.
 */
final class StoreThread {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("jibiao-store").factory());

    /** Does the work after all that was asked before. Cancelling the future forgets the answer; the work is done all the same. */
    <T> CompletableFuture<T> ask(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        enqueue(answer, () -> answer.complete(work.call()));
        return answer;
    }

    /** The same for work without an answer. */
    CompletableFuture<@Nullable Void> order(Runnable work) {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        enqueue(done, () -> {
            work.run();
            return done.complete(null);
        });
        return done;
    }

    /** The same for work whose end nobody waits for; not done when the store is closed. */
    void leave(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException e) {
            // Nobody waits for it.
        }
    }

    private void enqueue(CompletableFuture<?> future, Callable<Boolean> completion) {
        try {
            executor.execute(() -> {
                try {
                    completion.call();
                } catch (Throwable failure) {
                    future.completeExceptionally(failure);
                }
            });
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(new IllegalStateException("the store is closed", e));
        }
    }

    /** Waits until all that was asked is done. Not {@link ExecutorService#close}, which interrupts its thread when the caller is interrupted. */
    void close() {
        executor.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = executor.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
