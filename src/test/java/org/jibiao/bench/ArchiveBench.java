package org.jibiao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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

/**
 * Forms per second from a form to its Word, Excel or OFD file, against a bare write: the bytes of the same parts, made beforehand, into an
 * archive with the same compression.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ArchiveBench {
    /** The format. */
    @Param({"docx", "xlsx", "xlsx-columns", "ofd"})
    public String format = "";

    private final List<DepartmentForm> forms = Corpus.forms();
    private final List<Map<String, byte[]>> parts = new ArrayList<>();
    private FormWriter writer = new FormJson();
    private int next;

    @Setup
    public void choose() throws IOException {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        FormPages pages = new FormPages(standards, typefaces);
        Program program = new Program("Jibiao", "bench");
        writer = new FileFormats(program, standards, typefaces, pages, new FormJson())
                .all()
                .writer(format)
                .orElseThrow();
        for (DepartmentForm form : forms) {
            parts.add(parts(form));
        }
    }

    /** From the form on; every published form takes its turn. */
    @Benchmark
    public int write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(forms.get(nextForm()), out);
        return out.size();
    }

    /** The same parts, ready as bytes. */
    @Benchmark
    public int bareWrite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.get(nextForm()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.size();
    }

    private Map<String, byte[]> parts(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private int nextForm() {
        next = (next + 1) % forms.size();
        return next;
    }
}
