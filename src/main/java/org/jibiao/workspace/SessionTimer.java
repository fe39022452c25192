package org.jibiao.workspace;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** The thread on which sessions turn forms into text for the disk and tell how saving goes. One for all sessions. */
interface SessionTimer extends AutoCloseable {
    /** Does the work after a pause, and works that are due at once in the order in which they were asked for. */
    void after(Duration pause, Runnable work);

    /** Drops what is not due yet. */
    @Override
    void close();

    /** The timer of a running program. Its thread does not keep the program alive. */
    static SessionTimer start() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("jibiao-sessions").daemon().factory());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new SessionTimer() {
            // The work itself says how it ended.
            @SuppressWarnings("FutureReturnValueIgnored")
            @Override
            public void after(Duration pause, Runnable work) {
                try {
                    executor.schedule(() -> guarded(work), pause.toNanos(), TimeUnit.NANOSECONDS);
                } catch (RejectedExecutionException e) {
                    // The program is closing, and its sessions have been closed before.
                }
            }

            @Override
            public void close() {
                executor.shutdown();
            }
        };
    }

    /** One listener's mistake must not end in silence, nor keep the next work from being done. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(SessionTimer.class).error("a session's work failed", e);
        }
    }
}
