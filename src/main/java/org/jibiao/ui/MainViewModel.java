package org.jibiao.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.jibiao.page.FontChoice;
import org.jibiao.page.FontFile;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.drafts.DraftsViewModel;
import org.jibiao.ui.editor.EditorViewModel;
import org.jibiao.ui.export.ExportViewModel;
import org.jibiao.ui.export.Opener;
import org.jibiao.ui.fonts.FontsViewModel;
import org.jibiao.ui.importing.ImportingViewModel;
import org.jibiao.ui.origin.OriginViewModel;
import org.jibiao.ui.preview.PreviewViewModel;
import org.jibiao.ui.print.PrintViewModel;
import org.jibiao.ui.print.Printers;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.DraftSession;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ExportableForm;
import org.jibiao.workspace.ExportedFile;
import org.jibiao.workspace.Progress;
import org.jibiao.workspace.SaveState;
import org.jibiao.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: which draft is open, and what a person does with whole drafts. */
public final class MainViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(MainViewModel.class);

    /** The format in which a form comes back without any loss. */
    private static final List<String> COPY = List.of("json");

    private final Workspace workspace;
    private final Standards standards;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final DraftsViewModel drafts = new DraftsViewModel();
    private final PreviewViewModel preview;
    private final ExportViewModel export;
    private final ExportableDrafts exportable;
    private final PrintViewModel print;
    private final OriginViewModel origin;
    private final ImportingViewModel importing;
    private final ReadOnlyObjectWrapper<Optional<EditorViewModel>> editor =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription following = Subscription.EMPTY;
    private Consumer<Notice> notices = notice -> {};
    /** The draft that should be in the editor; another one may still be there, on its way to the disk. */
    private Optional<UUID> wanted = Optional.empty();

    private boolean moving;
    /** What waits until no draft is open. */
    private final List<Runnable> afterLeaving = new ArrayList<>();
    /** Who wants to know that the open draft could not be left, and why. */
    private final List<Consumer<String>> afterStaying = new ArrayList<>();

    public MainViewModel(
            Workspace workspace,
            Standards standards,
            Background background,
            Clock clock,
            Opener opener,
            Printers printers,
            Texts texts) {
        this.workspace = workspace;
        this.standards = standards;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        preview = new PreviewViewModel(workspace::pages, workspace::comparedPages, background);
        print = new PrintViewModel(workspace::printablePages, printers, background, this::tell, texts);
        origin = new OriginViewModel(standards, this::tell, texts);
        importing = new ImportingViewModel(
                workspace,
                background,
                new ImportingViewModel.Surroundings(
                        drafts::all, () -> nextBudgetYear().getValue()),
                this::tell,
                texts);
        importing.setOnTaken(taken -> taken.forEach(drafts::put), this::showNew);
        export = new ExportViewModel(workspace, background, this::tell, opener, texts);
        exportable = new ExportableDrafts(workspace, drafts, texts);
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

    public PrintViewModel print() {
        return print;
    }

    /** Where the draft in the editor came from. */
    public OriginViewModel origin() {
        return origin;
    }

    public ImportingViewModel importing() {
        return importing;
    }

    /** The draft in the editor; empty while none is open. */
    public ReadOnlyObjectProperty<Optional<EditorViewModel>> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /** Takes who shows notices. */
    public void setNotices(Consumer<Notice> newNotices) {
        notices = newNotices;
    }

    /** The budget year for which forms are made now: the next one. */
    public Year nextBudgetYear() {
        return Year.of(LocalDate.now(clock).getYear() + 1);
    }

    /**
     * A choice of the fonts that paper is printed in.
     *
     * @param screen makes a font ready for the screen; called away from the window's thread
     */
    public FontsViewModel fonts(Function<FontFile, Font> screen) {
        return new FontsViewModel(workspace.fonts(), screen, background, texts);
    }

    /** Prints from now on in other fonts; the preview follows. */
    public void printIn(FontChoice choice) {
        background.run(
                () -> workspace.printIn(choice),
                this::printsInOtherFonts,
                failure -> trouble(texts.get("fonts.failed"), failure));
    }

    private void printsInOtherFonts(List<String> leftOut) {
        leftOut.forEach(words -> tell(Notice.trouble(words)));
        editor.get().ifPresent(open -> preview.show(open.formProperty().get()));
    }

    /** Reads the list of drafts, and the fonts that were chosen. */
    public void load() {
        background.run(
                workspace::restoreFonts,
                this::printsInOtherFonts,
                failure -> trouble(texts.get("fonts.failed"), failure));
        background.when(workspace.drafts(), drafts::setAll, failure -> trouble(texts.get("drafts.failed"), failure));
    }

    /** Opens a draft in the editor as soon as the one that was there is on disk; stays with that one when it cannot be written. */
    public void open(UUID id) {
        want(Optional.of(id));
    }

    /** Closes the draft that is open, if any, as soon as it is on disk. */
    public void closeEditor() {
        want(Optional.empty());
    }

    /**
     * Closes the draft that is open, if any; exactly one of the two is called: when all is on disk, or with why it cannot be written.
     */
    void closeEditor(Runnable closed, Consumer<String> stayed) {
        afterLeaving.add(closed);
        afterStaying.add(stayed);
        closeEditor();
    }

    /** Closes the draft that is open and gives up what could not be written; only for a person who has said so. */
    void abandonEditor() {
        editor.get().ifPresent(open -> {
            open.abandon();
            putAway(open);
        });
        wanted = Optional.empty();
        drafts.setOpened(wanted);
    }

    private void want(Optional<UUID> draft) {
        wanted = draft;
        drafts.setOpened(draft);
        if (!moving) {
            moving = true;
            move();
        }
    }

    /** Goes one step towards the draft that is wanted, which may become another one meanwhile. */
    private void move() {
        Optional<EditorViewModel> open = editor.get();
        if (open.isEmpty()) {
            afterStaying.clear();
            List<Runnable> next = List.copyOf(afterLeaving);
            afterLeaving.clear();
            next.forEach(Runnable::run);
        }
        if (open.map(one -> one.session().id()).equals(wanted)) {
            moving = false;
        } else {
            open.ifPresentOrElse(this::leave, this::openWanted);
        }
    }

    private void leave(EditorViewModel open) {
        open.leave(
                () -> {
                    putAway(open);
                    move();
                },
                failure -> {
                    LOG.warn("a draft cannot be left", failure);
                    moving = false;
                    wanted = Optional.of(open.session().id());
                    drafts.setOpened(wanted);
                    afterLeaving.clear();
                    String why = open.session().saveState() instanceof SaveState.Failed failed
                            ? failed.message()
                            : texts.get("draft.leave.failed");
                    List<Consumer<String>> told = List.copyOf(afterStaying);
                    afterStaying.clear();
                    if (told.isEmpty()) {
                        tell(Notice.trouble(why));
                    } else {
                        told.forEach(one -> one.accept(why));
                    }
                });
    }

    private void putAway(EditorViewModel open) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        list(open.session(), open.session().saveState());
        editor.set(Optional.empty());
        origin.clear();
        preview.clear();
    }

    private void openWanted() {
        wanted.ifPresent(id -> background.when(
                workspace.open(id),
                session -> {
                    begin(session);
                    move();
                },
                failure -> {
                    if (wanted.equals(Optional.of(id))) {
                        wanted = Optional.empty();
                        drafts.setOpened(wanted);
                    }
                    trouble(texts.get("draft.open.failed"), failure);
                    move();
                }));
    }

    private void begin(DraftSession session) {
        EditorViewModel opened = new EditorViewModel(session, standards, background, texts);
        opened.setNotices(this::tell);
        preview.setBefore(opened.lastYears());
        following = Subscription.combine(
                opened.formProperty().subscribe(preview::show),
                opened.placeProperty().subscribe(preview.markedProperty()::set),
                opened.saveStateProperty().subscribe(state -> list(session, state)),
                opened.stateProperty().subscribe(state -> list(session, session.saveState())));
        editor.set(Optional.of(opened));
        origin.show(opened);
    }

    private void list(DraftSession session, SaveState state) {
        if (state instanceof SaveState.Saved saved) {
            drafts.put(new DraftSummary(
                    session.id(), session.form().year(), session.form().department(), session.state(), saved.at()));
        }
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
            afterLeaving.add(() -> throwAway(draft));
            closeEditor();
        } else {
            throwAway(draft);
        }
    }

    private void throwAway(DraftSummary draft) {
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

    /** Lets a person choose what to export: the open draft first, as it is on the screen. */
    public void beginExport() {
        export.begin(exportable.choices(editor.get()));
    }

    /** Exports the open draft once more in the same formats into the same folder. */
    public void exportAsLastTime() {
        editor.get().ifPresent(open -> export.beginAsLastTime(exportable.choices(editor.get())));
    }

    /** Prints what the open draft says now. */
    public void printOpen() {
        editor.get()
                .ifPresent(open -> print.print(
                        open.formProperty().get(),
                        preview.scroll().pageProperty().get()));
    }

    /** Writes what the open draft says now into a folder, as the file that comes back without any loss. */
    void saveCopy(Path folder, Runnable done, Consumer<String> failed) {
        List<ExportableForm> forms = editor.get().stream()
                .map(open -> ExportableForm.of(open.formProperty().get()))
                .toList();
        background.run(
                () -> workspace.export(workspace.planExport(forms, COPY, folder), Progress.NONE),
                written -> written.stream()
                        .filter(ExportedFile.Failed.class::isInstance)
                        .map(ExportedFile.Failed.class::cast)
                        .findFirst()
                        .ifPresentOrElse(one -> failed.accept(one.message()), done),
                failure -> {
                    LOG.error("a copy could not be written", failure);
                    failed.accept(texts.get("trouble.unexpected"));
                });
    }

    /** Tells of a mistake of the program that nobody has dealt with. */
    void stumbled(Throwable failure) {
        LOG.error("something failed on the window's thread", failure);
        tell(Notice.trouble(texts.get("trouble.unexpected")));
    }

    private void trouble(String what, Throwable failure) {
        LOG.warn("{}", what, failure);
        String why = failure.getMessage() == null ? texts.get("trouble.unexpected") : failure.getMessage();
        tell(Notice.trouble(texts.get("trouble", what, why)));
    }

    private void tell(Notice notice) {
        notices.accept(notice);
    }
}
