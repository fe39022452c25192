package org.jibiao.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jibiao.text.Texts;
import org.jibiao.workspace.DraftState;
import org.jibiao.workspace.DraftSummary;
import org.jibiao.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jibiao list}: the drafts, one a line: year, state, last change, department. */
final class ListCommand implements Subcommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final Console console;
    private final ZoneId zone;
    private final Texts texts;

    ListCommand(Desk desk, Console console, ZoneId zone, Texts texts) {
        this.desk = desk;
        this.console = console;
        this.zone = zone;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("list");
        spec.usageMessage().customSynopsis("jibiao list [--data=DIR]");
        spec.usageMessage().description(texts.get("list.description"));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Optional<Path> dataFolder) {
        try (Workspace workspace = desk.open(dataFolder)) {
            List<DraftSummary> drafts = workspace.drafts().join();
            for (DraftSummary draft : drafts) {
                console.out()
                        .println(texts.get(
                                "list.draft",
                                draft.year(),
                                draft.state() == DraftState.FINAL
                                        ? texts.get("list.state.final")
                                        : texts.get("list.state.draft"),
                                TIME.format(draft.changed().atZone(zone)),
                                draft.department().isBlank() ? texts.get("unnamed") : draft.department()));
            }
            if (drafts.isEmpty()) {
                console.err().println(texts.get("list.none"));
            }
            return ExitCode.DONE;
        }
    }
}
