package org.jibiao.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands forms out: one file a form and format, each whole or not at all. Needs no data folder. */
public final class Exporter {
    private static final Logger LOG = LoggerFactory.getLogger(Exporter.class);

    /** What lies half-written for so long belongs to no program that still writes, even where two machines' clocks differ. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Formats formats;
    private final AtomicFile files;
    private final Texts texts = new Texts(Exporter.class);
    private final FormatNames names = new FormatNames(texts);
    private final FormRemarks remarks = new FormRemarks(texts);
    private final ExportFailures failures = new ExportFailures(texts);

    public Exporter(Formats formats, AtomicFile files) {
        this.formats = formats;
        this.files = files;
    }

    /** The formats that forms can be exported to, in the order in which to offer them. */
    public List<ExportFormat> formats() {
        return formats.writers().stream().map(names::of).toList();
    }

    /**
     * What an export would write: files named {@code 2025-财政局-整体绩效目标表.pdf}; a form whose title another form of the plan has
     * too gets a number. A form's name is the same whichever formats are asked for. Looks at the disk; not for the window's thread.
     * Throws {@link IllegalArgumentException} for a format that is not one of {@link #formats}.
     */
    public ExportPlan plan(List<ExportableForm> forms, List<String> formatIds, Path folder) {
        List<ExportFormat> all = formats();
        List<String> known = all.stream().map(ExportFormat::id).toList();
        int[] wanted = formatIds.stream().mapToInt(id -> indexOf(known, id)).toArray();
        // All formats take part, wanted or not: the number of a form does not hang on what is ticked.
        List<String> endings = names.endings(all);
        FileNames given = new FileNames();
        List<PlannedFile> planned = new ArrayList<>();
        for (ExportableForm form : forms) {
            String department = form.department().isBlank() ? texts.get("form.unnamed") : form.department();
            String title = texts.get("form.name", form.year(), department);
            List<String> fileNames = given.next(texts.get("export.file", form.year(), department), endings);
            for (int format : wanted) {
                Path file = folder.resolve(fileNames.get(format));
                planned.add(new PlannedFile(form, title, all.get(format), file, Files.exists(file)));
            }
        }
        return new ExportPlan(folder, planned);
    }

    private static int indexOf(List<String> known, String id) {
        int at = known.indexOf(id);
        if (at < 0) {
            throw new IllegalArgumentException("no format " + id);
        }
        return at;
    }

    /** See {@link Workspace#export}. */
    public List<ExportedFile> export(ExportPlan plan, Progress progress) {
        Optional<String> noFolder = prepare(plan.folder());
        List<ExportedFile> exported = new ArrayList<>();
        int total = plan.files().size();
        FormAtHand form = new FormAtHand();
        for (PlannedFile file : plan.files()) {
            if (progress.cancelled()) {
                return exported;
            }
            progress.report(
                    exported.size(),
                    total,
                    texts.get("export.writing", file.title(), file.format().name()));
            exported.add(noFolder.<ExportedFile>map(why -> new ExportedFile.Failed(file, why))
                    .orElseGet(() -> write(file, form)));
        }
        progress.report(total, total, texts.get("export.done"));
        return exported;
    }

    /** Makes the folder once: one that goes away later, with its disk perhaps, is not made again somewhere else. */
    private Optional<String> prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.warn("a folder for an export could not be made", e);
            return Optional.of(failures.folder(e, folder));
        }
        files.sweep(folder, Instant.now().minus(LEFT_BEHIND));
        return Optional.empty();
    }

    private ExportedFile write(PlannedFile planned, FormAtHand source) {
        Path file = planned.file();
        try {
            DepartmentForm form = source.get(planned.form());
            FormWriter writer = formats.writer(planned.format().id()).orElseThrow();
            files.write(file, out -> writer.write(form, out));
            return new ExportedFile.Written(planned, new FileSize(Files.size(file)), remarks.of(form));
        } catch (NoFormException e) {
            LOG.warn("a form could not be had", e);
            return new ExportedFile.Failed(planned, e.getMessage());
        } catch (IOException e) {
            LOG.warn("a form could not be exported", e);
            return new ExportedFile.Failed(planned, failures.file(e, file));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e.getCause() instanceof IOException io) {
                LOG.warn("a form could not be exported", e);
                return new ExportedFile.Failed(planned, failures.file(io, file));
            }
            // A mistake of ours with one form, or one that is too much for this machine, must not cost the clerk the
            // others.
            LOG.error("a form could not be written as {}", planned.format().id(), e);
            return new ExportedFile.Failed(
                    planned,
                    texts.get(
                            "export.broken",
                            planned.format().name(),
                            e.getClass().getSimpleName()));
        }
    }

    /** The form of the files that are being written now, asked for once whatever the number of its formats. */
    private static final class FormAtHand {
        private Optional<ExportableForm> source = Optional.empty();
        private Optional<DepartmentForm> form = Optional.empty();

        DepartmentForm get(ExportableForm wanted) throws NoFormException {
            if (form.isEmpty() || !source.equals(Optional.of(wanted))) {
                form = Optional.empty();
                source = Optional.of(wanted);
                try {
                    form = Optional.of(wanted.source().get());
                } catch (RuntimeException e) {
                    throw new NoFormException(e);
                }
            }
            return form.get();
        }
    }

    /** There is no form to write; the message says in Chinese why. */
    private static final class NoFormException extends Exception {
        private static final long serialVersionUID = 1L;

        NoFormException(RuntimeException why) {
            super(why.getMessage(), why);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
