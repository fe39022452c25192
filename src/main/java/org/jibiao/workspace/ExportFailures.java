package org.jibiao.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jibiao.format.HeldFileException;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.WriteProtectedException;
import org.jibiao.text.Texts;

/**
 * Says in the clerk's words why a file was not written and what to do. Java gives many of these as one plain exception with the
 * words of the system, which differ by system and language: those of Linux, and of Windows in English and Chinese, are known.
 */
final class ExportFailures {
    /** Below this a disk counts as full: one form with its fonts is smaller. */
    private static final long FULL_BELOW_BYTES = 2L << 20;

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "quota exceeded", "磁盘空间不足", "空间不足");
    private static final List<String> HELD =
            List.of("being used by another process", "另一个程序正在使用", "另一程序正在使用", "locked a portion", "锁定");
    private static final List<String> DENIED = List.of(
            "read-only",
            "permission denied",
            "operation not permitted",
            "access is denied",
            "拒绝访问",
            "写保护",
            "写入保护",
            "write protected");
    private static final List<String> TOO_LONG =
            List.of("name too long", "filename or extension is too long", "文件名或扩展名太长");

    private final Texts texts;

    ExportFailures(Texts texts) {
        this.texts = texts;
    }

    /** Why the folder of an export could not be made. */
    String folder(IOException failure, Path folder) {
        if (Files.isRegularFile(folder)) {
            return texts.get("export.no.folder", folder);
        }
        if (isFull(failure, folder)) {
            return texts.get("export.disk.full", folder);
        }
        return texts.get("export.folder.unmade", folder, words(failure));
    }

    /** Why a file could not be written. */
    String file(IOException failure, Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        String name = String.valueOf(file.getFileName());
        if (failure instanceof UnprintableFormException unprintable) {
            return unprintable.getMessage();
        }
        if (Files.isRegularFile(folder)) {
            return texts.get("export.no.folder", folder);
        }
        if (!Files.isDirectory(folder)) {
            return texts.get("export.folder.gone", folder);
        }
        if (failure instanceof WriteProtectedException) {
            return texts.get("export.protected", name);
        }
        if (failure instanceof HeldFileException || says(failure, HELD)) {
            return texts.get("export.held", name);
        }
        if (Files.isDirectory(file)) {
            return texts.get("export.folder.in.way", name);
        }
        if (failure instanceof AccessDeniedException || says(failure, DENIED)) {
            return texts.get("export.denied", folder);
        }
        if (says(failure, TOO_LONG)) {
            return texts.get("export.too.long", folder);
        }
        if (isFull(failure, folder)) {
            return texts.get("export.disk.full", folder);
        }
        return texts.get("export.unwritable", name, words(failure));
    }

    /** Asked last: where the words are not known, what room there is tells it. */
    private static boolean isFull(IOException failure, Path folder) {
        if (says(failure, FULL)) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            // The folder itself cannot be reached: that is not a question of space.
            return false;
        }
    }

    private static boolean says(IOException failure, List<String> words) {
        String said = words(failure).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }

    /** The system's own words, without the name of the file that was being made: it is nobody's but ours. */
    private static String words(IOException failure) {
        String words = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return words == null || words.isBlank() ? failure.getClass().getSimpleName() : words;
    }
}
