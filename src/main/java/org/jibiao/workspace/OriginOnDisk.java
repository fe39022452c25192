package org.jibiao.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jibiao.store.StoredOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Knows which origin of a draft surely lies on disk, so that the saves of somebody who types do not write it anew each time: it is as large
 * as the form. One save runs at a time, as {@link Autosave} has it.
 */
final class OriginOnDisk {
    private final DraftFormat format;
    /** Empty when there is none, and after a failure, which may have written and not known it. */
    private volatile Optional<Origin> onDisk;

    OriginOnDisk(Optional<Origin> onDisk, DraftFormat format) {
        this.onDisk = onDisk;
        this.format = format;
    }

    /**
     * Does a save.
     *
     * @param save saves the draft with what is to be written of the origin
     */
    CompletableFuture<@Nullable Void> saved(
            Optional<Origin> origin, Function<StoredOrigin, CompletableFuture<@Nullable Void>> save) {
        if (origin.isEmpty() || origin.equals(onDisk)) {
            return save.apply(new StoredOrigin.None());
        }
        onDisk = Optional.empty();
        return save.apply(new StoredOrigin.Kept(format.write(origin.get()))).whenComplete((done, failure) -> {
            if (failure == null) {
                onDisk = origin;
            }
        });
    }
}
