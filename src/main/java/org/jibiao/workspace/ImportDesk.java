package org.jibiao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormReader;
import org.jibiao.format.Formats;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in: looks at each, lets the reader of its format read it, and stores a draft for every form that it holds. */
public final class ImportDesk {
    /**
     * A larger file is refused unread. A published form is at most 11 KB of text, so this is room for thousands of them, and a
     * machine with 4 GB of memory still reads it.
     */
    static final int MOST_BYTES = 64 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final Formats formats;
    private final Drafts drafts;
    private final Texts texts = new Texts(ImportDesk.class);

    public ImportDesk(Formats formats, Drafts drafts) {
        this.formats = formats;
        this.drafts = drafts;
    }

    /** See {@link Workspace#importFiles}. */
    List<ImportedFile> take(List<Path> files, Progress progress) {
        List<ImportedFile> taken = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            Path file = files.get(i);
            progress.report(i, files.size(), texts.get("import.reading", name(file)));
            try {
                List<FoundForm> forms = find(file);
                for (int form = 0; form < forms.size() && !(form > 0 && progress.cancelled()); form++) {
                    if (forms.size() > 1) {
                        String what = texts.get("import.reading.form", name(file), form + 1, forms.size());
                        progress.report(i, files.size(), what);
                    }
                    taken.add(take(file, forms.get(form)));
                }
            } catch (UnreadableFileException e) {
                taken.add(new ImportedFile.Refused(file, e.getMessage()));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                taken.add(broken(file, e));
            }
        }
        progress.report(taken.isEmpty() ? 0 : files.size(), files.size(), texts.get("import.done"));
        return taken;
    }

    private ImportedFile take(Path file, FoundForm form) {
        try {
            return store(file, form.read());
        } catch (CompletionException e) {
            String message = e.getCause() instanceof WorkspaceUnavailableException said
                    ? said.getMessage()
                    : texts.get("import.broken");
            LOG.error("a draft could not be stored", e);
            return new ImportedFile.Refused(file, message);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return broken(file, e);
        }
    }

    /** A mistake of ours with one form, or one that is too much for this machine, must not cost the clerk the others. */
    private ImportedFile broken(Path file, Throwable failure) {
        LOG.error("a form could not be read", failure);
        return new ImportedFile.Refused(file, texts.get("import.broken"));
    }

    private ImportedFile store(Path file, Reading reading) {
        DepartmentForm form = reading.form();
        Optional<DraftSummary> same = drafts.same(form).join();
        if (same.isPresent()) {
            return new ImportedFile.Known(file, same.get(), reading.remarks());
        }
        return new ImportedFile.Taken(file, drafts.add(form).join(), reading.remarks());
    }

    private List<FoundForm> find(Path file) throws UnreadableFileException {
        byte[] content = content(file);
        Optional<FormReader> reader = formats.readerOf(content);
        if (reader.isEmpty()) {
            throw new UnreadableFileException(whatItIs(content));
        }
        return reader.get().find(content);
    }

    private byte[] content(Path file) throws UnreadableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFileException(texts.get("import.folder"));
            }
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

    private String whatItIs(byte[] content) {
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

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
