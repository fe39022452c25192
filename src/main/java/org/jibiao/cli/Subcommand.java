package org.jibiao.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command after the program's name. */
interface Subcommand {
    /** Its name, arguments and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @param given what follows the command's name
     * @param dataFolder the folder of {@code --data}
     * @throws WrongUsageException when the arguments are fine each but not together; nothing has been done then
     */
    ExitCode run(ParseResult given, Optional<Path> dataFolder) throws WrongUsageException;
}
