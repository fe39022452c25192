package org.jibiao.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jibiao.workspace.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ctrl+C while a command works: the file in hand is finished, the rest is left, the drafts are closed. One for each command, from its
 * start to its end: opened before the drafts, closed after them.
 */
final class StopSignal implements Progress, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);

    /** One form takes milliseconds; a disk that takes longer than this is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile boolean stopped;

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        stopped = true;
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a command did not end in time");
            }
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
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The end has begun, and the hook has been told.
            LOG.debug("stopped", e);
        }
    }
}
