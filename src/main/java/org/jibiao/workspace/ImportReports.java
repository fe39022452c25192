package org.jibiao.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.AtomicFile;
import org.jibiao.format.RemarkReport;
import org.jibiao.format.RemarkReport.Outcome;
import org.jibiao.format.RemarkReportWriter;
import org.jibiao.sheet.PlaceNames;
import org.jibiao.sheet.Remark;
import org.jibiao.standard.Standards;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what became of the files of an import into a file. */
public final class ImportReports {
    private static final Logger LOG = LoggerFactory.getLogger(ImportReports.class);

    private final List<RemarkReportWriter> writers;
    private final Standards standards;
    private final AtomicFile files;
    private final Texts texts = new Texts(ImportReports.class);
    private final ExportFailures failures = new ExportFailures(texts);

    /**
     * What became of something that was looked at.
     *
     * @param looked what was found
     * @param imported what became of it; empty when the import was stopped before
     * @param draft the draft that came of it or was there; empty when there is none
     */
    public record Imported(LookedAt looked, Optional<ImportedFile> imported, Optional<DepartmentForm> draft) {}

    /**
     * @param writers one for each format in which reports are written
     * @param standards names the places of a form
     */
    public ImportReports(List<RemarkReportWriter> writers, Standards standards, AtomicFile files) {
        this.writers = List.copyOf(writers);
        this.standards = standards;
        this.files = files;
    }

    /** How the names of reports may end, without the point. */
    public List<String> extensions() {
        return writers.stream().map(RemarkReportWriter::extension).toList();
    }

    /** Whether a report can have such a name. */
    public boolean canWrite(Path file) {
        return writer(file).isPresent();
    }

    private Optional<RemarkReportWriter> writer(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return writers.stream()
                .filter(writer -> name.endsWith("." + writer.extension()))
                .findFirst();
    }

    /**
     * Writes a report in the format that its name says, whole or not at all; one that was there is replaced.
     *
     * @return in Chinese why it could not be written; empty when it was
     */
    public Optional<String> write(Path file, List<Imported> imported) {
        RemarkReportWriter writer =
                writer(file).orElseThrow(() -> new IllegalArgumentException("no report is called " + file));
        List<RemarkReport.Entry> entries = new ArrayList<>();
        imported.forEach(one -> entries.add(entry(one)));
        try {
            files.write(file, out -> writer.write(new RemarkReport(entries), out));
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("a report could not be written", e);
            return Optional.of(failures.file(e, file));
        }
    }

    private RemarkReport.Entry entry(Imported one) {
        return switch (one.looked()) {
            case LookedAt.Refused refused ->
                new RemarkReport.Entry(
                        refused.file().toString(), Optional.empty(), Outcome.REFUSED, refused.message(), List.of());
            case LookedAt.Found found -> entry(found, one);
        };
    }

    private RemarkReport.Entry entry(LookedAt.Found found, Imported one) {
        DepartmentForm form = one.draft().orElse(found.reading().form());
        Outcome outcome = one.imported().map(ImportReports::outcome).orElse(Outcome.STOPPED);
        String message = one.imported()
                .filter(ImportedFile.Refused.class::isInstance)
                .map(refused -> ((ImportedFile.Refused) refused).message())
                .orElse("");
        // Of a form of which no draft came, the remarks are those of its reader, with the places of the form as it was
        // read.
        List<Remark> remarks = one.imported()
                .flatMap(ImportReports::remarks)
                .orElse(found.reading().remarks());
        return new RemarkReport.Entry(
                found.file().toString(),
                Optional.of(new RemarkReport.ReadForm(
                        found.format(), found.reading().kind(), form.department(), form.year())),
                outcome,
                message,
                lines(remarks, form));
    }

    private static Outcome outcome(ImportedFile imported) {
        return switch (imported) {
            case ImportedFile.Taken taken -> Outcome.TAKEN;
            case ImportedFile.Known known -> Outcome.KNOWN;
            case ImportedFile.Refused refused -> Outcome.REFUSED;
        };
    }

    private static Optional<List<Remark>> remarks(ImportedFile imported) {
        return switch (imported) {
            case ImportedFile.Taken taken -> Optional.of(taken.remarks());
            case ImportedFile.Known known -> Optional.of(known.remarks());
            case ImportedFile.Refused refused -> Optional.empty();
        };
    }

    private List<RemarkReport.Line> lines(List<Remark> remarks, DepartmentForm form) {
        PlaceNames names = new PlaceNames(standards.forYear(form.year()).labels());
        return remarks.stream()
                .map(remark -> new RemarkReport.Line(
                        remark.where(),
                        remark.message(),
                        remark.place(),
                        remark.place().map(place -> names.name(place, form)).orElse(""),
                        remark.leftOver()))
                .toList();
    }
}
