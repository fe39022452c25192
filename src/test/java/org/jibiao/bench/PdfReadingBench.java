package org.jibiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.Program;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.json.FormJson;
import org.jibiao.format.paper.Papers;
import org.jibiao.format.pdf.PdfDocumentReader;
import org.jibiao.format.pdf.PdfWriter;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.standard.Standards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A volume of more than 200 pages, the published forms bound one after another: its tables and lines, against PDFBox's bare text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class PdfReadingBench {
    private static final int PAGES = 200;

    private final PdfDocumentReader reader = new PdfDocumentReader();
    private byte[] volume = {};

    /** Binds the forms; some twice, for the pages. */
    @Setup
    public void bind() throws IOException {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        FormJson json = new FormJson();
        PdfWriter writer = new PdfWriter(
                new Papers(new FormPages(standards, typefaces), typefaces),
                new CarriedForm(json, json),
                new Program("Jibiao", "0"));
        PDFMergerUtility merger = new PDFMergerUtility();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        List<DepartmentForm> forms = Corpus.forms();
        for (DepartmentForm form :
                Stream.concat(forms.stream(), forms.stream().limit(3)).toList()) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            writer.write(form, one);
            merger.addSource(new RandomAccessReadBuffer(one.toByteArray()));
        }
        merger.mergeDocuments(null);
        volume = out.toByteArray();
        try (PDDocument document = Loader.loadPDF(volume)) {
            if (document.getNumberOfPages() < PAGES) {
                throw new IllegalStateException("only " + document.getNumberOfPages() + " pages");
            }
        }
    }

    /** Our way: characters, ruled lines, cells, rows over page breaks. */
    @Benchmark
    public SourceDocument tables() throws IOException {
        return reader.read(volume, ReadingProgress.NONE);
    }

    /** The same pages as text without any table. */
    @Benchmark
    public String bareText() throws IOException {
        try (PDDocument document = Loader.loadPDF(volume)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
