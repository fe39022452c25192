package org.jibiao.ui.export;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.export.ExportChoices.Order;
import org.jibiao.ui.task.Background;
import org.jibiao.ui.task.Job;
import org.jibiao.workspace.ExportPlan;
import org.jibiao.workspace.PlannedFile;
import org.jibiao.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One export at a time, from what a person chooses for it to what came of it: in a dialog, or, with the choices of the last time,
 * while the person goes on working. Used on the window's thread.
 */
public final class ExportViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ExportViewModel.class);

    /** Where an export stands. */
    public enum Step {
        CHOOSING,
        RUNNING,
        ENDED
    }

    /** Asks whether files may be replaced of which the person has not been told. */
    @FunctionalInterface
    public interface Replacing {
        boolean allowed(List<Path> existing);
    }

    /** Where what comes of an export is told. */
    private enum Manner {
        /** The person waits in the dialog. */
        IN_DIALOG,
        /** The person works on: a notice, and the dialog only when something went wrong. */
        ASIDE
    }

    private final Workspace workspace;
    private final Background background;
    private final Consumer<Notice> notices;
    private final Opener opener;
    private final Texts texts;
    private final ExportChoices choices;
    private final Job job;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSING);
    private final ReadOnlyObjectWrapper<ExportOutcome> outcome = new ReadOnlyObjectWrapper<>(ExportOutcome.NONE);
    private Replacing replacing = existing -> true;
    private Runnable dialog = () -> {};

    /**
     * An export that does nothing yet.
     *
     * @param opener shows files and folders in the programs of the machine
     */
    public ExportViewModel(
            Workspace workspace, Background background, Consumer<Notice> notices, Opener opener, Texts texts) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.opener = opener;
        this.texts = texts;
        choices = new ExportChoices(workspace, background, this::failed, texts);
        job = new Job(background, texts.get("job.stopping"));
    }

    /** The writing, for whoever watches or stops it. */
    public Job job() {
        return job;
    }

    public ExportChoices choices() {
        return choices;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What came of the last export. */
    public ReadOnlyObjectProperty<ExportOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Takes who asks before files are replaced. */
    public void setReplacing(Replacing newReplacing) {
        replacing = newReplacing;
    }

    /** Takes who shows the dialog. */
    public void setDialog(Runnable newDialog) {
        dialog = newDialog;
    }

    /** Lets the person choose; while an export is running, shows how far that is. Does nothing when there are no forms. */
    public void begin(List<FormChoice> forms) {
        if (forms.isEmpty()) {
            return;
        }
        if (!isRunning()) {
            step.set(Step.CHOOSING);
            choices.setOut(forms);
        }
        dialog.run();
    }

    /**
     * Exports with the choices of the last time. Lets the person choose where there are none, or where their folder will not do any
     * more. Does nothing while an export is running.
     */
    public void beginAsLastTime(List<FormChoice> forms) {
        if (forms.isEmpty() || isRunning()) {
            return;
        }
        if (workspace.preferences().now().exportFolder().isEmpty()) {
            begin(forms);
            return;
        }
        step.set(Step.CHOOSING);
        choices.setOut(forms);
        Order order = choices.order();
        FolderCheck check = new FolderCheck(texts);
        String last = choices.folderProperty().get();
        background.run(
                () -> check.of(last).folder(),
                into -> into.ifPresentOrElse(found -> plan(order, found, Set.of(), Manner.ASIDE), dialog),
                this::failed);
    }

    /** Starts what was chosen. Forms are written as they are at this moment. Does nothing before all is chosen. */
    public void start() {
        Optional<Path> into = choices.folderStateProperty().get().folder();
        if (!choices.readyProperty().get() || into.isEmpty() || isRunning()) {
            return;
        }
        Set<Path> told = new HashSet<>();
        choices.files().stream()
                .filter(PlannedFile::replaces)
                .map(PlannedFile::file)
                .forEach(told::add);
        plan(choices.order(), into.get(), told, Manner.IN_DIALOG);
    }

    private boolean isRunning() {
        return job.runningProperty().get();
    }

    /**
     * @param told the files of which the person knows that they will be replaced
     */
    private void plan(Order order, Path into, Set<Path> told, Manner manner) {
        background.run(
                () -> {
                    workspace.preferences().change(before -> before.withExport(into, order.formats()));
                    return workspace.planExport(order.forms(), order.formats(), into);
                },
                plan -> {
                    List<Path> untold = plan.replaced().stream()
                            .filter(file -> !told.contains(file))
                            .toList();
                    if (untold.isEmpty() || replacing.allowed(untold)) {
                        write(ExportOutcome.of(plan), plan, manner);
                    } else {
                        choices.look();
                    }
                },
                this::failed);
    }

    /** Writes once more what was not written, after the person has mended what was wrong. */
    public void retry() {
        ExportOutcome before = outcome.get();
        if (step.get() == Step.ENDED && !before.isWhole()) {
            write(before, before.rest(), Manner.IN_DIALOG);
        }
    }

    /**
     * @param before what has come of the plan so far
     * @param now what of it is to be written
     */
    private void write(ExportOutcome before, ExportPlan now, Manner manner) {
        if (isRunning()) {
            return;
        }
        step.set(Step.RUNNING);
        job.run(
                texts.get("export.running"),
                progress -> workspace.export(now, progress),
                exported -> end(before.with(exported), manner),
                this::failed);
    }

    private void end(ExportOutcome after, Manner manner) {
        outcome.set(after);
        step.set(Step.ENDED);
        if (manner == Manner.IN_DIALOG) {
            return;
        }
        if (after.failed().isEmpty()) {
            notices.accept(news(after));
        } else {
            dialog.run();
        }
    }

    /** What came of an export in which nothing failed; remarks on the forms come before the folder. */
    private Notice news(ExportOutcome after) {
        List<String> remarks = after.remarks();
        if (remarks.isEmpty()) {
            return Notice.news(after.summary(texts))
                    .withAction(
                            texts.get("export.open.folder"),
                            () -> open(after.plan().folder(), why -> notices.accept(Notice.trouble(why))));
        }
        String words = remarks.size() == 1
                ? texts.get("export.remark.one", after.summary(texts), remarks.getFirst())
                : texts.get("export.remarks", after.summary(texts), remarks.size(), remarks.getFirst());
        return Notice.news(words).withAction(texts.get("export.details"), () -> showDetails(after));
    }

    /** Shows what came of an export; while the next one is running, how far that is. */
    private void showDetails(ExportOutcome ended) {
        if (!isRunning()) {
            outcome.set(ended);
            step.set(Step.ENDED);
        }
        dialog.run();
    }

    private void failed(Throwable failure) {
        LOG.error("an export failed", failure);
        step.set(Step.CHOOSING);
        notices.accept(Notice.trouble(texts.get("trouble.unexpected")));
    }

    /** Shows a file or folder; says what is wrong when the machine cannot. */
    void open(Path shown, Consumer<String> trouble) {
        background.run(
                () -> {
                    opener.open(shown);
                    return shown;
                },
                opened -> {},
                failure -> {
                    LOG.warn("a file could not be shown", failure);
                    trouble.accept(texts.get("export.open.failed", shown));
                });
    }
}
