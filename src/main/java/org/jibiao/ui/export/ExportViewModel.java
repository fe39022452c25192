package org.jibiao.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.form.DepartmentForm;
import org.jibiao.text.Texts;
import org.jibiao.ui.control.Notice;
import org.jibiao.ui.task.Background;
import org.jibiao.workspace.ExportedForm;
import org.jibiao.workspace.Progress;
import org.jibiao.workspace.Workspace;

/** Writes forms as PDF files, one export at a time, and tells how far it is and what came of it. */
public final class ExportViewModel {
    private static final List<String> FORMATS = List.of("pdf");

    private final Workspace workspace;
    private final Background background;
    private final Consumer<Notice> notices;
    private final FolderOpener folderOpener;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private Optional<Path> folder = Optional.empty();
    private volatile boolean cancelled;

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
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being done now. */
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The folder of the last export. */
    public Optional<Path> folder() {
        return folder;
    }

    /** Writes forms into a folder; does nothing while an export is running. */
    public void export(List<DepartmentForm> forms, Path into) {
        if (running.get()) {
            return;
        }
        folder = Optional.of(into);
        cancelled = false;
        progress.set(-1);
        step.set(texts.get("export.running"));
        running.set(true);
        background.run(
                () -> workspace.export(forms, FORMATS, into, new Watching()),
                exported -> end(forms.size(), exported, into),
                failure -> {
                    running.set(false);
                    notices.accept(Notice.trouble(texts.get("export.failed", String.valueOf(failure.getMessage()))));
                });
    }

    public void cancel() {
        cancelled = true;
        step.set(texts.get("export.cancelling"));
    }

    private void end(int wanted, List<ExportedForm> exported, Path into) {
        running.set(false);
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

    private final class Watching implements Progress {
        @Override
        public void report(long done, long total, String what) {
            background.inWindow(() -> {
                progress.set(total == 0 ? -1 : (double) done / total);
                if (!cancelled) {
                    step.set(what);
                }
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
