package org.jibiao.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jibiao.format.Formats;

/**
 * A second Java machine with 512 MB of memory, to which files are given one after the other. What a file does to it, it does not do to the
 * tests: a reader that runs out of memory is found, and one that never ends is ended.
 */
final class SmallMachine implements AutoCloseable {
    /** What a file may cost: 10 s of one processor, counted on that thread, so that a busy machine makes no difference. */
    private static final Duration MOST_TIME = Duration.ofSeconds(10);

    /** After so long a reader is taken to hang, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What it says of itself, and why it would not start. */
    private static final Path LOG = Path.of(System.getProperty("java.io.tmpdir"), "small-machine.log");

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private boolean ended;

    SmallMachine() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:-UsePerfData",
                            "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SmallMachine.class.getName())
                    .redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Lets it read a file. A file that costs too much, or its life, is {@link Outcome.Kind#BROKEN}. */
    Outcome read(byte[] file) {
        CompletableFuture<Outcome> answer = CompletableFuture.supplyAsync(() -> ask(file));
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            close();
            return new Outcome(Outcome.Kind.BROKEN, "no answer within " + PATIENCE);
        } catch (ExecutionException e) {
            close();
            return new Outcome(Outcome.Kind.BROKEN, "the machine has ended: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(Outcome.Kind.BROKEN, "interrupted");
        }
    }

    boolean isAlive() {
        return !ended;
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }

    private Outcome ask(byte[] file) {
        try {
            to.writeInt(file.length);
            to.write(file);
            to.flush();
            Outcome.Kind kind = Outcome.Kind.valueOf(from.readUTF());
            Duration cost = Duration.ofNanos(from.readLong());
            String text = new String(from.readNBytes(from.readInt()), UTF_8);
            return cost.compareTo(MOST_TIME) > 0
                    ? new Outcome(Outcome.Kind.BROKEN, "took " + cost + ", " + kind + ": " + text)
                    : new Outcome(kind, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second machine: reads files from its input until there are no more. */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
        // Whatever a library prints is no answer.
        System.setOut(System.err);
        Formats formats = AllFormats.make();
        DataInputStream files = new DataInputStream(new BufferedInputStream(System.in));
        for (int length = next(files); length >= 0; length = next(files)) {
            byte[] file = files.readNBytes(length);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Outcome outcome = Outcome.of(formats, file);
            byte[] text = outcome.text().getBytes(UTF_8);
            answers.writeUTF(outcome.kind().name());
            answers.writeLong(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            answers.writeInt(text.length);
            answers.write(text);
            answers.flush();
        }
    }

    /** The length of the next file; -1 when there is none. */
    private static int next(InputStream files) throws IOException {
        byte[] length = files.readNBytes(Integer.BYTES);
        return length.length < Integer.BYTES ? -1 : ByteBuffer.wrap(length).getInt();
    }
}
