package org.jibiao.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.preview.PreviewViewModel;
import org.jibiao.ui.task.Background;
import org.jibiao.ui.task.Job;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportedFile;
import org.jibiao.workspace.LookedAt;
import org.jibiao.workspace.TemplateChoice;
import org.jibiao.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The import desk: files are brought, looked into, and what a person wants of them becomes drafts. More files can be brought at any
 * time; they wait for their turn. Used on the window's thread.
 */
public final class ImportingViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ImportingViewModel.class);

    /** What the desk is doing. */
    public enum Step {
        IDLE,
        LOOKING,
        TAKING
    }

    /** The window of the desk. */
    public interface Window {
        void show();

        void hide();
    }

    /** What the desk has to know of the program around it. */
    public record Surroundings(Supplier<List<DraftSummary>> drafts, IntSupplier nextYear) {}

    private final Workspace workspace;
    private final Surroundings surroundings;
    private final Consumer<Notice> notices;
    private final Texts texts;
    private final Job job;
    private final DeskList list = new DeskList();
    private final TakeChoice choice;
    private final PreviewViewModel preview;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.IDLE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<DeskRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final List<Path> waiting = new ArrayList<>();
    private Window window = new Window() {
        @Override
        public void show() {}

        @Override
        public void hide() {}
    };
    private BooleanSupplier stopping = () -> true;
    private Consumer<List<DraftSummary>> onTaken = drafts -> {};
    private Consumer<DraftSummary> onOnlyOne = draft -> {};
    private boolean open;
    private boolean stopped;
    /** What is being looked into was put away meanwhile. */
    private boolean unwanted;

    public ImportingViewModel(
            Workspace workspace,
            Background background,
            Surroundings surroundings,
            Consumer<Notice> notices,
            Texts texts) {
        this.workspace = workspace;
        this.surroundings = surroundings;
        this.notices = notices;
        this.texts = texts;
        job = new Job(background, texts.get("job.stopping"));
        choice = new TakeChoice(texts);
        preview = new PreviewViewModel(workspace::pages, background);
        choice.reset(surroundings.nextYear().getAsInt());
        choice.asTemplateProperty().subscribe(this::judge);
        choice.yearProperty().subscribe(this::judge);
        selected.subscribe(this::showPages);
    }

    /** The looking and the taking, for whoever watches or stops it. */
    public Job job() {
        return job;
    }

    public DeskList list() {
        return list;
    }

    public TakeChoice choice() {
        return choice;
    }

    /** The pages of the form that is selected. */
    public PreviewViewModel preview() {
        return preview;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What came of the last step, where that is not plain from the list; empty when there is nothing to say. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The row that the person looks at. */
    public ObjectProperty<Optional<DeskRow>> selectedProperty() {
        return selected;
    }

    /** Takes the window. */
    public void setWindow(Window newWindow) {
        window = newWindow;
    }

    /** Takes who asks whether the storing of drafts, which is under way, should be stopped. */
    public void setStopping(BooleanSupplier newStopping) {
        stopping = newStopping;
    }

    /**
     * Takes who hears of drafts.
     *
     * @param taken hears of all that were stored
     * @param onlyOne hears then of the one that the person surely wants to see
     */
    public void setOnTaken(Consumer<List<DraftSummary>> taken, Consumer<DraftSummary> onlyOne) {
        onTaken = taken;
        onOnlyOne = onlyOne;
    }

    /** Opens the desk. */
    public void begin() {
        if (!open) {
            open = true;
            choice.reset(surroundings.nextYear().getAsInt());
            judge();
        }
        window.show();
    }

    /** Opens the desk and looks into files and folders, as soon as nothing else is being done. */
    public void add(List<Path> filesAndFolders) {
        begin();
        waiting.addAll(filesAndFolders);
        lookIntoWaiting();
    }

    private void lookIntoWaiting() {
        if (waiting.isEmpty() || isRunning()) {
            return;
        }
        List<Path> now = List.copyOf(waiting);
        waiting.clear();
        stopped = false;
        unwanted = false;
        words.set("");
        step.set(Step.LOOKING);
        job.run(
                texts.get("desk.looking"),
                progress -> workspace.look(now, progress),
                this::looked,
                failure -> failed(texts.get("desk.look.failed"), failure));
    }

    private void looked(List<LookedAt> looked) {
        step.set(Step.IDLE);
        if (!unwanted) {
            list.add(looked);
            choice.suggest(list.forms(), surroundings.nextYear().getAsInt());
            judge();
            words.set(stopped ? texts.get("desk.look.stopped") : "");
        }
        lookIntoWaiting();
    }

    private boolean isRunning() {
        return step.get() != Step.IDLE;
    }

    private void judge() {
        list.judge(choice.templateYear(), surroundings.drafts().get());
    }

    private void showPages(Optional<DeskRow> row) {
        preview.clear();
        if (row.isPresent() && row.get() instanceof FormRow form) {
            preview.show(form.form());
        }
    }

    /** Whether there is something to take, and nothing in its way. */
    public boolean isReady() {
        return !isRunning()
                && list.tickedCountProperty().get() > 0
                && choice.problemProperty().get().isEmpty();
    }

    /** Takes rows from the list. */
    public void remove(List<? extends DeskRow> rows) {
        if (step.get() != Step.TAKING) {
            list.remove(rows);
            judge();
        }
    }

    /** Takes the forms that are ticked. Does nothing before that can be done. */
    public void take() {
        if (!isReady()) {
            return;
        }
        List<FormRow> wanted = list.ticked();
        wanted.forEach(FormRow::forgetFailure);
        List<LookedAt.Found> found = wanted.stream().map(FormRow::found).toList();
        Optional<TemplateChoice> template = choice.choice();
        stopped = false;
        words.set("");
        step.set(Step.TAKING);
        job.run(
                texts.get("desk.taking"),
                progress -> workspace.take(found, template, progress),
                outcomes -> taken(wanted, outcomes),
                failure -> failed(texts.get("desk.take.failed"), failure));
    }

    /**
     * @param outcomes of the first of the wanted rows, or of all
     */
    private void taken(List<FormRow> wanted, List<ImportedFile> outcomes) {
        step.set(Step.IDLE);
        List<DraftSummary> stored = new ArrayList<>();
        List<DraftSummary> known = new ArrayList<>();
        List<FormRow> done = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            FormRow row = wanted.get(i);
            switch (outcomes.get(i)) {
                case ImportedFile.Taken taken -> {
                    stored.add(taken.draft());
                    done.add(row);
                }
                case ImportedFile.Known same -> {
                    known.add(same.draft());
                    row.becomeKnown(same.draft());
                    done.add(row);
                }
                case ImportedFile.Refused refused -> row.fail(refused.message());
            }
        }
        onTaken.accept(stored);
        if (done.size() == wanted.size() && waiting.isEmpty()) {
            end(stored, known);
        } else {
            list.remove(done);
            judge();
            int failed = outcomes.size() - done.size();
            words.set(
                    failed > 0
                            ? texts.get("desk.take.some", done.size(), failed)
                            : texts.get("desk.take.stopped", done.size(), wanted.size() - done.size()));
            lookIntoWaiting();
        }
    }

    private void end(List<DraftSummary> stored, List<DraftSummary> known) {
        putAway();
        if (known.isEmpty()) {
            notices.accept(Notice.news(texts.get("desk.taken", stored.size())));
        } else if (stored.isEmpty() && known.size() == 1) {
            notices.accept(Notice.news(texts.get("desk.known.one")));
        } else {
            notices.accept(Notice.news(texts.get("desk.taken.known", stored.size(), known.size())));
        }
        if (stored.size() + known.size() == 1) {
            onOnlyOne.accept((stored.isEmpty() ? known : stored).getFirst());
        }
    }

    private void failed(String what, Throwable failure) {
        LOG.error("an import failed", failure);
        step.set(Step.IDLE);
        String why = failure.getMessage() == null ? texts.get("trouble.unexpected") : failure.getMessage();
        words.set(texts.get("trouble", what, why));
        judge();
        lookIntoWaiting();
    }

    /** Stops what is being done at the next good place. */
    public void stop() {
        stopped = true;
        waiting.clear();
        job.cancel();
    }

    /** Closes the desk with all that is on it. While drafts are being stored, asks whether to stop that, and stays open. */
    public void close() {
        if (step.get() == Step.TAKING) {
            if (stopping.getAsBoolean()) {
                stop();
            }
            return;
        }
        if (step.get() == Step.LOOKING) {
            unwanted = true;
            stop();
        }
        putAway();
    }

    private void putAway() {
        open = false;
        words.set("");
        selected.set(Optional.empty());
        list.clear();
        window.hide();
    }
}
