package org.jibiao.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A second program: a Java machine of its own that runs a test's main class. */
public final class ChildProcess implements AutoCloseable {
    /** What it says of itself, and why it would not start. */
    private static final Path LOG = Path.of(System.getProperty("java.io.tmpdir"), "child-processes.log");

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start());
    }

    public long id() {
        return process.pid();
    }

    /** What it says next; null when it has ended. */
    public String line() throws IOException {
        return output.readLine();
    }

    public void tell(String line) throws IOException {
        process.outputWriter(UTF_8).append(line).append('\n').flush();
    }

    /** Waits for it to end, but no longer than a time. */
    public boolean isEndedWithin(Duration time) {
        try {
            return process.waitFor(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it as kill -9 does, at once and without a chance to tidy; what it said before can still be read. */
    public void kill() {
        // By its handle: the process itself would close its output as well.
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
