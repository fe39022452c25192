package org.jibiao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.ExportFormat;
import org.jibiao.workspace.ExportPlan;
import org.jibiao.workspace.ExportableForm;
import org.jibiao.workspace.ExportedFile;
import org.jibiao.workspace.Exporter;
import org.jibiao.workspace.FileSize;
import org.jibiao.workspace.FontWish;
import org.jibiao.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code jibiao export --to pdf,docx [--out DIR] NAME…|--all|--sample}: writes drafts into files. */
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
        spec.usageMessage()
                .customSynopsis(
                        "jibiao export --to=FORMAT[,FORMAT…] [--out=DIR] [--year=YEAR] [--data=DIR]",
                        "              [--body-font=FONT] [--heading-font=FONT] [--title-font=FONT]",
                        "              NAME…|--all|--sample");
        spec.usageMessage().description(texts.get("export.description"));
        return spec.addOption(OptionSpec.builder("--to")
                        .paramLabel("FORMAT")
                        .description(formats())
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
                .addOption(font("--body-font", texts.get("export.font.body")))
                .addOption(font("--heading-font", texts.get("export.font.heading")))
                .addOption(font("--title-font", texts.get("export.font.title")))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("NAME")
                        .description(texts.get("export.names"))
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .build());
    }

    private static OptionSpec font(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("FONT")
                .description(description)
                .type(String.class)
                .build();
    }

    /** What the option says, and below it each format with what it is good for. */
    private String[] formats() {
        return Stream.concat(
                        Stream.of(texts.get("export.to")),
                        desk.exporter().formats().stream()
                                .map(format -> texts.get(
                                        "export.to.format",
                                        String.format(Locale.ROOT, "%-12s", format.id()),
                                        format.name(),
                                        format.purpose())))
                .toArray(String[]::new);
    }

    /** What the person asked for. */
    private record Wish(
            List<String> formats,
            Path folder,
            Optional<Integer> year,
            boolean all,
            boolean sample,
            FontWish fonts,
            List<String> names) {}

    /** What of it there is, and how many names led nowhere. */
    private record Chosen(List<ExportableForm> forms, int missed) {}

    @Override
    public ExitCode run(ParseResult given, Optional<Path> dataFolder) throws WrongUsageException {
        Wish wish = wish(given);
        try (StopSignal stop = new StopSignal()) {
            if (wish.sample()) {
                useFonts(wish);
                return export(
                        wish, new Chosen(List.of(ExportableForm.of(desk.sample().form())), 0), stop);
            }
            try (Workspace workspace = desk.open(dataFolder)) {
                workspace.restoreFonts().forEach(console.err()::println);
                useFonts(wish);
                return export(wish, wish.all() ? all(workspace, wish) : named(workspace, wish), stop);
            }
        }
    }

    private void useFonts(Wish wish) throws WrongUsageException {
        Optional<String> refused = desk.fonts().choose(wish.fonts());
        if (refused.isPresent()) {
            throw new WrongUsageException(refused.get());
        }
    }

    private Wish wish(ParseResult given) throws WrongUsageException {
        List<String> formats = given.matchedOptionValue("--to", List.<String>of()).stream()
                .map(format -> format.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        Wish wish = new Wish(
                formats,
                given.matchedOptionValue("--out", Path.of("")),
                Optional.ofNullable(given.matchedOptionValue("--year", null)),
                given.hasMatchedOption("--all"),
                given.hasMatchedOption("--sample"),
                new FontWish(
                        Optional.ofNullable(given.matchedOptionValue("--title-font", null)),
                        Optional.ofNullable(given.matchedOptionValue("--heading-font", null)),
                        Optional.ofNullable(given.matchedOptionValue("--body-font", null))),
                given.matchedPositionalValue(0, List.of()));
        List<String> writable =
                desk.exporter().formats().stream().map(ExportFormat::id).toList();
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
        return new Chosen(drafts.stream().map(workspace::exportable).toList(), 0);
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
        return new Chosen(chosen.stream().map(workspace::exportable).toList(), missed);
    }

    private String choices(List<DraftSummary> drafts) {
        return drafts.stream()
                .map(draft -> draft.year() + "/" + draft.department())
                .distinct()
                .collect(Collectors.joining(texts.get("separator")));
    }

    private ExitCode export(Wish wish, Chosen chosen, StopSignal stop) {
        Exporter exporter = desk.exporter();
        ExportPlan plan = exporter.plan(chosen.forms(), wish.formats(), wish.folder());
        List<ExportedFile> exported = exporter.export(plan, new TypedProgress(stop, console, texts));
        FileSize size = new FileSize(0);
        int written = 0;
        for (ExportedFile file : exported) {
            if (file instanceof ExportedFile.Written done) {
                written++;
                size = size.plus(done.size());
            }
            tell(file);
        }
        tellRemarks(exported);
        int failed = exported.size() - written + chosen.missed();
        console.out().println(texts.get("export.summary", written, size.print(), failed));
        if (stop.cancelled()) {
            console.err().println(texts.get("export.stopped", plan.files().size() - exported.size()));
            return ExitCode.STOPPED;
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private void tell(ExportedFile exported) {
        switch (exported) {
            case ExportedFile.Written written ->
                console.out()
                        .println(texts.get(
                                "export.written",
                                written.planned().file(),
                                written.size().print()));
            case ExportedFile.Failed failed ->
                console.err()
                        .println(texts.get(
                                "export.failed",
                                failed.planned().title(),
                                failed.planned().format().name(),
                                failed.message()));
        }
    }

    /** Once a form, whatever the number of its files. */
    private void tellRemarks(List<ExportedFile> exported) {
        Set<String> lines = new LinkedHashSet<>();
        for (ExportedFile file : exported) {
            if (file instanceof ExportedFile.Written written) {
                written.remarks()
                        .forEach(remark -> lines.add(
                                texts.get("export.remark", written.planned().title(), remark)));
            }
        }
        lines.forEach(console.err()::println);
    }
}
