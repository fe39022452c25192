package org.jibiao.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line; picocli itself speaks English. */
final class UsageErrors {
    private final Texts texts;

    UsageErrors(Texts texts) {
        this.texts = texts;
    }

    String message(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> texts.get("wrong.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice -> texts.get("wrong.twice", name(twice.getOverwritten()));
            default ->
                error.getArgSpec() == null
                        ? texts.get("wrong.other", String.valueOf(error.getMessage()))
                        : texts.get("wrong.value", name(error.getArgSpec()), String.valueOf(error.getValue()));
        };
    }

    private String unmatched(UnmatchedArgumentException error) {
        String what = String.join(" ", error.getUnmatched());
        List<String> near = error.getSuggestions();
        String message = error.isUnknownOption() ? texts.get("wrong.option", what) : texts.get("wrong.argument", what);
        return near.isEmpty() ? message : message + texts.get("wrong.near", String.join(texts.get("separator"), near));
    }

    private String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(texts.get("separator")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
