package org.jibiao.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jibiao.store.StoreException;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the promise that every change is on disk within a second. The first unsaved change starts a save a moment later, and what
 * is typed meanwhile cannot put it off; while one save runs, all further changes wait for the next. A failed save keeps the work, says so, and is
 * tried again, less and less often.
 *
 * @param <T> what is saved: an immutable value with {@code equals}
 */
final class Autosave<T> {
    /** From the first unsaved change to the start of its save, unless another one runs. */
    static final Duration PAUSE = Duration.ofMillis(300);

    /** From the first failure to the next try; doubled with each further one. */
    static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    /** Brings a value to the disk; the future is complete when it is there. Called on the timer's thread. */
    interface Writer<T> {
        CompletableFuture<@Nullable Void> write(T value, Instant changed);
    }

    private final Writer<T> writer;
    private final Consumer<SaveState> listener;
    private final InstantSource clock;
    private final SessionTimer timer;
    private final Texts texts = new Texts(Autosave.class);

    // All below is guarded by this object's monitor.
    private T latest;
    private Instant latestChanged;
    /** When the first change was made that neither lies on disk nor is being written. */
    private Instant unsavedSince;
    /** What is surely on disk; empty after a failure, which may have written and not known it. */
    private Optional<T> onDisk;

    private Optional<T> writing = Optional.empty();
    private boolean due;
    private long ticket;
    private int failuresInRow;
    private boolean abandoned;
    private SaveState state;
    /** Whoever waits for the running save, and for the next one. */
    private List<CompletableFuture<@Nullable Void>> served = new ArrayList<>();

    private List<CompletableFuture<@Nullable Void>> waiting = new ArrayList<>();

    /**
     * Begins with a value that is on disk.
     *
     * @param savedAt since when
     * @param listener told of every new state, in order, on the timer's thread
     */
    Autosave(
            T value,
            Instant savedAt,
            Writer<T> writer,
            Consumer<SaveState> listener,
            InstantSource clock,
            SessionTimer timer) {
        this.writer = writer;
        this.listener = listener;
        this.clock = clock;
        this.timer = timer;
        latest = value;
        latestChanged = savedAt;
        unsavedSince = savedAt;
        onDisk = Optional.of(value);
        state = new SaveState.Saved(savedAt);
    }

    synchronized SaveState state() {
        return state;
    }

    /** Takes over the newest value. */
    synchronized void changed(T value) {
        Instant now = clock.instant();
        if (latest.equals(writing.or(() -> onDisk).orElse(null))) {
            unsavedSince = now;
        }
        latest = value;
        latestChanged = now;
        if (isSaved()) {
            // Undone back to what lies on disk.
            tell(new SaveState.Saved(now));
            return;
        }
        if (!(state instanceof SaveState.Failed)) {
            tell(new SaveState.Saving());
        }
        if (writing.isEmpty() && !due) {
            beginAfter(PAUSE);
        }
    }

    /** Saves at once; complete when what is the newest value now is on disk, failed when it could not be written. */
    synchronized CompletableFuture<@Nullable Void> flush() {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        if (isSaved()) {
            done.complete(null);
            return done;
        }
        waiting.add(done);
        if (writing.isEmpty()) {
            beginAfter(Duration.ZERO);
        }
        return done;
    }

    /** Gives up what is not on disk: no save begins any more. */
    synchronized void abandon() {
        abandoned = true;
    }

    /** Whether nothing is to be done: the newest value is on disk and no older one is on its way there. */
    synchronized boolean isSaved() {
        return writing.isEmpty() && onDisk.filter(latest::equals).isPresent();
    }

    private void beginAfter(Duration pause) {
        due = true;
        long mine = ++ticket;
        timer.after(pause, () -> begin(mine));
    }

    private void begin(long mine) {
        T value;
        Instant changed;
        synchronized (this) {
            if (mine != ticket || abandoned) {
                return;
            }
            due = false;
            served.addAll(waiting);
            waiting.clear();
            if (isSaved()) {
                answer(served, null);
                return;
            }
            value = latest;
            changed = latestChanged;
            writing = Optional.of(value);
        }
        write(value, changed);
    }

    // Every end, good or bad, comes to ended().
    @SuppressWarnings("FutureReturnValueIgnored")
    private void write(T value, Instant changed) {
        try {
            writer.write(value, changed).whenComplete((nothing, failure) -> ended(value, failure));
        } catch (RuntimeException e) {
            ended(value, e);
        }
    }

    private synchronized void ended(T value, @Nullable Throwable failure) {
        writing = Optional.empty();
        if (failure == null) {
            written(value);
        } else {
            failed(
                    failure instanceof CompletionException wrapped && wrapped.getCause() != null
                            ? wrapped.getCause()
                            : failure);
        }
    }

    private void written(T value) {
        onDisk = Optional.of(value);
        failuresInRow = 0;
        Instant now = clock.instant();
        if (isSaved()) {
            tell(new SaveState.Saved(now));
            served.addAll(waiting);
            waiting.clear();
        } else {
            tell(new SaveState.Saving());
            beginAfter(waiting.isEmpty() ? restOfPause(now) : Duration.ZERO);
        }
        answer(served, null);
    }

    private void failed(Throwable failure) {
        onDisk = Optional.empty();
        served.addAll(waiting);
        waiting.clear();
        String why = failure instanceof StoreException && failure.getMessage() != null
                ? failure.getMessage()
                : texts.get("save.broken");
        LOG.error("a draft could not be saved", failure);
        tell(new SaveState.Failed(texts.get("save.failed", why)));
        answer(served, failure);
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(failuresInRow, 10));
        failuresInRow++;
        beginAfter(pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY);
    }

    /** What is left of the pause that began with the first unsaved change; a clock that is set meanwhile does no harm. */
    private Duration restOfPause(Instant now) {
        Duration rest = PAUSE.minus(Duration.between(unsavedSince, now));
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(PAUSE) > 0 ? PAUSE : rest;
    }

    private void tell(SaveState now) {
        if (!now.equals(state)) {
            state = now;
            timer.after(Duration.ZERO, () -> listener.accept(now));
        }
    }

    /** Answers on the timer's thread, after the listeners have been told, and never while the monitor is held. */
    private void answer(List<CompletableFuture<@Nullable Void>> futures, @Nullable Throwable failure) {
        List<CompletableFuture<@Nullable Void>> answered = List.copyOf(futures);
        futures.clear();
        if (answered.isEmpty()) {
            return;
        }
        timer.after(
                Duration.ZERO,
                () -> answered.forEach(future -> {
                    if (failure == null) {
                        future.complete(null);
                    } else {
                        future.completeExceptionally(failure);
                    }
                }));
    }
}
