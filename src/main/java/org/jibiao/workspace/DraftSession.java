package org.jibiao.workspace;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jibiao.form.Change;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Place;

/**
 * A draft while it is edited: the form as it stands, the changes that led here, and the promise that every change is on disk
 * within a second. Used by one thread (the window's or a command's); saving happens elsewhere.
 */
public final class DraftSession implements AutoCloseable {
    /** Told of what happens in a session. */
    public interface Listener {
        /** The form has changed; called on the thread that changed it. */
        void formChanged(DepartmentForm before, DepartmentForm after, Place place);

        /** Saving has begun, ended or failed; called on any thread. */
        void saveStateChanged(SaveState state);
    }

    public UUID id() {
        throw new UnsupportedOperationException();
    }

    public DepartmentForm form() {
        throw new UnsupportedOperationException();
    }

    public DraftState state() {
        throw new UnsupportedOperationException();
    }

    /** Locks or unlocks the draft; saved like a change, but not undone. */
    public void setState(DraftState state) {
        throw new UnsupportedOperationException();
    }

    public SaveState saveState() {
        throw new UnsupportedOperationException();
    }

    public void addListener(Listener listener) {
        throw new UnsupportedOperationException();
    }

    public void removeListener(Listener listener) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a change. Changes of the same text that follow one another without a pause are one step to undo; a change that
     * changes nothing is none. Throws {@link IllegalStateException} when a listener makes a change during a change, or when the draft is
     * final.
     */
    public void apply(Change change) {
        throw new UnsupportedOperationException();
    }

    /** Ends the present typing: the next change is a new step to undo. Called when a field is left. */
    public void endTyping() {
        throw new UnsupportedOperationException();
    }

    /** The change that undo would take back, for the menu ({@link ChangeNames}). */
    public Optional<Change> nextUndo() {
        throw new UnsupportedOperationException();
    }

    public Optional<Change> nextRedo() {
        throw new UnsupportedOperationException();
    }

    /** Takes the last change back; gives the place to go to, empty when there is nothing to undo. */
    public Optional<Place> undo() {
        throw new UnsupportedOperationException();
    }

    public Optional<Place> redo() {
        throw new UnsupportedOperationException();
    }

    /** Writes what is not on disk yet; complete when it is. */
    public CompletableFuture<Void> flush() {
        throw new UnsupportedOperationException();
    }

    /** Writes what is not on disk yet, waits for it, and ends the session. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
