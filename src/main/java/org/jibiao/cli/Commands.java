package org.jibiao.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jibiao.text.Texts;
import org.jibiao.workspace.WorkspaceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: what a person can type after the program's name, and what is said back, in Chinese. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Function<Optional<Path>, ExitCode> editor;
    private final Console console;
    private final String version;
    private final Texts texts = new Texts(Commands.class);
    private final Map<String, Subcommand> subcommands = new LinkedHashMap<>();

    /**
     * @param desk what the commands work with
     * @param editor opens the editor on a data folder and returns when it is closed; empty for the usual folder
     * @param console where the commands write
     * @param zone the zone in which times are printed
     * @param version the program's version
     */
    public Commands(
            Desk desk, Function<Optional<Path>, ExitCode> editor, Console console, ZoneId zone, String version) {
        this.editor = editor;
        this.console = console;
        this.version = version;
        for (Subcommand subcommand : List.of(
                new ImportCommand(desk, console, texts),
                new ListCommand(desk, console, zone, texts),
                new ExportCommand(desk, console, texts))) {
            subcommands.put(subcommand.spec().name(), subcommand);
        }
    }

    /** Does what the arguments say; without a command it opens the editor. Never throws. */
    public ExitCode run(String... arguments) {
        CommandLine line = new CommandLine(program());
        try {
            return run(line.parseArgs(arguments));
        } catch (ParameterException e) {
            return wrongUsage(new UsageErrors(texts).message(e), e.getCommandLine());
        } catch (WorkspaceUnavailableException e) {
            return unavailable(e);
        } catch (CompletionException e) {
            return e.getCause() instanceof WorkspaceUnavailableException why ? unavailable(why) : broken(e);
        } catch (RuntimeException e) {
            return broken(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private ExitCode run(ParseResult given) {
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        if (last.isUsageHelpRequested() || given.isUsageHelpRequested()) {
            last.commandSpec().commandLine().usage(console.out());
            return ExitCode.DONE;
        }
        if (given.isVersionHelpRequested()) {
            console.out().println(texts.get("version", version));
            return ExitCode.DONE;
        }
        Optional<Path> dataFolder = Optional.ofNullable(last.matchedOptionValue(
                "--data", given.<@org.jspecify.annotations.Nullable Path>matchedOptionValue("--data", null)));
        Subcommand subcommand = subcommands.get(last.commandSpec().name());
        if (subcommand == null) {
            return editor.apply(dataFolder);
        }
        try {
            return subcommand.run(last, dataFolder);
        } catch (WrongUsageException e) {
            return wrongUsage(e.getMessage(), last.commandSpec().commandLine());
        }
    }

    private ExitCode unavailable(WorkspaceUnavailableException why) {
        console.err().println(why.getMessage());
        return why.busy() ? ExitCode.BUSY : ExitCode.UNAVAILABLE;
    }

    private ExitCode broken(RuntimeException failure) {
        LOG.error("a command failed", failure);
        console.err().println(texts.get("broken", failure));
        return ExitCode.BROKEN;
    }

    private ExitCode wrongUsage(String message, CommandLine line) {
        console.err().println(message);
        console.err().println(texts.get("usage.hint", line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private CommandSpec program() {
        CommandSpec program = CommandSpec.create()
                .name("jibiao")
                .addOption(OptionSpec.builder("--data")
                        .paramLabel("DIR")
                        .description(texts.get("data"))
                        .type(Path.class)
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(OptionSpec.builder("--help", "-h")
                        .description(texts.get("help"))
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(OptionSpec.builder("--version")
                        .description(texts.get("version.description"))
                        .versionHelp(true)
                        .build());
        program.usageMessage().customSynopsis("jibiao [--data=DIR] [" + texts.get("usage.command") + "]");
        program.usageMessage().description(texts.get("description"));
        for (Subcommand subcommand : subcommands.values()) {
            CommandSpec spec = subcommand.spec();
            speakChinese(spec.usageMessage());
            program.addSubcommand(spec.name(), spec);
        }
        speakChinese(program.usageMessage());
        return program;
    }

    private void speakChinese(UsageMessageSpec usage) {
        usage.synopsisHeading(texts.get("usage.synopsis") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.get("usage.parameters") + "%n")
                .optionListHeading("%n" + texts.get("usage.options") + "%n")
                .commandListHeading("%n" + texts.get("usage.commands") + "%n")
                .exitCodeListHeading("%n" + texts.get("usage.exit.codes") + "%n")
                .exitCodeList(exitCodes())
                .sortOptions(false)
                .sortSynopsis(false)
                .width(100);
    }

    private Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(
                    " " + code.number(),
                    switch (code) {
                        case DONE -> texts.get("exit.done");
                        case SOME_FAILED -> texts.get("exit.some.failed");
                        case USAGE -> texts.get("exit.usage");
                        case NO_DISPLAY -> texts.get("exit.no.display");
                        case BROKEN -> texts.get("exit.broken");
                        case UNAVAILABLE -> texts.get("exit.unavailable");
                        case BUSY -> texts.get("exit.busy");
                        case STOPPED -> texts.get("exit.stopped");
                    });
        }
        return codes;
    }
}
