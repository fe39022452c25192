package org.jibiao.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.drafts.DraftsViewModel;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.export.ExportViewModel;
import org.jibiao.ui.export.FolderOpener;
import org.jibiao.ui.preview.PreviewViewModel;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSession;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportedFile;
import org.jibiao.workspace.Progress;
import org.jibiao.workspace.SaveState;
import org.jibiao.workspace.Workspace;

/** The window: which draft is open, and what a person does with whole drafts. */
public final class MainViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Standards standards;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final DraftsViewModel drafts = new DraftsViewModel();
    private final PreviewViewModel preview;
    private final ExportViewModel export;
    private final ReadOnlyObjectWrapper<Optional<EditorViewModel>> editor =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription following = Subscription.EMPTY;
    private Consumer<Notice> notices = notice -> {};
    private Consumer<List<ImportedFile>> importReport = files -> {};
    private Optional<UUID> wanted = Optional.empty();

    public MainViewModel(
            Workspace workspace,
            Standards standards,
            Background background,
            Clock clock,
            FolderOpener folderOpener,
            Texts texts) {
        this.workspace = workspace;
        this.standards = standards;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        preview = new PreviewViewModel(workspace::pages, background);
        export = new ExportViewModel(workspace, background, this::tell, folderOpener, texts);
    }

    public DraftsViewModel drafts() {
        return drafts;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public ExportViewModel export() {
        return export;
    }

    /** The draft in the editor; empty while none is open. */
    public ReadOnlyObjectProperty<Optional<EditorViewModel>> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /** Takes who shows notices. */
    public void setNotices(Consumer<Notice> newNotices) {
        notices = newNotices;
    }

    /** Takes who shows what became of imported files when there is more to say than a notice holds. */
    public void setImportReport(Consumer<List<ImportedFile>> newReport) {
        importReport = newReport;
    }

    /** The budget year for which forms are made now: the next one. */
    public Year nextBudgetYear() {
        return Year.of(LocalDate.now(clock).getYear() + 1);
    }

    /** Reads the list of drafts. */
    public void load() {
        background.when(workspace.drafts(), drafts::setAll, failure -> trouble(texts.get("drafts.failed"), failure));
    }

    /** Opens a draft in the editor; the one that was there is on disk then. */
    public void open(UUID id) {
        if (editor.get().map(one -> one.session().id()).filter(id::equals).isPresent()) {
            return;
        }
        closeEditor();
        wanted = Optional.of(id);
        drafts.setOpened(wanted);
        background.when(
                workspace.open(id),
                session -> {
                    if (wanted.filter(id::equals).isPresent()) {
                        begin(session);
                    } else {
                        session.close();
                    }
                },
                failure -> {
                    drafts.setOpened(Optional.empty());
                    trouble(texts.get("draft.open.failed"), failure);
                });
    }

    private void begin(DraftSession session) {
        EditorViewModel opened = new EditorViewModel(session, standards, background, texts);
        following = Subscription.combine(
                opened.formProperty().subscribe(preview::show),
                opened.placeProperty().subscribe(preview.markedProperty()::set),
                opened.saveStateProperty().subscribe(state -> list(session, state)),
                opened.stateProperty().subscribe(state -> list(session, session.saveState())));
        editor.set(Optional.of(opened));
    }

    private void list(DraftSession session, SaveState state) {
        if (state instanceof SaveState.Saved saved) {
            drafts.put(new DraftSummary(
                    session.id(), session.form().year(), session.form().department(), session.state(), saved.at()));
        }
    }

    /** Closes the draft that is open, if any; it is on disk then. */
    public void closeEditor() {
        wanted = Optional.empty();
        following.unsubscribe();
        following = Subscription.EMPTY;
        editor.get().ifPresent(open -> {
            editor.set(Optional.empty());
            preview.clear();
            open.close();
        });
        drafts.setOpened(Optional.empty());
    }

    public void create(int year, String department) {
        background.when(
                workspace.create(year, department),
                this::showNew,
                failure -> trouble(texts.get("draft.create.failed"), failure));
    }

    public void openSample() {
        background.when(
                workspace.createSample(), this::showNew, failure -> trouble(texts.get("draft.create.failed"), failure));
    }

    public void duplicate(UUID id) {
        background.when(
                workspace.duplicate(id), this::showNew, failure -> trouble(texts.get("draft.create.failed"), failure));
    }

    private void showNew(DraftSummary draft) {
        drafts.searchedForNothing();
        drafts.put(draft);
        open(draft.id());
    }

    /** Puts a draft into the bin and offers to take it back. */
    public void delete(DraftSummary draft) {
        if (wanted.filter(draft.id()::equals).isPresent()) {
            closeEditor();
        }
        String name = draft.department().isBlank() ? texts.get("draft.unnamed") : draft.department();
        background.when(
                workspace.delete(draft.id()),
                gone -> {
                    drafts.remove(draft.id());
                    tell(Notice.news(texts.get("draft.deleted", draft.year(), name))
                            .withAction(texts.get("draft.deleted.undo"), () -> restore(draft)));
                },
                failure -> trouble(texts.get("draft.delete.failed"), failure));
    }

    private void restore(DraftSummary draft) {
        background.when(
                workspace.restore(draft.id()),
                back -> showNew(draft),
                failure -> trouble(texts.get("draft.restore.failed"), failure));
    }

    /** Takes the forms of files. */
    public void importFiles(List<Path> files) {
        background.run(
                () -> workspace.importFiles(files, Progress.NONE),
                this::imported,
                failure -> trouble(texts.get("import.failed"), failure));
    }

    private void imported(List<ImportedFile> outcomes) {
        List<ImportedFile.Taken> taken = outcomes.stream()
                .filter(ImportedFile.Taken.class::isInstance)
                .map(ImportedFile.Taken.class::cast)
                .toList();
        boolean smooth = taken.size() == outcomes.size()
                && taken.stream().allMatch(one -> one.remarks().isEmpty());
        taken.forEach(one -> drafts.put(one.draft()));
        if (taken.size() == 1) {
            showNew(taken.getFirst().draft());
        }
        if (!smooth) {
            importReport.accept(outcomes);
        } else if (!taken.isEmpty()) {
            tell(Notice.news(texts.get("import.done", taken.size())));
        }
    }

    /** Writes the open draft into a folder as PDF. */
    public void exportOpen(Path folder) {
        editor.get().ifPresent(open -> export.export(List.of(open.formProperty().get()), folder));
    }

    private void trouble(String what, Throwable failure) {
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        tell(Notice.trouble(texts.get("trouble", what, why)));
    }

    private void tell(Notice notice) {
        notices.accept(notice);
    }

    /** Brings everything to disk. */
    @Override
    public void close() {
        closeEditor();
    }
}
