package org.jibiao.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormReader;
import org.jibiao.format.Formats;
import org.jibiao.format.FoundForm;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Reading;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in, in two steps: first it looks, and says of every form in every file what it is; then it stores drafts of those that a
 * person wants. A mistake of ours with one form, or one that is too much for this machine, costs the clerk no other.
 */
public final class ImportDesk {
    /** How finely the reading of a file is told. */
    private static final int STEPS = 100;

    /** So many of a file's steps go to finding its forms, which is where the pages are read; the rest to recognising them. */
    private static final int STEPS_OF_PAGES = 80;

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final Formats formats;
    private final Drafts drafts;
    private final Standards standards;
    private final Texts texts = new Texts(ImportDesk.class);
    private final FileContent contents = new FileContent(texts);

    /**
     * @param standards those of the years of which forms are begun with others as their templates
     */
    public ImportDesk(Formats formats, Drafts drafts, Standards standards) {
        this.formats = formats;
        this.drafts = drafts;
        this.standards = standards;
    }

    /** See {@link Workspace#look}. */
    List<LookedAt> look(List<Path> chosen, Progress progress) {
        progress.report(0, 0, texts.get("import.searching"));
        FileSearch search = new FileSearch(progress, texts);
        search.find(chosen);
        List<Path> files = search.files();
        List<LookedAt> looked = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            looked.addAll(new Look(files.get(i), i * (long) STEPS, files.size() * (long) STEPS, progress).all());
        }
        looked.addAll(search.refused());
        long total = files.size() * (long) STEPS;
        progress.report(progress.cancelled() ? 0 : total, total, texts.get("import.done"));
        return looked;
    }

    /** See {@link Workspace#take}. */
    List<ImportedFile> take(List<LookedAt.Found> wanted, Optional<TemplateChoice> template, Progress progress) {
        List<ImportedFile> taken = new ArrayList<>();
        for (int i = 0; i < wanted.size() && !progress.cancelled(); i++) {
            LookedAt.Found found = wanted.get(i);
            String department = found.reading().form().department();
            progress.report(
                    i,
                    wanted.size(),
                    texts.get("import.taking", department.isBlank() ? name(found.file()) : department));
            taken.add(take(found, template));
        }
        progress.report(taken.size(), wanted.size(), texts.get("import.taken"));
        return taken;
    }

    private ImportedFile take(LookedAt.Found found, Optional<TemplateChoice> template) {
        try {
            return store(found, template);
        } catch (CompletionException e) {
            String message = e.getCause() instanceof WorkspaceUnavailableException said
                    ? said.getMessage()
                    : texts.get("import.broken");
            LOG.error("a draft could not be stored", e);
            return new ImportedFile.Refused(found.file(), message);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("a form could not be taken", e);
            return new ImportedFile.Refused(found.file(), texts.get("import.broken"));
        }
    }

    private ImportedFile store(LookedAt.Found found, Optional<TemplateChoice> template) {
        Reading reading = found.reading();
        Begun begun = template.map(choice -> begun(reading, choice))
                .orElse(new Begun(reading.form(), reading.remarks(), Origin.Use.COPY));
        Optional<DraftSummary> same = drafts.same(begun.form()).join();
        if (same.isPresent()) {
            return new ImportedFile.Known(found.file(), same.get(), begun.remarks());
        }
        Origin origin = new Origin(name(found.file()), begun.use(), reading.form(), begun.remarks());
        DraftSummary draft = drafts.add(begun.form(), Optional.of(origin)).join();
        return new ImportedFile.Taken(found.file(), draft, begun.remarks());
    }

    /** How a draft begins, and what should be looked at in it. */
    private record Begun(DepartmentForm form, List<Remark> remarks, Origin.Use use) {}

    private Begun begun(Reading reading, TemplateChoice choice) {
        Template template = Template.of(reading.form(), standards.forYear(choice.year()), choice);
        return new Begun(template.form(), template.remarksAfter(reading.remarks()), Origin.Use.TEMPLATE);
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /** One look into one file. */
    private final class Look {
        private final Path file;
        private final long before;
        private final long total;
        private final Progress progress;
        private boolean stopped;

        /**
         * @param before how many steps are done
         * @param total how many there are for all files
         */
        Look(Path file, long before, long total, Progress progress) {
            this.file = file;
            this.before = before;
            this.total = total;
            this.progress = progress;
        }

        /** What is in the file; nothing when its reading was stopped before it was known as a whole. */
        List<LookedAt> all() {
            progress.report(before, total, texts.get("import.reading", name(file)));
            try {
                return read();
            } catch (UnreadableFileException e) {
                return List.of(new LookedAt.Refused(file, e.getMessage()));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.error("a file could not be read", e);
                return List.of(new LookedAt.Refused(file, texts.get("import.broken")));
            }
        }

        private List<LookedAt> read() throws UnreadableFileException {
            byte[] content = contents.of(file);
            FormReader reader = formats.readerOf(content)
                    .orElseThrow(() -> new UnreadableFileException(contents.whatItIs(content)));
            List<FoundForm> forms = reader.find(content, this::goOn);
            if (stopped) {
                // The last form may lack its end, and nobody can tell.
                return List.of();
            }
            List<LookedAt> looked = new ArrayList<>();
            for (int i = 0; i < forms.size() && !(i > 0 && progress.cancelled()); i++) {
                if (forms.size() > 1) {
                    long done = STEPS_OF_PAGES + i * (long) (STEPS - STEPS_OF_PAGES) / forms.size();
                    String what = texts.get("import.reading.form", name(file), i + 1, forms.size());
                    progress.report(before + done, total, what);
                }
                looked.add(lookAt(reader.id(), forms.get(i), i + 1, forms.size()));
            }
            return looked;
        }

        private boolean goOn(int done, int of) {
            stopped = progress.cancelled();
            if (!stopped && of > 1) {
                long steps = done * (long) STEPS_OF_PAGES / of;
                progress.report(before + steps, total, texts.get("import.reading.page", name(file), done, of));
            }
            return !stopped;
        }

        private LookedAt lookAt(String format, FoundForm form, int number, int of) {
            try {
                Reading reading = form.read();
                return new LookedAt.Found(
                        file, format, reading, drafts.same(reading.form()).join());
            } catch (CompletionException e) {
                LOG.error("the drafts could not be looked at", e);
                return new LookedAt.Refused(
                        file,
                        e.getCause() instanceof WorkspaceUnavailableException said
                                ? said.getMessage()
                                : texts.get("import.broken"));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.error("a form could not be read", e);
                return new LookedAt.Refused(
                        file, of == 1 ? texts.get("import.broken") : texts.get("import.broken.form", number, of));
            }
        }
    }
}
