package org.jibiao.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jibiao.store.generated.Tables.DRAFT;
import static org.jibiao.store.generated.Tables.DRAFT_BODY;
import static org.jibiao.store.generated.Tables.DRAFT_ORIGIN;

import java.nio.file.Path;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future.State;
import java.util.zip.CRC32C;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The drafts of one data folder. All work is done in order on one thread of its own, which is never interrupted (an
 * interrupt kills H2's connection). A future that is complete means: on disk; one that fails carries a {@link StoreException} and means:
 * as before, and worth another try. What depends on a future without an executor of its own runs on the store's thread: it must be short
 * and must not wait for the store.
 */
public final class DraftStore implements AutoCloseable {
    private final DraftDatabase database;
    private final InstantSource clock;
    private final StoreThread thread;
    /** Used by the store's thread alone. */
    private boolean rehearsed;
    /** Used by the store's thread alone. */
    private boolean closed;

    private DraftStore(DraftDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.thread = new StoreThread();
    }

    /** Opens the store of a data folder, making it when there is none; throws {@link StoreException}. */
    public static DraftStore open(Path dataFolder) {
        return open(new DraftDatabase(dataFolder, "file:", DraftDatabase.Schema.PRESENT), Clock.systemUTC());
    }

    static DraftStore open(DraftDatabase database, InstantSource clock) {
        DraftStore store = new DraftStore(database, clock);
        try {
            store.thread.ask(database::open).join();
            return store;
        } catch (CompletionException e) {
            store.thread.close();
            throw e.getCause() instanceof StoreException said ? said : e;
        }
    }

    /** All drafts that are not in the bin, newest year first, then by department in the order of its pinyin. */
    public CompletableFuture<List<DraftHeading>> list() {
        return thread.ask(() -> headings(DRAFT.DELETED.isNull()));
    }

    /** The drafts of a department's year that are not in the bin. */
    public CompletableFuture<List<DraftHeading>> list(int year, String department) {
        return thread.ask(() ->
                headings(DRAFT.DELETED.isNull().and(DRAFT.BUDGET_YEAR.eq(year)).and(DRAFT.DEPARTMENT.eq(department))));
    }

    /** The drafts in the bin, in the same order. */
    public CompletableFuture<List<DraftHeading>> bin() {
        return thread.ask(() -> headings(DRAFT.DELETED.isNotNull()));
    }

    /**
     * A draft with its form; empty when there is none, or when it is in the bin. Fails with {@link StoreException.Kind#DAMAGED} when the form
     * is not the one that was saved; an origin that is not is only named as {@link StoredOrigin.Damaged}.
     */
    public CompletableFuture<Optional<StoredDraft>> find(UUID id) {
        return thread.ask(() -> database.read(context -> context.select(DRAFT.fields())
                        .select(DRAFT_BODY.BODY, DRAFT_BODY.CHECKSUM)
                        .select(DRAFT_ORIGIN.DRAFT, DRAFT_ORIGIN.BODY, DRAFT_ORIGIN.CHECKSUM)
                        .from(DRAFT)
                        .join(DRAFT_BODY)
                        .on(DRAFT_BODY.DRAFT.eq(DRAFT.ID))
                        .leftJoin(DRAFT_ORIGIN)
                        .on(DRAFT_ORIGIN.DRAFT.eq(DRAFT.ID))
                        .where(DRAFT.ID.eq(id))
                        .and(DRAFT.DELETED.isNull())
                        .fetchOptional())
                .map(this::draft));
    }

    /** Writes a draft, new or known, and where it came from when that is given, both or neither. One that is in the bin stays there. */
    public CompletableFuture<@Nullable Void> save(StoredDraft draft) {
        return thread.order(() -> database.write(context -> write(context, draft)));
    }

    /**
     * Gets ready to save: saves a draft and takes that back, once. The first save of a program loads hundreds of classes and takes ten times as
     * long as the second; that is better done while nobody types yet.
     */
    public void rehearse(StoredDraft draft) {
        thread.leave(() -> {
            // Nobody waits for a rehearsal: one that comes when the file is closed would open it again, for good.
            if (rehearsed || closed) {
                return;
            }
            rehearsed = true;
            try {
                database.rehearse(context -> write(context, draft));
            } catch (StoreException e) {
                LoggerFactory.getLogger(DraftStore.class).warn("saving will fail", e);
            }
        });
    }

    /**
     * Puts a draft into the bin, from which {@link #restore} takes it back. Fails with {@link NoSuchElementException} when there is no
     * such draft outside the bin.
     */
    public CompletableFuture<@Nullable Void> delete(UUID id) {
        return thread.order(() -> mark(id, time(clock.instant()), DRAFT.DELETED.isNull()));
    }

    /** Takes a draft back from the bin. Fails with {@link NoSuchElementException} when it is not there. */
    public CompletableFuture<@Nullable Void> restore(UUID id) {
        return thread.order(() -> mark(id, null, DRAFT.DELETED.isNotNull()));
    }

    /** Does what was asked and closes the file. */
    @Override
    public void close() {
        CompletableFuture<Boolean> tidied = thread.ask(() -> {
            closed = true;
            return database.close();
        });
        thread.close();
        // Everything was on disk before: only the tidying of the file failed, and the next opening makes up for it.
        if (tidied.state() == State.FAILED && tidied.exceptionNow() instanceof StoreException failure) {
            LoggerFactory.getLogger(DraftStore.class).warn("drafts not tidied", failure);
        }
    }

    private static int write(DSLContext context, StoredDraft draft) {
        context.insertInto(DRAFT)
                .set(DRAFT.ID, draft.id())
                .set(DRAFT.BUDGET_YEAR, draft.year())
                .set(DRAFT.DEPARTMENT, draft.department())
                .set(DRAFT.STATE, draft.state())
                .set(DRAFT.CHANGED, time(draft.changed()))
                .onDuplicateKeyUpdate()
                .set(DRAFT.BUDGET_YEAR, draft.year())
                .set(DRAFT.DEPARTMENT, draft.department())
                .set(DRAFT.STATE, draft.state())
                .set(DRAFT.CHANGED, time(draft.changed()))
                .execute();
        if (draft.origin() instanceof StoredOrigin.Kept origin) {
            context.insertInto(DRAFT_ORIGIN)
                    .set(DRAFT_ORIGIN.DRAFT, draft.id())
                    .set(DRAFT_ORIGIN.BODY, origin.body())
                    .set(DRAFT_ORIGIN.CHECKSUM, checksum(origin.body()))
                    .onDuplicateKeyUpdate()
                    .set(DRAFT_ORIGIN.BODY, origin.body())
                    .set(DRAFT_ORIGIN.CHECKSUM, checksum(origin.body()))
                    .execute();
        }
        return context.insertInto(DRAFT_BODY)
                .set(DRAFT_BODY.DRAFT, draft.id())
                .set(DRAFT_BODY.BODY, draft.body())
                .set(DRAFT_BODY.CHECKSUM, checksum(draft.body()))
                .onDuplicateKeyUpdate()
                .set(DRAFT_BODY.BODY, draft.body())
                .set(DRAFT_BODY.CHECKSUM, checksum(draft.body()))
                .execute();
    }

    private void mark(UUID id, @Nullable OffsetDateTime deleted, Condition present) {
        int marked = database.write(context -> context.update(DRAFT)
                .set(DRAFT.DELETED, deleted)
                .where(DRAFT.ID.eq(id))
                .and(present)
                .execute());
        if (marked == 0) {
            throw new NoSuchElementException("no draft " + id);
        }
    }

    private List<DraftHeading> headings(Condition which) {
        List<DraftHeading> headings =
                database.read(context -> context.selectFrom(DRAFT).where(which).fetch(DraftStore::heading));
        return headings.stream()
                .sorted(Comparator.comparingInt(DraftHeading::year)
                        .reversed()
                        .thenComparing(DraftHeading::department, Collator.getInstance(Locale.SIMPLIFIED_CHINESE)))
                .toList();
    }

    private static DraftHeading heading(Record row) {
        return new DraftHeading(
                row.get(DRAFT.ID),
                row.get(DRAFT.BUDGET_YEAR),
                row.get(DRAFT.DEPARTMENT),
                row.get(DRAFT.STATE),
                row.get(DRAFT.CHANGED).toInstant());
    }

    private StoredDraft draft(Record row) {
        DraftHeading heading = heading(row);
        @Nullable String body = row.get(DRAFT_BODY.BODY);
        @Nullable Long checksum = row.get(DRAFT_BODY.CHECKSUM);
        // Damage shows even as a null in a column that has none.
        if (body == null || checksum == null || checksum(body) != checksum) {
            throw database.failures().damaged(heading);
        }
        return new StoredDraft(
                heading.id(),
                heading.year(),
                heading.department(),
                heading.state(),
                body,
                heading.changed(),
                origin(row));
    }

    private static StoredOrigin origin(Record row) {
        @Nullable UUID draft = row.get(DRAFT_ORIGIN.DRAFT);
        @Nullable String body = row.get(DRAFT_ORIGIN.BODY);
        @Nullable Long checksum = row.get(DRAFT_ORIGIN.CHECKSUM);
        if (draft == null) {
            return new StoredOrigin.None();
        }
        return body == null || checksum == null || checksum(body) != checksum
                ? new StoredOrigin.Damaged()
                : new StoredOrigin.Kept(body);
    }

    private static long checksum(String body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body.getBytes(UTF_8));
        return checksum.getValue();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
