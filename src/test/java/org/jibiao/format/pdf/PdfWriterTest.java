package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.format.Program;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.paper.Papers;
import org.jibiao.page.FormPages;
import org.jibiao.page.GeneralStandardCharacters;
import org.jibiao.page.Page;
import org.jibiao.page.Paginator;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.Typefaces;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    private static final LoggedByIText LOGGED = LoggedByIText.listen();
    private static final Standards STANDARDS = Standards.bundled();
    private static final Typefaces TYPEFACES = new Typefaces();
    private static final Program PROGRAM = new Program("绩表 Jibiao", "1.2.3");
    private static final PdfWriter WRITER =
            new PdfWriter(new Papers(new FormPages(STANDARDS, TYPEFACES), TYPEFACES), PROGRAM);

    @AfterAll
    static void iTextHadNothingToComplainAbout() {
        LOGGED.stop();
        assertThat(LOGGED.warnings()).isEmpty();
    }

    @Test
    void everyPublishedFormIsInItsPdfCharacterByCharacter() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            DepartmentForm form = published.form();
            assertThat(characters(textOf(pdf(form))))
                    .as("form %d", published.index())
                    .isEqualTo(expectedCharacters(form));
        }
    }

    /** Poppler reads PDF independently of every library of ours, as viewers and search engines do. */
    @Test
    void everyPublishedFormIsTheSameToPoppler(@TempDir Path folder) throws IOException, InterruptedException {
        boolean installed = canRun("pdftotext", "-v");
        if (System.getenv("CI") != null) {
            assertThat(installed).as("pdftotext, which .ci/run installs").isTrue();
        }
        assumeTrue(installed, "no pdftotext on this machine");
        Path pdf = folder.resolve("form.pdf");
        Path text = folder.resolve("form.txt");
        for (PublishedForm published : Corpus.published()) {
            Files.write(pdf, pdf(published.form()));
            assertThat(canRun("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString()))
                    .isTrue();
            assertThat(characters(Files.readString(text)))
                    .as("form %d", published.index())
                    .isEqualTo(expectedCharacters(published.form()));
        }
    }

    private static boolean canRun(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void allCharactersOfTheGeneralStandardPrint() throws IOException {
        String all = GeneralStandardCharacters.all();
        assertThat(all.codePoints().distinct().count()).isEqualTo(8105);
        DepartmentForm form = Corpus.published(0).form().withAnnualGoal(all);
        Map<String, Integer> printed = characters(textOf(pdf(form)));
        assertThat(printed).isEqualTo(expectedCharacters(form));
        assertThat(all.codePoints().mapToObj(Character::toString)).allMatch(printed::containsKey);
    }

    @Test
    void aCharacterThatNoFontHasIsNamedWithItsPlaceBeforeAnythingIsWritten() {
        DepartmentForm form = Corpus.published(0)
                .form()
                .withTasks(List.of(new MainTask("任务", "内容"), new MainTask("\uD82C\uDC00镇", "内容")))
                .withGroup(new Place.Group(1, 0), PdfWriterTest::withOddName);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> WRITER.write(form, out))
                .isInstanceOf(UnprintableFormException.class)
                .hasMessageContaining("年度主要任务第 2 行的任务名称：“\uD82C\uDC00”（U+1B000）")
                .hasMessageContaining("重点工作任务完成第 1 行的三级指标：“\uFFFE”（U+FFFE）");
        assertThat(out.size()).isZero();
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        try (PDDocument document = Loader.loadPDF(pdf(form))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("部门（单位）整体绩效目标表（2024 年度）洛阳市西工区人民政府办公室");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(form.department());
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("绩表 Jibiao 1.2.3");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void everyFontIsInsideAndHoldsOnlyWhatIsUsed() throws IOException {
        byte[] pdf = pdf(Corpus.published(1).form());
        assertThat(pdf.length).isLessThan(250_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto(Serif|Sans)SC.*");
                }
            }
        }
    }

    @Test
    void theSameFormGivesTheSameFile() throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Typefaces typefaces = new Typefaces();
        new PdfWriter(new Papers(new FormPages(STANDARDS, typefaces), typefaces), PROGRAM).write(form, again);
        assertThat(again.toByteArray()).isEqualTo(pdf(form));
        try (PDDocument document = Loader.loadPDF(again.toByteArray())) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void charactersThatAFontDrawsAlikeAreCopiedAsTheyWereWritten() throws IOException {
        // Two Latin letters and their full-width twins, two dots, an ideograph and its compatibility twin.
        String alike = "Ａ A 一 \u2F00 · \u00B7 金 \uF90A";
        assertThat(textOf(pdf(Corpus.published(0).form().withAnnualGoal(alike))))
                .contains(alike);
    }

    @Test
    void severalThreadsMayWriteAtOnce() throws Exception {
        List<DepartmentForm> forms = Corpus.forms();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> jobs = forms.stream()
                    .<Callable<byte[]>>map(form -> () -> pdf(form))
                    .toList();
            List<Future<byte[]>> written = threads.invokeAll(jobs);
            for (int i = 0; i < forms.size(); i++) {
                assertThat(characters(textOf(written.get(i).get()))).isEqualTo(expectedCharacters(forms.get(i)));
            }
        }
    }

    private static IndicatorGroup withOddName(IndicatorGroup group) {
        return group.withIndicators(List.of(group.indicators().getFirst().withName("\uFFFE率")));
    }

    private static byte[] pdf(DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(form, out);
        return out.toByteArray();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The form's own characters, and the layout's: page numbers, and labels and heads that are repeated. */
    private static Map<String, Integer> expectedCharacters(DepartmentForm form) {
        FormStandard standard = STANDARDS.forYear(form.year());
        Sheet sheet = FormSheet.of(form, standard);
        StringBuilder expected = new StringBuilder();
        sheet.headings().stream().map(Heading::text).forEach(expected::append);
        for (Band band : sheet.bands()) {
            for (Row row : band.allRows()) {
                row.cells().stream().map(Cell::text).forEach(expected::append);
            }
        }
        for (Page page : new Paginator(TYPEFACES).paginate(sheet, standard.layout())) {
            page.footer().ifPresent(footer -> expected.append(footer.text()));
            page.cells().stream()
                    .filter(cell -> cell.part() == PlacedCell.Part.REPEATED)
                    .forEach(cell -> cell.lines().forEach(line -> expected.append(line.text())));
        }
        return characters(expected.toString());
    }

    /** How often each character occurs; white space aside, which may be lost where a line ends. */
    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(character -> counts.merge(Character.toString(character), 1, Integer::sum));
        return counts;
    }
}
