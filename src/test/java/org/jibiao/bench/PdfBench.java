package org.jibiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.format.pdf.PdfWriter;
import org.jibiao.format.pdf.PlainPdf;
import org.jibiao.page.FormPages;
import org.jibiao.page.Page;
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
 * Forms per second from a form to its PDF: our own pages against the same table set by iText's layout, and against
 * the same pages without anything else, all on one thread and with
 * the fonts parsed beforehand. Every published form takes its turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class PdfBench {
    private final List<DepartmentForm> forms = Corpus.forms();
    private final Standards standards = Standards.bundled();
    private final Typefaces typefaces = new Typefaces();
    private final FormPages pages = new FormPages(standards, typefaces);
    private final FormJson json = new FormJson();
    private final Papers papers = new Papers(pages, typefaces);
    private final PdfWriter ownPages = new PdfWriter(papers, new CarriedForm(json, json), new Program("Jibiao", "0"));
    private final PlainPdf plainPages = new PlainPdf(papers);
    private final LayoutTablePdf layoutTable = new LayoutTablePdf(standards, typefaces);
    private int next;

    /** Our way: sheet, own pages, PDF with all that an archive and a screen reader want. */
    @Benchmark
    public int ownPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ownPages.write(nextForm(), out);
        return out.size();
    }

    /** The same pages as a PDF that is nothing but pages. */
    @Benchmark
    public int plainPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plainPages.write(nextForm(), out);
        return out.size();
    }

    /** The same sheet as tables of iText's layout. */
    @Benchmark
    public int layoutTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layoutTable.write(nextForm(), out);
        return out.size();
    }

    /** What the preview does on a keystroke: sheet and pages, without a PDF. */
    @Benchmark
    public List<Page> pagesAlone() {
        return pages.of(nextForm()).pages();
    }

    private DepartmentForm nextForm() {
        next = (next + 1) % forms.size();
        return forms.get(next);
    }
}
