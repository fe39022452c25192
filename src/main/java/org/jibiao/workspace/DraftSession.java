package org.jibiao.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;
import org.jibiao.sheet.Remark;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoreException;
import org.jibiao.store.StoredDraft;
import org.jibiao.store.StoredOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A draft while it is edited: the form as it stands, the changes that led here, and the promise that every change is on disk
 * within a second. Used by one thread (the window's or a command's); saving happens elsewhere.
 */
public final class DraftSession implements AutoCloseable {
    /** Told of what happens in a session. */
    public interface Listener {
        /** The form has changed; called on the thread that changed it. The place is one that the form has now, where it has any. */
        void formChanged(DepartmentForm before, DepartmentForm after, Place place);

        /** Saving has begun, ended or failed; called on any thread but the session's own, one state after another. */
        void saveStateChanged(SaveState state);

        /** A remark of the origin was settled or taken up again; called on the thread that did it. */
        default void originChanged(Origin origin) {}
    }

    /** What is kept of a draft. */
    private record Kept(DepartmentForm form, DraftState state, Optional<Origin> origin) {}

    private final UUID id;
    private final InstantSource clock;
    private final UndoHistory history = new UndoHistory();
    private final Autosave<Kept> autosave;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    /** The remarks that were open when the session began, in their order. */
    private final List<Remark> remarks;

    private Kept kept;
    private boolean changing;
    /** Also read by whoever asks for another session of the draft. */
    private volatile boolean closed;

    /**
     * Opens a draft that lies on disk.
     *
     * @param draft the draft as it was found
     * @param store where every change goes
     * @param format makes the texts of the form and the origin; called on the timer's thread
     * @param clock for the pauses between changes and the time of the last one
     * @param timer shared by all sessions; closed after them
     */
    DraftSession(Drafts.Found draft, DraftStore store, DraftFormat format, InstantSource clock, SessionTimer timer) {
        StoredDraft stored = draft.stored();
        this.id = stored.id();
        this.clock = clock;
        this.remarks = draft.origin().map(Origin::remarks).orElse(List.of());
        this.kept = new Kept(draft.form(), DraftState.valueOf(stored.state()), draft.origin());
        OriginOnDisk onDisk = new OriginOnDisk(draft.origin(), format);
        this.autosave = new Autosave<>(
                kept,
                stored.changed(),
                (now, changed) ->
                        onDisk.saved(now.origin(), origin -> store.save(stored(now, format, changed, origin))),
                state -> listeners.forEach(listener -> listener.saveStateChanged(state)),
                clock,
                timer);
        Kept opened = kept;
        timer.after(
                Duration.ZERO, () -> store.rehearse(stored(opened, format, stored.changed(), new StoredOrigin.None())));
    }

    public UUID id() {
        return id;
    }

    public DepartmentForm form() {
        return kept.form();
    }

    public DraftState state() {
        return kept.state();
    }

    /** Where the draft came from; empty when it was begun as a new form. */
    public Optional<Origin> origin() {
        return kept.origin();
    }

    /**
     * Settles a remark of the draft's {@link #origin}: somebody has dealt with it. Saved like a change, but not undone; {@link #reopen} takes it
     * back as long as the session lasts.
     */
    public void settle(Remark remark) {
        requireOpen();
        origin().ifPresent(from -> become(from, from.settled(remark)));
    }

    /** Takes up a remark again that was settled in this session; it stands where it stood. */
    public void reopen(Remark remark) {
        requireOpen();
        origin().ifPresent(from -> become(
                from,
                from.withRemarks(remarks.stream()
                        .filter(one -> one.equals(remark) || from.remarks().contains(one))
                        .toList())));
    }

    private void become(Origin before, Origin after) {
        if (!after.equals(before)) {
            kept = new Kept(form(), state(), Optional.of(after));
            autosave.changed(kept);
            listeners.forEach(listener -> listener.originChanged(after));
        }
    }

    /** Locks or unlocks the draft; saved like a change, but not undone. */
    public void setState(DraftState state) {
        requireOpen();
        requireNoChangeUnderWay();
        history.endTyping();
        kept = new Kept(kept.form(), state, kept.origin());
        autosave.changed(kept);
    }

