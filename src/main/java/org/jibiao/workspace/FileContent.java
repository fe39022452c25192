package org.jibiao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.text.Texts;

/** Gets at what is in a file, and says in a clerk's words why that cannot be done or is of no use. */
final class FileContent {
    /**
     * A larger file is refused unread. A published form is at most 11 KB of text, so this is room for thousands of them, and a
     * machine with 4 GB of memory still reads it.
     */
    static final int MOST_BYTES = 64 << 20;

    private final Texts texts;

    FileContent(Texts texts) {
        this.texts = texts;
    }

    /** The whole file. */
    byte[] of(Path file) throws UnreadableFileException {
        try {
            if (Files.notExists(file)) {
                throw new UnreadableFileException(texts.get("import.missing"));
            }
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw tooLarge(size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // A device or a growing file has no size to ask for.
                byte[] content = in.readNBytes(MOST_BYTES + 1);
                if (content.length > MOST_BYTES) {
                    throw tooLarge(content.length);
                }
                if (content.length == 0) {
                    throw new UnreadableFileException(texts.get("import.empty"));
                }
                return content;
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(texts.get("import.denied"), e);
        } catch (IOException e) {
            throw new UnreadableFileException(texts.get("import.unreadable", e), e);
        }
    }

    private UnreadableFileException tooLarge(long bytes) {
        return new UnreadableFileException(texts.get("import.large", bytes >> 20, MOST_BYTES >> 20));
    }

    /** Why nothing can be read from content that no reader recognises, and what to do. */
    String whatItIs(byte[] content) {
        return switch (ForeignContent.of(content)) {
            case BLANK -> texts.get("import.empty");
            case PDF -> texts.get("import.pdf");
            case WORD_OR_EXCEL, OLD_WORD_OR_EXCEL -> texts.get("import.office");
            case PICTURE -> texts.get("import.picture");
            case UNMARKED_UTF_16 -> texts.get("import.utf16");
            case BINARY -> texts.get("import.binary");
            case UNKNOWN_ENCODING -> texts.get("import.encoding");
            case TEXT_OF_SOME_ENCODING -> texts.get("import.no.form.encoding");
            case OTHER_TEXT -> texts.get("import.no.form");
        };
    }
}
