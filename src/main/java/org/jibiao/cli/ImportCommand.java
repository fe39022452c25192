package org.jibiao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jibiao.form.DepartmentForm;
import org.jibiao.sheet.Remark;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ImportReports.Imported;
import org.jibiao.workspace.ImportedFile;
import org.jibiao.workspace.LookedAt;
import org.jibiao.workspace.Progress;
import org.jibiao.workspace.TemplateChoice;
import org.jibiao.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code jibiao import FILE…}: reads files into drafts, as they are or as the templates of another year's. */
final class ImportCommand implements Subcommand {
    /** Other years are slips of the finger. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

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
        spec.usageMessage()
                .customSynopsis(
                        "jibiao import [--as-template [--year=YEAR] [--keep-amounts] [--clear-values]]",
                        "              [--report=FILE.json|FILE.xlsx] [--data=DIR] FILE|FOLDER…");
        spec.usageMessage().description(texts.get("import.description"));
        return spec.addOption(flag("--as-template", texts.get("import.as.template")))
                .addOption(OptionSpec.builder("--year")
                        .paramLabel("YEAR")
                        .description(texts.get("import.year"))
                        .type(Integer.class)
                        .build())
                .addOption(flag("--keep-amounts", texts.get("import.keep.amounts")))
                .addOption(flag("--clear-values", texts.get("import.clear.values")))
                .addOption(OptionSpec.builder("--report")
                        .paramLabel("FILE")
                        .description(texts.get("import.report"))
                        .type(Path.class)
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .description(texts.get("import.files"))
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .arity("1..*")
                        .required(true)
                        .build());
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .description(description)
                .type(boolean.class)
                .build();
    }

    /** What the person asked for. */
    private record Wish(
            List<Path> files,
            boolean asTemplate,
            Optional<Integer> year,
            boolean keepAmounts,
            boolean clearValues,
            Optional<Path> report) {
        static Wish of(ParseResult given) {
            return new Wish(
                    given.matchedPositionalValue(0, List.of()),
                    given.hasMatchedOption("--as-template"),
                    Optional.ofNullable(given.matchedOptionValue("--year", null)),
                    given.hasMatchedOption("--keep-amounts"),
                    given.hasMatchedOption("--clear-values"),
                    Optional.ofNullable(given.matchedOptionValue("--report", null)));
        }

        /** How a form becomes a template; without a year it is that of the year after. */
        Optional<TemplateChoice> template(DepartmentForm form) {
            return asTemplate
                    ? Optional.of(new TemplateChoice(year.orElse(form.year() + 1), keepAmounts, !clearValues))
                    : Optional.empty();
        }
    }

    @Override
    public ExitCode run(ParseResult given, Optional<Path> dataFolder) throws WrongUsageException {
        Wish wish = Wish.of(given);
        check(wish);
        try (StopSignal stop = new StopSignal();
                Workspace workspace = desk.open(dataFolder)) {
            List<Imported> imported = new ArrayList<>();
            for (Path file : wish.files()) {
                for (LookedAt looked : stop.cancelled() ? List.<LookedAt>of() : workspace.look(List.of(file), stop)) {
                    Imported one = taken(workspace, looked, wish, stop);
                    tell(one, wish);
                    imported.add(one);
                }
            }
            int refused = summarise(imported);
            boolean reported = wish.report().isEmpty() || report(wish.report().get(), imported);
            if (stop.cancelled()) {
                return ExitCode.STOPPED;
            }
            return refused == 0 && reported ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }

    private void check(Wish wish) throws WrongUsageException {
        if (!wish.asTemplate()) {
            for (String option : List.of(
                    wish.year().isPresent() ? "--year" : "",
                    wish.keepAmounts() ? "--keep-amounts" : "",
                    wish.clearValues() ? "--clear-values" : "")) {
                if (!option.isEmpty()) {
                    throw new WrongUsageException(texts.get("import.no.template", option));
                }
            }
        }
        if (wish.year().filter(year -> year < FIRST_YEAR || year > LAST_YEAR).isPresent()) {
            throw new WrongUsageException(
                    texts.get("import.wrong.year", wish.year().get()));
        }
        if (wish.report().isPresent()) {
            check(wish.report().get());
        }
    }

    /** A report that could not be written after an import of hours would be a pity. */
    private void check(Path report) throws WrongUsageException {
        if (!desk.reports().canWrite(report)) {
            String endings = desk.reports().extensions().stream()
                    .map(extension -> "." + extension)
                    .collect(Collectors.joining(texts.get("separator")));
            throw new WrongUsageException(texts.get("import.report.ending", report, endings));
        }
        Path folder = report.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongUsageException(texts.get("import.report.folder", String.valueOf(folder)));
        }
    }

    private static Imported taken(Workspace workspace, LookedAt looked, Wish wish, Progress stop) {
        return switch (looked) {
            case LookedAt.Refused refused ->
                new Imported(
                        refused,
                        Optional.of(new ImportedFile.Refused(refused.file(), refused.message())),
                        Optional.empty());
            case LookedAt.Found found -> {
                Optional<TemplateChoice> template =
                        wish.template(found.reading().form());
                Optional<ImportedFile> imported = stop.cancelled()
                        ? Optional.empty()
                        : workspace.take(List.of(found), template, Progress.NONE).stream()
                                .findFirst();
                Optional<DepartmentForm> draft = wish.report().isEmpty()
                        ? Optional.empty()
                        : imported.flatMap(ImportCommand::draft)
                                .map(id -> workspace.form(id).join());
                yield new Imported(found, imported, draft);
            }
        };
    }

    private static Optional<UUID> draft(ImportedFile imported) {
        return switch (imported) {
            case ImportedFile.Taken taken -> Optional.of(taken.draft().id());
            case ImportedFile.Known known -> Optional.of(known.draft().id());
            case ImportedFile.Refused refused -> Optional.empty();
        };
    }

    /** Gives how many were refused. */
    private int summarise(List<Imported> imported) {
        int taken = 0;
        int known = 0;
        int refused = 0;
        for (Imported one : imported) {
            switch (one.imported().orElse(null)) {
                case ImportedFile.Taken any -> taken++;
                case ImportedFile.Known any -> known++;
                case ImportedFile.Refused any -> refused++;
                case null -> {}
            }
        }
        console.out().println(texts.get("import.summary", taken, known, refused));
        return refused;
    }

    private boolean report(Path file, List<Imported> imported) {
        Optional<String> failure = desk.reports().write(file, imported);
        if (failure.isPresent()) {
            console.err().println(texts.get("import.report.failed", failure.get()));
            return false;
        }
        console.out().println(texts.get("import.reported", file));
        return true;
    }

    private void tell(Imported one, Wish wish) {
        one.imported().ifPresent(imported -> {
            switch (imported) {
                case ImportedFile.Taken taken -> {
                    DraftSummary draft = taken.draft();
                    console.out()
                            .println(
                                    wish.asTemplate()
                                            ? texts.get(
                                                    "import.taken.template", taken.file(), draft.year(), name(draft))
                                            : texts.get("import.taken", taken.file(), draft.year(), name(draft)));
                    tell(taken.remarks());
                }
                case ImportedFile.Known known -> {
                    DraftSummary draft = known.draft();
                    console.out()
                            .println(
                                    known.remarks().isEmpty()
                                            ? texts.get("import.known", known.file(), draft.year(), name(draft))
                                            : texts.get(
                                                    "import.known.remarks", known.file(), draft.year(), name(draft)));
                    tell(known.remarks());
                }
                case ImportedFile.Refused refused ->
                    console.err().println(texts.get("import.refused", refused.file(), refused.message()));
            }
        });
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
