package org.jibiao.bench;

import java.util.Collection;
import java.util.List;
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
        compareWithPlainPages(results);
        compareWithBareWrite(results);
        compareWithBareText(results);
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

    /** What the tags, the attachment and the rest cost; cutting the pages, which both do, is taken out of both. */
    private static void compareWithPlainPages(Collection<RunResult> results) {
        OptionalDouble ownPages = cpuMillis(results, "PdfBench.ownPages");
        OptionalDouble plainPages = cpuMillis(results, "PdfBench.plainPages");
        OptionalDouble pagesAlone = cpuMillis(results, "PdfBench.pagesAlone");
        if (ownPages.isPresent() && plainPages.isPresent() && pagesAlone.isPresent()) {
            double cut = pagesAlone.getAsDouble();
            System.out.printf(
                    "%nMilliseconds of processor time a form: tagged and archived %.2f, plain %.2f, its pages alone %.2f; painting costs %.2f times the plain one%n",
                    ownPages.getAsDouble(),
                    plainPages.getAsDouble(),
                    cut,
                    (ownPages.getAsDouble() - cut) / (plainPages.getAsDouble() - cut));
        }
    }

    private static void compareWithBareWrite(Collection<RunResult> results) {
        for (RunResult result : results) {
            String format = result.getParams().getParam("format");
            if (result.getParams().getBenchmark().endsWith("ArchiveBench.write")) {
                OptionalDouble write = cpuMillis(List.of(result), "");
                OptionalDouble bareWrite = cpuMillis(
                        results.stream()
                                .filter(other -> format.equals(other.getParams().getParam("format")))
                                .toList(),
                        "ArchiveBench.bareWrite");
                if (write.isPresent() && bareWrite.isPresent()) {
                    System.out.printf(
                            "%nMilliseconds of processor time a form: %s %.2f, bare write of the same parts %.2f; ratio %.2f%n",
                            format,
                            write.getAsDouble(),
                            bareWrite.getAsDouble(),
                            write.getAsDouble() / bareWrite.getAsDouble());
                }
            }
        }
    }

    private static void compareWithBareText(Collection<RunResult> results) {
        OptionalDouble tables = cpuMillis(results, "PdfReadingBench.tables");
        OptionalDouble bareText = cpuMillis(results, "PdfReadingBench.bareText");
        if (tables.isPresent() && bareText.isPresent()) {
            System.out.printf(
                    "%nMilliseconds of processor time a volume: its tables %.0f, its bare text %.0f; ratio %.2f%n",
                    tables.getAsDouble(), bareText.getAsDouble(), tables.getAsDouble() / bareText.getAsDouble());
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
