package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.ForeignFile;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.ReadingProgress;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.FormFinder;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.sheet.SourceForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms as other programs print them, read from the characters and lines of their pages. */
class ForeignPdfTest {
    /** How many cells of a hundred must come back as they were. */
    private static final double ENOUGH = 99.5;

    private final PdfDocumentReader reader = new PdfDocumentReader();
    private final FormFinder finder = new FormFinder(Pdfs.STANDARDS);

    static Stream<ForeignFile> ofAnotherProgram() {
        return Corpus.foreign().stream().filter(file -> file.extension().equals("pdf"));
    }

    @ParameterizedTest
    @MethodSource("ofAnotherProgram")
    void everyTextOfAPublishedFormIsACellOfItsOwn(ForeignFile file) throws IOException {
        SourceDocument document = reader.read(file.content(), ReadingProgress.NONE);
        List<String> missing = new ArrayList<>(FormCells.texts(file.form()));
        cellTexts(document).forEach(missing::remove);
        assertThat(missing).isEmpty();
        assertThat(document.remarks()).isEmpty();
    }

    /** Printed by LibreOffice 7.4 from our Excel file, whose labels are merged over pages, and from our Word file. */
    @ParameterizedTest
    @CsvSource({"17, form-17-from-spreadsheet.pdf", "33, form-33-from-document.pdf"})
    void whatAnOfficeProgramPrintsOfOurFilesIsReadWithoutLoss(int index, String name) throws IOException {
        byte[] content = Objects.requireNonNull(ForeignPdfTest.class.getResourceAsStream(name))
                .readAllBytes();
        SourceDocument document = reader.read(content, ReadingProgress.NONE);
        assertThat(FormCells.of(form(document)))
                .isEqualTo(FormCells.of(Corpus.published(index).form()));
    }

    @Test
    void aVolumeIsReadAsTheListOfItsForms() throws IOException {
        List<PublishedForm> published = Corpus.published().subList(0, 5);
        PDFMergerUtility volume = new PDFMergerUtility();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        volume.setDestinationStream(out);
        for (PublishedForm form : published) {
            volume.addSource(new RandomAccessReadBuffer(withoutAttachment(Pdfs.pdf(form.form()))));
        }
        volume.mergeDocuments(null);
        List<SourceForm> forms = finder.find(reader.read(out.toByteArray(), ReadingProgress.NONE))
                .forms();
        assertThat(forms.stream().map(form -> FormCells.of(finder.read(form).form())))
                .containsExactlyElementsOf(published.stream()
                        .map(form -> FormCells.of(form.form()))
                        .toList());
    }

    @Test
    void ourOwnPagesAreReadWithoutTheFormThatIsAttachedToThem() throws IOException {
        int cells = 0;
        List<String> missing = new ArrayList<>();
        for (PublishedForm published : Corpus.published()) {
            SourceDocument document = reader.read(withoutAttachment(Pdfs.pdf(published.form())), ReadingProgress.NONE);
            List<String> expected = FormCells.of(published.form());
            List<String> lost = new ArrayList<>(expected);
            FormCells.of(form(document)).forEach(lost::remove);
            cells += expected.size();
            lost.forEach(cell -> missing.add(published + " " + cell));
        }
        assertThat(cells).isGreaterThan(4_000);
        assertThat(100.0 * (cells - missing.size()) / cells).as("%s", missing).isGreaterThanOrEqualTo(ENOUGH);
    }

    private DepartmentForm form(SourceDocument document) {
        return finder.read(finder.find(document).forms().getFirst()).form();
    }

    private static List<String> cellTexts(SourceDocument document) {
        return document.blocks().stream()
                .filter(SourceBlock.Table.class::isInstance)
                .flatMap(block -> ((SourceBlock.Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                // One of the programs writes comparators and amounts in its own way.
                .map(text -> text.replace(">=", "≥").replace("<=", "≤").replaceFirst("^([\\d,]+\\.0)0$", "$1"))
                .toList();
    }

    private static byte[] withoutAttachment(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            catalogue.removeItem(COSName.NAMES);
            catalogue.removeItem(COSName.AF);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
