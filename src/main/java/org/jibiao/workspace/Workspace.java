package org.jibiao.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.page.FontChoice;
import org.jibiao.page.Page;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with drafts, free of JavaFX. Methods that give a future return at once; the others do their work on the
 * calling thread and tell a {@link Progress}. A future that fails carries an exception whose message says in Chinese what is wrong
 * and what to do. Safe for use by several threads.
 */
public final class Workspace implements AutoCloseable {
    private final Drafts drafts;
    private final ImportDesk imports;
    private final Exporter exporter;
    private final FontDesk fonts;
    private final Standards standards;
    private final Sample sample;
    private final KeptPreferences preferences;
    private final Paper paper;
    private final Print print;
    private final SessionTimer timer = SessionTimer.start();
    private final Texts texts = new Texts(Workspace.class);

    /** Guarded by itself. */
    private final Map<UUID, DraftSession> sessions = new HashMap<>();

    /** Cuts a form into pages that can be printed to the last character. */
    @FunctionalInterface
    public interface Print {
        List<Page> pages(DepartmentForm form) throws UnprintableFormException;
    }

    /**
     * Cuts forms into pages.
     *
     * @param official the pages that every paper prints
     * @param compared the pages of a form compared with an earlier one, which comes first
     */
    public record Paper(
            Function<DepartmentForm, List<Page>> official,
            BiFunction<DepartmentForm, DepartmentForm, List<Page>> compared) {}

    /**
     * @param drafts closed with the workspace
     * @param paper cuts a form into pages
     * @param print does the same, for paper that people get into their hands
     */
    public Workspace(
            Drafts drafts,
            ImportDesk imports,
            Exporter exporter,
            FontDesk fonts,
            Standards standards,
            Sample sample,
            KeptPreferences preferences,
            Paper paper,
            Print print) {
        this.drafts = drafts;
        this.imports = imports;
        this.exporter = exporter;
        this.fonts = fonts;
        this.standards = standards;
        this.sample = sample;
        this.preferences = preferences;
        this.paper = paper;
        this.print = print;
    }

    /** All drafts that are not deleted, newest year first, then by department. */
    public CompletableFuture<List<DraftSummary>> drafts() {
        return drafts.all();
    }

    /**
     * Opens a draft for editing. A draft has at most one session: the future fails with {@link IllegalStateException} while there is
     * one, and with {@link NoSuchElementException} when there is no such draft.
     */
    public CompletableFuture<DraftSession> open(UUID id) {
        return drafts.find(id).thenApply(this::begin);
    }

    private DraftSession begin(Drafts.Found draft) {
        synchronized (sessions) {
            sessions.values().removeIf(DraftSession::closed);
            if (sessions.containsKey(draft.stored().id())) {
                throw new IllegalStateException(texts.get("draft.open.already"));
            }
            DraftSession session = drafts.session(draft, timer);
            sessions.put(session.id(), session);
            return session;
        }
    }

    /** A new draft from the standard of its year: the fixed rows with their notes, one blank row in every other group. */
    public CompletableFuture<DraftSummary> create(int year, String department) {
        return drafts.add(standards.forYear(year).newForm(year, department));
    }

    /** A new draft with the complete real form that the program brings along. */
    public CompletableFuture<DraftSummary> createSample() {
        return drafts.add(sample.form());
    }

    /** A new draft that says what another one says now, what is still on its way to the disk included; it came from where that one came. */
    public CompletableFuture<DraftSummary> duplicate(UUID id) {
        return onDisk(id)
                .thenCompose(written -> drafts.find(id))
                .thenCompose(found -> drafts.add(found.form(), found.origin()));
    }

    /**
     * A new draft of another year that begins with what a draft says now, brought to the standard of its year ({@link Template}); it remembers
     * that form and what should be looked at.
     */
    public CompletableFuture<DraftSummary> useAsTemplate(UUID id, TemplateChoice choice) {
        return onDisk(id).thenCompose(written -> form(id)).thenCompose(form -> {
            Template template = Template.of(form, standards.forYear(choice.year()), choice);
            Origin origin = new Origin("", Origin.Use.TEMPLATE, form, template.remarks());
            return drafts.add(template.form(), Optional.of(origin));
        });
    }

    private CompletableFuture<@Nullable Void> onDisk(UUID id) {
        synchronized (sessions) {
            DraftSession session = sessions.get(id);
            return session == null || session.closed() ? CompletableFuture.completedFuture(null) : session.flush();
        }
    }

    /** Puts a draft into the bin; its session must be closed. */
    public CompletableFuture<@Nullable Void> delete(UUID id) {
        return drafts.delete(id);
    }

