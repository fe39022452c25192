package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jibiao.form.DepartmentForm;
import org.jibiao.page.Page;

/**
 * What a person does with drafts, free of JavaFX. Methods that give a future return at once; the others do their work on the
 * calling thread and tell a {@link Progress}.
 */
public final class Workspace implements AutoCloseable {
    /** All drafts that are not deleted, newest year first, then by department. */
    public CompletableFuture<List<DraftSummary>> drafts() {
        throw new UnsupportedOperationException();
    }

    /** Opens a draft for editing; a draft has at most one session. */
    public CompletableFuture<DraftSession> open(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A new draft from the standard of its year: the fixed rows with their notes, one blank row in every other group. */
    public CompletableFuture<DraftSummary> create(int year, String department) {
        throw new UnsupportedOperationException();
    }

    /** A new draft with the complete real form that the program brings along. */
    public CompletableFuture<DraftSummary> createSample() {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<DraftSummary> duplicate(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Puts a draft into the bin; its session must be closed. */
    public CompletableFuture<Void> delete(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Takes a draft back from the bin. */
    public CompletableFuture<Void> restore(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Reads files into new drafts, one after another; a bad file never stops the rest. */
    public List<ImportedFile> importFiles(List<Path> files, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes forms into a folder, one file a form and format, named {@code 2024-部门-整体绩效目标表.pdf}. An old file of that name is
     * replaced in one step or left as it was. Stops between two files when cancelled.
     */
    public List<ExportedForm> export(List<DepartmentForm> forms, List<String> formats, Path folder, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The form of a draft as it lies on disk. */
    public CompletableFuture<DepartmentForm> form(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The pages of a form, as every paper prints them. Takes milliseconds; not for the window's thread. */
    public List<Page> pages(DepartmentForm form) {
        throw new UnsupportedOperationException();
    }

    /** Writes what is not on disk yet and releases the data folder. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
