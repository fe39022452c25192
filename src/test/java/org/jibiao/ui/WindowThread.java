package org.jibiao.ui;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the window's thread in a test without a window: the test's own thread does what comes, when it says so. */
public final class WindowThread implements Executor {
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable action) {
        queue.add(action);
    }

    /** Does what has come. */
    public void work() {
        for (Runnable action = queue.poll(); action != null; action = queue.poll()) {
            action.run();
        }
    }

    /** Does what comes until something is so. */
    public void workUntil(BooleanSupplier so) {
        try {
            while (!so.getAsBoolean()) {
                Runnable action = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (action == null) {
                    fail("nothing more came, and it is not so");
                    return;
                }
                action.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail("interrupted", e);
        }
    }
}
