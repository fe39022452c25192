package org.jibiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jibiao.FileFormats;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.FormWriter;
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

/** All published forms to one format, one after another on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ExportBench {
    @Param({"pdf", "docx", "xlsx", "xlsx-columns", "ofd", "json"})
    private String format = "";

    private final List<DepartmentForm> forms = Corpus.forms();
    private FormWriter writer = new FormJson();

    @Setup
    public void findWriter() {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        writer = new FileFormats(
                        new Program("绩表", "0"),
                        standards,
                        typefaces,
                        new FormPages(standards, typefaces),
                        new FormJson())
                .all()
                .writer(format)
                .orElseThrow();
    }

    @Benchmark
    public long everyForm() throws IOException {
        long bytes = 0;
        for (DepartmentForm form : forms) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(form, out);
            bytes += out.size();
        }
        return bytes;
    }
}
