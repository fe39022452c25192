package org.jibiao.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jibiao.form.DepartmentForm;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.task.Background;
import org.jibiao.ui.task.Job;
import org.jibiao.workspace.ExportedForm;
import org.jibiao.workspace.Workspace;

/** Writes forms as PDF files, one export at a time, and tells how far it is and what came of it. */
public final class ExportViewModel {
    private static final List<String> FORMATS = List.of("pdf");

    /** Asks whether existing files may be replaced. */
    @FunctionalInterface
    public interface Replacing {
        boolean allowed(List<Path> existing);
    }

    private final Workspace workspace;
    private final Background background;
    private final Consumer<Notice> notices;
    private final FolderOpener folderOpener;
    private final Texts texts;
    private final Job job;
    private Replacing replacing = existing -> true;
    private Optional<Path> folder = Optional.empty();

    /**
     * An export that does nothing yet.
     *
     * @param folderOpener shows a folder in the file manager
     */
    public ExportViewModel(
            Workspace workspace,
            Background background,
            Consumer<Notice> notices,
            FolderOpener folderOpener,
            Texts texts) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.folderOpener = folderOpener;
        this.texts = texts;
        job = new Job(background, texts.get("job.stopping"));
    }

    /** The writing, for whoever watches or stops it. */
    public Job job() {
        return job;
    }

    /** Takes who asks before files are replaced. */
    public void setReplacing(Replacing newReplacing) {
        replacing = newReplacing;
    }

    /** The folder of the last export. */
    public Optional<Path> folder() {
        return folder;
    }

    /** Writes forms into a folder, after asking once if files there would be replaced; does nothing while an export is running. */
    public void export(List<DepartmentForm> forms, Path into) {
        if (job.runningProperty().get()) {
            return;
        }
        folder = Optional.of(into);
        background.run(
                () -> workspace.replacedBy(forms, FORMATS, into),
                existing -> {
                    if (existing.isEmpty() || replacing.allowed(existing)) {
                        write(forms, into);
                    }
                },
                this::failed);
    }

    private void write(List<DepartmentForm> forms, Path into) {
        job.run(
                texts.get("export.running"),
                progress -> workspace.export(forms, FORMATS, into, progress),
                exported -> end(forms.size(), exported, into),
                this::failed);
    }

    private void failed(Throwable failure) {
        notices.accept(Notice.trouble(texts.get("export.failed", String.valueOf(failure.getMessage()))));
    }

    private void end(int wanted, List<ExportedForm> exported, Path into) {
        List<ExportedForm.Failed> failed = exported.stream()
                .filter(ExportedForm.Failed.class::isInstance)
                .map(ExportedForm.Failed.class::cast)
                .toList();
        List<ExportedForm.Written> written = exported.stream()
                .filter(ExportedForm.Written.class::isInstance)
                .map(ExportedForm.Written.class::cast)
                .toList();
        failed.forEach(
                one -> notices.accept(Notice.trouble(texts.get("export.failed.one", one.name(), one.message()))));
        if (exported.size() < wanted) {
            notices.accept(Notice.news(texts.get("export.cancelled", written.size())));
        } else if (!written.isEmpty()) {
            String words = written.size() == 1
                    ? texts.get("export.done.one", written.getFirst().file().getFileName())
                    : texts.get("export.done", written.size());
            notices.accept(Notice.news(words).withAction(texts.get("export.open"), () -> show(into)));
        }
    }

    private void show(Path shown) {
        background.run(
                () -> {
                    folderOpener.open(shown);
                    return shown;
                },
                opened -> {},
                failure -> notices.accept(Notice.trouble(texts.get("export.open.failed", shown))));
    }
}
