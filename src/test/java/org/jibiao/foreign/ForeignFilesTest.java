package org.jibiao.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.ForeignFile;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Money;
import org.jibiao.format.Formats;
import org.jibiao.sheet.FormWords;
import org.jibiao.sheet.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published forms come back from the files that other programs made of them. */
class ForeignFilesTest {
    private static final Formats FORMATS = AllFormats.make();

    /** The part of a PDF's fields that may be wrong: the print has lost which line breaks and spaces were meant. */
    private static final double PDF_MISSES = 0.005;

    static Stream<ForeignFile> officeFiles() {
        return Corpus.foreign().stream().filter(file -> !file.extension().equals("pdf"));
    }

    static Stream<ForeignFile> papers() {
        return Corpus.foreign().stream().filter(file -> file.extension().equals("pdf"));
    }

    @ParameterizedTest
    @MethodSource("officeFiles")
    void everyFieldOfAnOfficeFileIsRight(ForeignFile file) throws IOException {
        assertThat(read(file.content())).singleElement().satisfies(reading -> {
            assertThat(FormFields.misses(file.form(), reading.form(), String::equals))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nearlyEveryFieldOfAPaperIsRightAndARemarkNamesTheOthers(ForeignFile file) throws IOException {
        assertThat(read(file.content())).singleElement().satisfies(reading -> {
            List<String> misses = FormFields.misses(file.form(), reading.form(), FormWords::same);
            assertThat(misses).hasSizeLessThanOrEqualTo((int) (PDF_MISSES * FormFields.count(file.form())));
            assertThat(reading.remarks().stream()
                            .filter(remark -> remark.place().isPresent()))
                    .as("remarks on %s", misses)
                    .hasSizeGreaterThanOrEqualTo(misses.size());
        });
    }

    private static Stream<NamedFile> everyFile() {
        Stream<String> published = Corpus.foreign().stream().map(ForeignFile::name);
        Stream<String> projects = Stream.of("docx", "xlsx", "xls", "pdf").map(format -> "projects-101-103." + format);
        Stream<NamedFile> foreign =
                Stream.concat(published, projects).map(name -> new NamedFile(name, Corpus.foreign(name)));
        return Stream.concat(foreign, Variant.kept());
    }

    @Test
    void everyFileIsTakenByOneReaderOnly() {
        assertThat(everyFile())
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(
                                FORMATS.readers().stream().filter(reader -> reader.recognises(file.content())))
                        .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "xls", "pdf"})
    void aTableOfProjectsIsRefusedByItsName(String format) {
        Outcome outcome = Outcome.of(FORMATS, Corpus.foreign("projects-101-103." + format));

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(outcome.text()).contains("本级部门预算项目绩效目标汇总表");
    }

    /** Five departments, each in another layout, on five worksheets. */
    @Test
    void everyWorksheetOfAWorkbookIsAFormOfItsOwn() throws IOException {
        List<Variant> variants = Stream.of(
                        "ministry",
                        "sichuan",
                        "henan-unmerged",
                        "hunan-department",
                        "shanghai-project",
                        "chongqing-project")
                .map(Variant::named)
                .toList();
        List<Drawing> drawings = variants.stream().map(Variant::drawing).toList();

        holds(variants, read(DrawnExcel.xlsx(drawings)));
        holds(variants, read(DrawnExcel.xls(drawings)));
    }

    @Test
    void threeFormsInAWordFileAreThreeForms() throws IOException {
        List<Variant> variants = Stream.of("henan-unmerged", "ministry", "ministry-weights")
                .map(Variant::named)
                .toList();

        holds(
                variants,
                read(DrawnWord.of(variants.stream().map(Variant::drawing).toList())));
    }

    @Test
    void papersThatWereBoundTogetherAreAsManyForms() throws IOException {
        List<ForeignFile> bound = papers().toList();
        PDFMergerUtility merger = new PDFMergerUtility();
        bound.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper.content())));
        ByteArrayOutputStream volume = new ByteArrayOutputStream();
        merger.setDestinationStream(volume);
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());

        assertThat(read(volume.toByteArray()).stream().map(Reading::form).map(DepartmentForm::department))
                .isEqualTo(
                        bound.stream().map(paper -> paper.form().department()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aTextIsReadInWhateverEncodingItWasSaved(String encoding) throws IOException {
        String text = Corpus.published(6).text();
        // Programs that save as UTF-16, and most that save as UTF-8 under Windows, put the mark at the beginning.
        byte[] saved = ((encoding.startsWith("UTF") ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));

        assertThat(read(saved)).isEqualTo(read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file of ours carries its form; whoever edits it in Word or Excel edits what it shows, and means that. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aFileOfOursThatWasEditedElsewhereIsReadAsItShowsItselfNow(String format) throws IOException {
        DepartmentForm form = Corpus.published(6).form();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FORMATS.writer(format).orElseThrow().write(form, file);
        Map<String, byte[]> parts = Archives.parts(file.toByteArray());
        parts.replaceAll((name, content) -> name.startsWith("word/") || name.startsWith("xl/")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("17,170,700.0", "17,170,701.0")
                        .replace("17170700", "17170701")
                        .getBytes(StandardCharsets.UTF_8)
                : content);

        assertThat(read(Archives.of(parts))).singleElement().satisfies(reading -> {
            assertThat(reading.form().budget().total().map(Money::plain)).contains("17170701.0");
            assertThat(FormFields.misses(form, reading.form(), FormWords::same))
                    .allSatisfy(miss -> assertThat(miss).contains("17170701"));
        });
    }

    private static void holds(List<Variant> variants, List<Reading> readings) {
        assertThat(readings).hasSameSizeAs(variants);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            faults.addAll(ReadingAssert.faults(variants.get(i).expected().getFirst(), readings.get(i)));
        }
        assertThat(faults).isEmpty();
    }

    private static List<Reading> read(byte[] file) throws IOException {
        return FORMATS.readerOf(file).orElseThrow().read(file);
    }
}