    /** Takes a draft back from the bin. */
    public CompletableFuture<@Nullable Void> restore(UUID id) {
        return drafts.restore(id);
    }

    /**
     * Looks into files, and into the files of folders, and says of every form in them what it is; nothing is stored. A bad file never
     * stops the rest. Stops between two pages or forms when cancelled: of a file in whose middle it stops only the forms are given that
     * were read to their ends. Not for the window's thread.
     *
     * @return in the order of the files and of the forms in each; at the end the folders that could not be gone through as a whole
     */
    public List<LookedAt> look(List<Path> filesAndFolders, Progress progress) {
        return imports.look(filesAndFolders, progress);
    }

    /**
     * Stores drafts of forms, each as it is, or next year's with it as the template. Where there is a draft that says the same, none is
     * stored. Stops between two forms when cancelled. Not for the window's thread.
     *
     * @return for each form in their order what became of it; shorter when cancelled
     */
    public List<ImportedFile> take(List<LookedAt.Found> wanted, Optional<TemplateChoice> template, Progress progress) {
        return imports.take(wanted, template, progress);
    }

    /** The formats that forms can be exported to, in the order in which to offer them. */
    public List<ExportFormat> exportFormats() {
        return exporter.formats();
    }

    /** A draft for an export, as it will lie on disk when its turn comes; what is on its way there is waited for. */
    public ExportableForm exportable(DraftSummary draft) {
        return new ExportableForm(draft.year(), draft.department(), () -> whole(draft.id()));
    }

    private DepartmentForm whole(UUID id) {
        try {
            return onDisk(id).thenCompose(written -> form(id)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }

    /**
     * What an export of forms into a folder would write, one file a form and format, named {@code 2025-部门-整体绩效目标表.pdf}; two forms
     * of the same name get a number. Looks at the disk; not for the window's thread.
     *
     * @param formats the {@link ExportFormat#id}s of some {@link #exportFormats}
     */
    public ExportPlan planExport(List<ExportableForm> forms, List<String> formats, Path folder) {
        return exporter.plan(forms, formats, folder);
    }

    /**
     * Writes what was planned, and makes the folder when there is none. An old file of a name is replaced in one step or left as it was;
     * a file that cannot be written never stops the rest. Stops between two files when cancelled: what is missing then at the end of the
     * outcomes was not begun.
     */
    public List<ExportedFile> export(ExportPlan plan, Progress progress) {
        return exporter.export(plan, progress);
    }

    /** What a person chose once and finds again at the next start. */
    public KeptPreferences preferences() {
        return preferences;
    }

    /** The fonts that paper is printed in. */
    public FontDesk fonts() {
        return fonts;
    }

    /**
     * Prints in the fonts that were chosen before the program was started. Reads font files; not for the window's thread.
     *
     * @return in Chinese what of them cannot be used
     */
    public List<String> restoreFonts() {
        return fonts.choose(() -> preferences.now().fonts());
    }

    /**
     * Prints from now on in other fonts, also after the next start. Reads font files; not for the window's thread.
     *
     * @return in Chinese what of them cannot be used
     */
    public List<String> printIn(FontChoice choice) {
        return fonts.choose(() -> {
            preferences.change(before -> before.withFonts(choice));
            return choice;
        });
    }

    /** The form of a draft as it lies on disk. */
    public CompletableFuture<DepartmentForm> form(UUID id) {
        return drafts.find(id).thenApply(Drafts.Found::form);
    }

    /** The pages of a form, as every paper prints them. Takes milliseconds; not for the window's thread. */
    public List<Page> pages(DepartmentForm form) {
        return paper.official().apply(form);
    }

    /** The pages that tell how a form differs from an earlier one, for the screen. Takes milliseconds; not for the window's thread. */
    public List<Page> comparedPages(DepartmentForm before, DepartmentForm form) {
        return paper.compared().apply(before, form);
    }

    /**
     * The pages of a form for a printer. Not for the window's thread.
     *
     * @throws IOException when no font has one of its characters; the message says in Chinese which, and where
     */
    public List<Page> printablePages(DepartmentForm form) throws IOException {
        return print.pages(form);
    }

    /**
     * Writes what is not on disk yet and releases the data folder. Throws when something cannot be written; the workspace then stays
     * open, and closing it can be tried again.
     */
    @Override
    public void close() {
        List<DraftSession> open;
        synchronized (sessions) {
            open = new ArrayList<>(sessions.values());
        }
        open.forEach(DraftSession::close);
        timer.close();
        drafts.close();
    }
}
