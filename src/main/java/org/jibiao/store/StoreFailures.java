package org.jibiao.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jibiao.store.StoreException.Kind;
import org.jibiao.text.Texts;

/** Says in the clerk's words what went wrong with the drafts of one data folder. */
final class StoreFailures {
    /** H2 gives a full disk as a plain I/O error, and its words differ by system and language: the free space says it. */
    private static final long FULL_BELOW_BYTES = 2L << 20;

    private final Path folder;
    private final Path file;
    private final Texts texts = new Texts(StoreFailures.class);

    StoreFailures(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    StoreException newer(int found, int known) {
        return new StoreException(Kind.NEWER, texts.get("newer", folder, found, known));
    }

    StoreException damaged(String detail) {
        return new StoreException(Kind.DAMAGED, texts.get("damaged", file, detail));
    }

    StoreException damaged(DraftHeading draft) {
        return new StoreException(
                Kind.DAMAGED, texts.get("draft.damaged", draft.department(), draft.year(), draft.id()));
    }

    StoreException pathUnusable() {
        return new StoreException(Kind.NOT_WRITABLE, texts.get("path.unusable", folder));
    }

    StoreException of(Throwable failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        Kind kind = kind(failure);
        String detail = detail(failure);
        String message = switch (kind) {
            case NEWER -> texts.get("newer.file", file);
            case DAMAGED -> texts.get("damaged", file, detail);
            case DISK_FULL -> texts.get("disk.full", folder);
            case NOT_WRITABLE -> texts.get("not.writable", folder, detail);
            case IN_USE -> texts.get("in.use", folder);
            case OTHER -> texts.get("other", folder, detail);
        };
        return new StoreException(kind, message, failure);
    }

    private Kind kind(Throwable failure) {
        return causes(failure)
                .map(this::kindOfOne)
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner == Kind.OTHER ? outer : inner)
                .orElse(Kind.OTHER);
    }

    private Optional<Kind> kindOfOne(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException denied -> Optional.of(Kind.NOT_WRITABLE);
            case ReadOnlyFileSystemException readOnly -> Optional.of(Kind.NOT_WRITABLE);
            case IOException io ->
                Optional.of(isDiskFull(io) ? Kind.DISK_FULL : isReadOnly(io) ? Kind.NOT_WRITABLE : Kind.OTHER);
            case MVStoreException store -> ofStore(store.getErrorCode());
            case SQLException sql -> ofDatabase(sql.getErrorCode());
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> ofStore(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND -> Optional.of(Kind.DAMAGED);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Optional.of(Kind.NEWER);
            case DataUtils.ERROR_FILE_LOCKED -> Optional.of(Kind.IN_USE);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> ofDatabase(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(Kind.IN_USE);
            case ErrorCode.FILE_CORRUPTED_1 -> Optional.of(Kind.DAMAGED);
            case ErrorCode.FILE_VERSION_ERROR_1 -> Optional.of(Kind.NEWER);
            case ErrorCode.DATABASE_IS_READ_ONLY -> Optional.of(Kind.NOT_WRITABLE);
            default -> Optional.empty();
        };
    }

    private boolean isDiskFull(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space")
                || words.contains("not enough space")
                || words.contains("quota")
                || freeSpace() < FULL_BELOW_BYTES;
    }

    private static boolean isReadOnly(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("read-only")
                || words.contains("permission denied")
                || words.contains("operation not permitted")
                || words.contains("access is denied");
    }

    private long freeSpace() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            // The folder itself cannot be reached: that is not a question of space.
            return Long.MAX_VALUE;
        }
    }

    /** The innermost words, which say most: jOOQ's and H2's wrappers repeat the statement with the whole form in it. */
    private static String detail(Throwable failure) {
        Throwable innermost = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
        String words = innermost instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : innermost.getMessage();
        String first = words == null ? "" : words.lines().findFirst().orElse("");
        String name = innermost.getClass().getSimpleName();
        String shortened = first.length() > 200 ? first.substring(0, 200) + "…" : first;
        return shortened.isEmpty() ? name : name + ": " + shortened;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
