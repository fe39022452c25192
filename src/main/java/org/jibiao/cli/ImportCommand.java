package org.jibiao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportedFile;
import org.jibiao.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code jibiao import FILE…}: reads files into drafts. */
final class ImportCommand implements Subcommand {
    private final Desk desk;
    private final Console console;
    private final Texts texts;

    ImportCommand(Desk desk, Console console, Texts texts) {
        this.desk = desk;
        this.console = console;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("import");
        spec.usageMessage().customSynopsis("jibiao import [--data=DIR] FILE…");
        spec.usageMessage().description(texts.get("import.description"));
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .description(texts.get("import.files"))
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1..*")
                .required(true)
                .build());
    }

    @Override
    public ExitCode run(ParseResult given, Optional<Path> dataFolder) {
        List<Path> files = given.matchedPositionalValue(0, List.of());
        try (StopSignal stop = new StopSignal();
                Workspace workspace = desk.open(dataFolder)) {
            List<ImportedFile> imported = workspace.importFiles(files, stop);
            imported.forEach(this::tell);
            long taken = imported.stream()
                    .filter(ImportedFile.Taken.class::isInstance)
                    .count();
            long known = imported.stream()
                    .filter(ImportedFile.Known.class::isInstance)
                    .count();
            long refused = imported.size() - taken - known;
            console.out().println(texts.get("import.summary", taken, known, refused));
            if (stop.cancelled()) {
                return ExitCode.STOPPED;
            }
            return refused == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }

    private void tell(ImportedFile imported) {
        switch (imported) {
            case ImportedFile.Taken taken -> {
                DraftSummary draft = taken.draft();
                console.out().println(texts.get("import.taken", taken.file(), draft.year(), name(draft)));
                tell(taken.remarks());
            }
            case ImportedFile.Known known -> {
                DraftSummary draft = known.draft();
                console.out()
                        .println(
                                known.remarks().isEmpty()
                                        ? texts.get("import.known", known.file(), draft.year(), name(draft))
                                        : texts.get("import.known.remarks", known.file(), draft.year(), name(draft)));
                tell(known.remarks());
            }
            case ImportedFile.Refused refused ->
                console.err().println(texts.get("import.refused", refused.file(), refused.message()));
        }
    }

    private void tell(List<Remark> remarks) {
        for (Remark remark : remarks) {
            console.out()
                    .println(
                            remark.where().isEmpty()
                                    ? texts.get("import.remark", remark.message())
                                    : texts.get("import.remark.at", remark.where(), remark.message()));
        }
    }

    private String name(DraftSummary draft) {
        return draft.department().isBlank() ? texts.get("unnamed") : draft.department();
    }
}
