package org.jibiao.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands forms out: one file a form and format, each whole or not at all. Needs no data folder. */
public final class Exporter {
    private static final Logger LOG = LoggerFactory.getLogger(Exporter.class);

    /** Below this a disk counts as full: one PDF of a form with its fonts is smaller. */
    private static final long FULL_BELOW_BYTES = 2L << 20;

    private final Formats formats;
    private final AtomicFile files;
    private final Texts texts = new Texts(Exporter.class);

    public Exporter(Formats formats, AtomicFile files) {
        this.formats = formats;
        this.files = files;
    }

    /** The names of the formats that forms can be exported to, in the order in which to offer them. */
    public List<String> formats() {
        return formats.writable();
    }

    /**
     * See {@link Workspace#export}. Throws {@link IllegalArgumentException} for a format that is not one of {@link #formats}.
     */
    public List<ExportedForm> export(
            List<DepartmentForm> forms, List<String> formatIds, Path folder, Progress progress) {
        List<FormWriter> writers = writers(formatIds);
        FileNames names = new FileNames();
        List<ExportedForm> exported = new ArrayList<>();
        int total = forms.size() * writers.size();
        for (DepartmentForm form : forms) {
            for (FormWriter writer : writers) {
                if (progress.cancelled()) {
                    return exported;
                }
                String name = name(form);
                progress.report(exported.size(), total, texts.get("export.writing", name));
                String file = fileName(names, form, writer);
                exported.add(write(form, name, writer, folder, file));
            }
        }
        progress.report(total, total, texts.get("export.done"));
        return exported;
    }

    /** See {@link Workspace#replacedBy}. */
    List<Path> replacedBy(List<DepartmentForm> forms, List<String> formatIds, Path folder) {
        FileNames names = new FileNames();
        List<FormWriter> writers = writers(formatIds);
        return forms.stream()
                .flatMap(form -> writers.stream().map(writer -> folder.resolve(fileName(names, form, writer))))
                .filter(Files::exists)
                .toList();
    }

    private List<FormWriter> writers(List<String> formatIds) {
        return formatIds.stream()
                .map(id -> formats.writer(id).orElseThrow(() -> new IllegalArgumentException("no format " + id)))
                .toList();
    }

    private String fileName(FileNames names, DepartmentForm form, FormWriter writer) {
        return names.next(texts.get("export.file", form.year(), department(form)), writer.extension());
    }

    private ExportedForm write(DepartmentForm form, String name, FormWriter writer, Path folder, String fileName) {
        Path file = folder.resolve(fileName);
        try {
            Files.createDirectories(folder);
            files.write(file, out -> writer.write(form, out));
            return new ExportedForm.Written(name, file);
        } catch (IOException e) {
            return new ExportedForm.Failed(name, reason(e, folder, file));
        } catch (RuntimeException e) {
            // A mistake of ours with one form must not cost the clerk the others.
            LOG.error("a form could not be written as {}", writer.id(), e);
            return new ExportedForm.Failed(
                    name, texts.get("export.broken", writer.id(), e.getClass().getSimpleName()));
        }
    }

    private String reason(IOException failure, Path folder, Path file) {
        LOG.warn("a form could not be exported", failure);
        if (failure instanceof UnprintableFormException unprintable) {
            return unprintable.getMessage();
        }
        if (failure instanceof NotDirectoryException || Files.isRegularFile(folder)) {
            return texts.get("export.no.folder", folder);
        }
        if (Files.isDirectory(file)) {
            return texts.get("export.folder.in.way", file);
        }
        if (isFull(folder)) {
            return texts.get("export.disk.full", folder);
        }
        if (failure instanceof AccessDeniedException) {
            return texts.get("export.denied", file);
        }
        return texts.get("export.unwritable", file, failure);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private String name(DepartmentForm form) {
        return texts.get("form.name", form.year(), department(form));
    }

    private String department(DepartmentForm form) {
        return form.department().isBlank() ? texts.get("form.unnamed") : form.department();
    }
}