    public SaveState saveState() {
        return autosave.state();
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /**
     * Makes a change. Changes of the same text that follow one another without a pause are one step to undo; a change that
     * changes nothing is none. Throws {@link IllegalStateException} when a listener makes a change during a change, when the draft is
     * final, or when the session is closed, and {@link IndexOutOfBoundsException} when the form has no such place.
     */
    public void apply(Change change) {
        requireOpen();
        requireNoChangeUnderWay();
        if (isLocked()) {
            throw new IllegalStateException("the draft is final");
        }
        DepartmentForm before = form();
        DepartmentForm after = change.applyTo(before);
        if (!after.equals(before)) {
            history.add(before, after, change, clock.instant());
            become(after, ShownPlace.afterDoing(change, after));
        }
    }

    /** Ends the present typing: the next change is a new step to undo. Called when a field is left. */
    public void endTyping() {
        history.endTyping();
    }

    /** The change that undo would take back, for the menu ({@link ChangeNames}); empty, as its fellows, while the draft is final. */
    public Optional<Change> nextUndo() {
        return isLocked() ? Optional.empty() : history.nextUndo().map(UndoHistory.Step::change);
    }

    public Optional<Change> nextRedo() {
        return isLocked() ? Optional.empty() : history.nextRedo().map(UndoHistory.Step::change);
    }

    /** Takes the last change back; gives the place to go to, empty when there is nothing to undo. */
    public Optional<Place> undo() {
        requireOpen();
        requireNoChangeUnderWay();
        return isLocked()
                ? Optional.empty()
                : history.undo()
                        .map(step -> become(step.before(), ShownPlace.afterUndoing(step.change(), step.before())));
    }

    /** Makes the change again that was last taken back; gives the place to go to, empty when there is nothing to redo. */
    public Optional<Place> redo() {
        requireOpen();
        requireNoChangeUnderWay();
        return isLocked()
                ? Optional.empty()
                : history.redo().map(step -> become(step.after(), ShownPlace.afterDoing(step.change(), step.after())));
    }

    /**
     * Writes what is not on disk yet; complete when it is. Fails with {@link StoreException} when that cannot be written now; the session
     * keeps it and goes on trying.
     */
    public CompletableFuture<@Nullable Void> flush() {
        return autosave.flush();
    }

    /**
     * Writes what is not on disk yet, waits for it, and ends the session. Throws {@link StoreException} when it cannot be written: the
     * session then stays open, keeps the work and goes on trying, and may be closed again later. Not to be called by a listener's
     * {@code saveStateChanged}, for which it would wait.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try {
            flush().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
        closed = true;
    }

    /**
     * Ends the session if everything is on disk, without waiting for anything; gives whether it has ended. What is not on disk is for
     * {@link #flush} first.
     */
    public boolean closeIfSaved() {
        closed = closed || autosave.isSaved();
        return closed;
    }

    /** Ends the session and gives up what could not be written. Only for somebody who has said so. */
    public void abandon() {
        autosave.abandon();
        closed = true;
    }

    /** Whether the session has ended. */
    boolean closed() {
        return closed;
    }

    private StoredDraft stored(Kept now, DraftFormat format, Instant changed, StoredOrigin origin) {
        DepartmentForm form = now.form();
        String body = format.body().apply(form);
        return new StoredDraft(id, form.year(), form.department(), now.state().name(), body, changed, origin);
    }

    private Place become(DepartmentForm after, Place place) {
        DepartmentForm before = form();
        changing = true;
        try {
            kept = new Kept(after, kept.state(), kept.origin());
            autosave.changed(kept);
            listeners.forEach(listener -> listener.formChanged(before, after, place));
        } finally {
            changing = false;
        }
        return place;
    }

    private boolean isLocked() {
        return state() == DraftState.FINAL;
    }

    private void requireNoChangeUnderWay() {
        if (changing) {
            throw new IllegalStateException("a listener changes the form during a change");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
    }
}
