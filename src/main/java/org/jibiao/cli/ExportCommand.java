package org.jibiao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jibiao.form.DepartmentForm;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ExportedForm;
import org.jibiao.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code jibiao export --to pdf|json [--out DIR] NAME…|--all|--sample}: writes drafts into files. */
final class ExportCommand implements Subcommand {
    private final Desk desk;
    private final Console console;
    private final Texts texts;

    ExportCommand(Desk desk, Console console, Texts texts) {
        this.desk = desk;
        this.console = console;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("export");
        String formats = String.join("|", desk.exporter().formats());
        spec.usageMessage()
                .customSynopsis("jibiao export --to=" + formats
                        + " [--out=DIR] [--year=YEAR] [--data=DIR] NAME…|--all|--sample");
        spec.usageMessage().description(texts.get("export.description"));
        return spec.addOption(OptionSpec.builder("--to")
                        .paramLabel(formats)
                        .description(texts.get("export.to"))
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .build())
                .addOption(OptionSpec.builder("--out")
                        .paramLabel("DIR")
                        .description(texts.get("export.out"))
                        .type(Path.class)
                        .build())
                .addOption(OptionSpec.builder("--year")
                        .paramLabel("YEAR")
                        .description(texts.get("export.year"))
                        .type(Integer.class)
                        .build())
                .addOption(OptionSpec.builder("--all")
                        .description(texts.get("export.all"))
                        .type(boolean.class)
                        .build())
                .addOption(OptionSpec.builder("--sample")
                        .description(texts.get("export.sample"))
                        .type(boolean.class)
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("NAME")
                        .description(texts.get("export.names"))
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .build());
    }

    /** What the person asked for. */
    private record Wish(
            List<String> formats,
            Path folder,
            Optional<Integer> year,
            boolean all,
            boolean sample,
            List<String> names) {}

    /** What of it there is, and how many names led nowhere. */
    private record Chosen(List<DepartmentForm> forms, int missed) {}

    @Override
    public ExitCode run(ParseResult given, Optional<Path> dataFolder) throws WrongUsageException {
        Wish wish = wish(given);
        try (StopSignal stop = new StopSignal()) {
            if (wish.sample()) {
                return export(wish, new Chosen(List.of(desk.sample().form()), 0), stop);
            }
            try (Workspace workspace = desk.open(dataFolder)) {
                return export(wish, wish.all() ? all(workspace, wish) : named(workspace, wish), stop);
            }
        }
    }

    private Wish wish(ParseResult given) throws WrongUsageException {
        List<String> formats = given.matchedOptionValue("--to", List.<String>of()).stream()
                .distinct()
                .toList();
        Wish wish = new Wish(
                formats,
                given.matchedOptionValue("--out", Path.of("")),
                Optional.ofNullable(given.matchedOptionValue("--year", null)),
                given.hasMatchedOption("--all"),
                given.hasMatchedOption("--sample"),
                given.matchedPositionalValue(0, List.of()));
        List<String> writable = desk.exporter().formats();
        for (String format : formats) {
            if (!writable.contains(format)) {
                throw new WrongUsageException(
                        texts.get("export.wrong.format", format, String.join(texts.get("separator"), writable)));
            }
        }
        int ways =
                (wish.all() ? 1 : 0) + (wish.sample() ? 1 : 0) + (wish.names().isEmpty() ? 0 : 1);
        if (ways != 1) {
            throw new WrongUsageException(ways == 0 ? texts.get("export.nothing") : texts.get("export.too.much"));
        }
        return wish;
    }

    private Chosen all(Workspace workspace, Wish wish) {
        List<DraftSummary> drafts = workspace.drafts().join().stream()
                .filter(draft ->
                        wish.year().isEmpty() || draft.year() == wish.year().get())
                .toList();
        if (drafts.isEmpty()) {
            console.err().println(texts.get("export.no.drafts"));
        }
        return forms(workspace, drafts, 0);
    }

    private Chosen named(Workspace workspace, Wish wish) {
        DraftNames names = new DraftNames(workspace.drafts().join());
        List<DraftSummary> chosen = new ArrayList<>();
        int missed = 0;
        for (String name : wish.names()) {
            switch (names.find(name, wish.year())) {
                case DraftNames.Match.Found found ->
                    found.drafts().stream()
                            .filter(draft -> !chosen.contains(draft))
                            .forEach(chosen::add);
                case DraftNames.Match.Ambiguous ambiguous -> {
                    missed++;
                    console.err().println(texts.get("export.ambiguous", name, choices(ambiguous.drafts())));
                }
                case DraftNames.Match.None none -> {
                    missed++;
                    console.err().println(texts.get("export.unknown", name));
                }
            }
        }
        return forms(workspace, chosen, missed);
    }

    private String choices(List<DraftSummary> drafts) {
        return drafts.stream()
                .map(draft -> draft.year() + "/" + draft.department())
                .distinct()
                .collect(Collectors.joining(texts.get("separator")));
    }

    private Chosen forms(Workspace workspace, List<DraftSummary> drafts, int missedBefore) {
        List<DepartmentForm> forms = new ArrayList<>();
        int missed = missedBefore;
        for (DraftSummary draft : drafts) {
            try {
                forms.add(workspace.form(draft.id()).join());
            } catch (CompletionException e) {
                missed++;
                Throwable why = e.getCause() == null ? e : e.getCause();
                console.err()
                        .println(texts.get(
                                "export.failed",
                                draft.year() + "/" + draft.department(),
                                String.valueOf(why.getMessage())));
            }
        }
        return new Chosen(forms, missed);
    }

    private ExitCode export(Wish wish, Chosen chosen, StopSignal stop) {
        List<ExportedForm> exported = desk.exporter().export(chosen.forms(), wish.formats(), wish.folder(), stop);
        exported.forEach(this::tell);
        long written =
                exported.stream().filter(ExportedForm.Written.class::isInstance).count();
        long failed = exported.size() - written + chosen.missed();
        console.out().println(texts.get("export.summary", written, failed));
        if (stop.cancelled()) {
            return ExitCode.STOPPED;
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private void tell(ExportedForm exported) {
        switch (exported) {
            case ExportedForm.Written written -> console.out().println(texts.get("export.written", written.file()));
            case ExportedForm.Failed failed ->
                console.err().println(texts.get("export.failed", failed.name(), failed.message()));
        }
    }
}
