package org.jibiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jibiao.FileFormats;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormWriter;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Forms per second from a form to its OFD, beside its PDF: on one thread and with the fonts parsed beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class OfdBench {
    /** The format. */
    @Param({"pdf", "ofd"})
    public String format = "";

    private final List<DepartmentForm> forms = Corpus.forms();
    private final Formats formats = formats();
    private FormWriter writer = new FormJson();
    private int next;

    @Setup
    public void choose() {
        writer = formats.writer(format).orElseThrow();
    }

    /** Every published form takes its turn. */
    @Benchmark
    public int write() throws IOException {
        next = (next + 1) % forms.size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(forms.get(next), out);
        return out.size();
    }

    private static Formats formats() {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        return new FileFormats(
                        new Program("Jibiao", "bench"),
                        standards,
                        typefaces,
                        new FormPages(standards, typefaces),
                        new FormJson())
                .all();
    }
}
