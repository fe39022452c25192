package org.jibiao.workspace;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Remark;
import org.jibiao.store.DraftHeading;
import org.jibiao.store.DraftStore;
import org.jibiao.store.StoreException;
import org.jibiao.store.StoredDraft;
import org.jibiao.store.StoredOrigin;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The drafts of the data folder as forms: the store keeps opaque texts, this knows what they say. */
public final class Drafts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    /** A draft that was read from the disk. */
    record Found(StoredDraft stored, DepartmentForm form, Optional<Origin> origin) {}

    private final DraftStore store;
    private final DraftFormat format;
    private final InstantSource clock;
    private final Runnable release;
    private final Texts texts = new Texts(Drafts.class);

    /**
     * @param store closed with this
     * @param format how a form is kept in a draft
     * @param clock tells when a draft was changed
     * @param release lets other programs at the data folder; run when the store is closed
     */
    public Drafts(DraftStore store, DraftFormat format, InstantSource clock, Runnable release) {
        this.release = release;
        this.store = store;
        this.format = format;
        this.clock = clock;
    }

    CompletableFuture<List<DraftSummary>> all() {
        return said(store.list())
                .thenApply(headings -> headings.stream().map(Drafts::summary).toList());
    }

    /** Stores a form as a new draft that came from nowhere; complete when it is on disk. */
    CompletableFuture<DraftSummary> add(DepartmentForm form) {
        return add(form, Optional.empty());
    }

    /** Stores a form as a new draft together with where it came from; complete when both are on disk. */
    CompletableFuture<DraftSummary> add(DepartmentForm form, Optional<Origin> origin) {
        StoredDraft draft = new StoredDraft(
                UUID.randomUUID(),
                form.year(),
                form.department(),
                DraftState.DRAFT.name(),
                format.body().apply(form),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                origin.<StoredOrigin>map(from -> new StoredOrigin.Kept(format.write(from)))
                        .orElse(new StoredOrigin.None()));
        return said(store.save(draft))
                .thenApply(saved -> new DraftSummary(
                        draft.id(), draft.year(), draft.department(), DraftState.DRAFT, draft.changed()));
    }

    /** Fails with {@link NoSuchElementException} when there is no such draft or it is in the bin, else with {@link UnreadableDraftException}. */
    CompletableFuture<Found> find(UUID id) {
        return said(store.find(id)).thenApply(stored -> {
            StoredDraft draft = stored.orElseThrow(() -> new NoSuchElementException(texts.get("draft.gone")));
            try {
                DepartmentForm form = format.reader().read(draft.body());
                return new Found(draft, form, origin(draft.origin(), form));
            } catch (UnreadableFileException e) {
                throw new UnreadableDraftException(
                        texts.get("draft.unreadable", draft.year(), draft.department(), e.getMessage()), e);
            }
        });
    }

    /** A damaged origin costs nobody the draft: one that says so stands in for it, until somebody has settled that. */
    private Optional<Origin> origin(StoredOrigin stored, DepartmentForm form) {
        return switch (stored) {
            case StoredOrigin.None none -> Optional.empty();
            case StoredOrigin.Kept kept -> {
                try {
                    yield Optional.of(format.readOrigin(kept.body()));
                } catch (UnreadableFileException e) {
                    LOG.warn("the origin of a draft cannot be read", e);
                    yield Optional.of(lost(form));
                }
            }
            case StoredOrigin.Damaged damaged -> Optional.of(lost(form));
        };
    }

    private Origin lost(DepartmentForm form) {
        return new Origin("", Origin.Use.COPY, form, List.of(Remark.about(texts.get("origin.lost"))));
    }

    /** A draft that says the same as a form, to the character. */
    CompletableFuture<Optional<DraftSummary>> same(DepartmentForm form) {
        String body = format.body().apply(form);
        return said(store.list(form.year(), form.department())).thenCompose(drafts -> {
            CompletableFuture<Optional<DraftSummary>> same = CompletableFuture.completedFuture(Optional.empty());
            for (DraftHeading draft : drafts) {
                same = same.thenCombine(
                        said(intact(draft.id())),
                        (before, stored) -> before.or(() -> stored.map(StoredDraft::body)
                                .filter(body::equals)
                                .map(equal -> summary(draft))));
            }
            return same;
        });
    }

    /** A draft that is damaged says nothing any more, and the file with the same form may be all that is left of it. */
    private CompletableFuture<Optional<StoredDraft>> intact(UUID id) {
        return store.find(id)
                .exceptionallyCompose(
                        failure -> failure instanceof StoreException said && said.kind() == StoreException.Kind.DAMAGED
                                ? CompletableFuture.completedFuture(Optional.empty())
                                : CompletableFuture.failedFuture(failure));
    }

    CompletableFuture<@Nullable Void> delete(UUID id) {
        return present(store.delete(id));
    }

    CompletableFuture<@Nullable Void> restore(UUID id) {
        return present(store.restore(id));
    }

    /** The store's word for a draft that is not there names its number, which tells a person nothing. */
    private CompletableFuture<@Nullable Void> present(CompletableFuture<@Nullable Void> order) {
        return said(order).exceptionallyCompose(failure -> {
            if (failure instanceof NoSuchElementException) {
                LOG.warn("a draft was not there", failure);
                return CompletableFuture.failedFuture(new NoSuchElementException(texts.get("draft.gone")));
            }
            return CompletableFuture.failedFuture(failure);
        });
    }

    DraftSession session(Found draft, SessionTimer timer) {
        return new DraftSession(draft, store, format, clock, timer);
    }

    /** Waits for what was asked and releases the data folder. */
    @Override
    public void close() {
        try {
            store.close();
        } finally {
            release.run();
        }
    }

    /** A failure of the store as one of the workspace: whoever asks knows no store. */
    private static <T extends @Nullable Object> CompletableFuture<T> said(CompletableFuture<T> answer) {
        return answer.exceptionallyCompose(failure -> {
            Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                    ? wrapped.getCause()
                    : failure;
            return CompletableFuture.failedFuture(
                    cause instanceof StoreException
                            ? new WorkspaceUnavailableException(String.valueOf(cause.getMessage()), cause)
                            : cause);
        });
    }

    private static DraftSummary summary(DraftHeading heading) {
        return new DraftSummary(
                heading.id(),
                heading.year(),
                heading.department(),
                DraftState.valueOf(heading.state()),
                heading.changed());
    }
}
