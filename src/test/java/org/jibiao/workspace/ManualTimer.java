package org.jibiao.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes only when a test lets it: a clock and a timer in one. */
final class ManualTimer implements SessionTimer, InstantSource {
    private record Due(Instant at, long order, Runnable work) {}

    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private long asked;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void after(Duration pause, Runnable work) {
        queue.add(new Due(now.plus(pause), asked++, work));
    }

    /** Lets time pass and does what becomes due, each at its own moment. */
    void pass(Duration time) {
        Instant end = now.plus(time);
        while (!queue.isEmpty() && !queue.peek().at().isAfter(end)) {
            Due due = queue.remove();
            now = due.at();
            due.work().run();
        }
        now = end;
    }

    void passMillis(long millis) {
        pass(Duration.ofMillis(millis));
    }

    @Override
    public void close() {
        queue.clear();
    }
}
