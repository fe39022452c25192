package org.jibiao.bench;

import java.util.Collection;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benches, with JMH's own arguments, and compares what is to be compared. */
public final class Benches {
    private Benches() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(CpuTimeProfiler.class)
                        .build())
                .run();
        OptionalDouble ownPages = cpuMillis(results, "PdfBench.ownPages");
        OptionalDouble layoutTable = cpuMillis(results, "PdfBench.layoutTable");
        if (ownPages.isPresent() && layoutTable.isPresent()) {
            System.out.printf(
                    "%nForms per second of processor time: own pages %.0f, iText's layout tables %.0f; ratio %.1f%n",
                    1000 / ownPages.getAsDouble(),
                    1000 / layoutTable.getAsDouble(),
                    layoutTable.getAsDouble() / ownPages.getAsDouble());
        }
    }

    private static OptionalDouble cpuMillis(Collection<RunResult> results, String bench) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(bench))
                .flatMap(result -> result.getSecondaryResults().values().stream())
                .filter(result -> result.getLabel().equals(CpuTimeProfiler.RESULT))
                .mapToDouble(result -> result.getScore())
                .findFirst();
    }
}
