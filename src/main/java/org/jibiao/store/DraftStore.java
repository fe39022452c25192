package org.jibiao.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The drafts of one data folder. All work is done in order on one thread of its own, which is never interrupted (an
 * interrupt kills H2's connection). A future that is complete means: on disk.
 */
public final class DraftStore implements AutoCloseable {
    /** Opens the store of a data folder, making it when there is none. */
    public static DraftStore open(Path dataFolder) {
        throw new UnsupportedOperationException();
    }

    /** All drafts that are not deleted, newest year first, then by department; bodies included. */
    public CompletableFuture<List<StoredDraft>> list() {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<Optional<StoredDraft>> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Writes a draft, new or known. */
    public CompletableFuture<Void> save(StoredDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Puts a draft into the bin, from which {@link #restore} takes it back. */
    public CompletableFuture<Void> delete(UUID id) {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<Void> restore(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
