package org.jibiao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.word.DocxWriter;
import org.jibiao.page.RowHeights;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Forms per second from a form to its Word document, against a bare write: the bytes of the same parts, made beforehand, into a ZIP
 * archive with the same compression. Every published form takes its turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WordBench {
    private final List<DepartmentForm> forms = Corpus.forms();
    private final FormJson json = new FormJson();
    private final DocxWriter writer = new DocxWriter(
            Standards.bundled(),
            new RowHeights(new Typefaces()),
            new CarriedForm(json, json),
            new Program("Jibiao", "0"));
    private final List<Map<String, byte[]>> parts = new ArrayList<>();
    private int next;

    public WordBench() {
        try {
            for (DepartmentForm form : forms) {
                parts.add(partsOf(form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an export does. */
    @Benchmark
    public int document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(forms.get(turn()), out);
        return out.size();
    }

    /** The least that it can cost. */
    @Benchmark
    public int bareWrite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.get(turn()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.size();
    }

    private Map<String, byte[]> partsOf(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private int turn() {
        next = (next + 1) % forms.size();
        return next;
    }
}
