package org.jibiao.cli;

import java.time.Duration;
import org.jibiao.workspace.Progress;

/**
 * Ctrl+C while a command works: the file in hand is finished, the rest is left, the drafts are closed. One for each command, from its
 * start to its end.
 */
final class StopSignal implements Progress, AutoCloseable {
    /** One form takes milliseconds; a disk that takes longer than this is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Thread worker = Thread.currentThread();
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile boolean stopped;

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        stopped = true;
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
        return stopped;
    }

    @Override
    public void close() {
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
