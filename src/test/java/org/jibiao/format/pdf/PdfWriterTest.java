package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Place;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.GeneralStandardCharacters;
import org.jibiao.page.OutlineEntry;
import org.jibiao.page.Page;
import org.jibiao.page.PlacedCell;
import org.jibiao.page.PrintedForm;
import org.jibiao.sheet.Band;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    private static final LoggedByIText LOGGED = LoggedByIText.listen();

    @AfterAll
    static void iTextHadNothingToComplainAbout() {
        LOGGED.stop();
        assertThat(LOGGED.warnings()).isEmpty();
    }

    @Test
    void everyPublishedFormIsInItsPdfCharacterByCharacter() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            DepartmentForm form = published.form();
            assertThat(characters(textOf(Pdfs.pdf(form))))
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
            Files.write(pdf, Pdfs.pdf(published.form()));
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
        Map<String, Integer> printed = characters(textOf(Pdfs.pdf(form)));
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
        assertThatThrownBy(() -> Pdfs.WRITER.write(form, out))
                .isInstanceOf(UnprintableFormException.class)
                .hasMessageContaining("年度主要任务第 2 行的任务名称：“\uD82C\uDC00”（U+1B000）")
                .hasMessageContaining("重点工作任务完成第 1 行的三级指标：“\uFFFE”（U+FFFE）");
        assertThat(out.size()).isZero();
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(form))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("部门（单位）整体绩效目标表（2024 年度）洛阳市西工区人民政府办公室");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(form.department());
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("绩表 Jibiao 1.2.3");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            ">部门（单位）整体绩效目标表（2024 年度）洛阳市西工区人民政府办公室</rdf:li>",
                            "<dc:creator><rdf:Seq><rdf:li>洛阳市西工区人民政府办公室</rdf:li>",
                            "<dc:coverage>2024</dc:coverage>",
                            "<xmp:CreatorTool>绩表 Jibiao 1.2.3</xmp:CreatorTool>",
                            "<pdf:Producer>" + document.getDocumentInformation().getProducer() + "</pdf:Producer>");
        }
    }

    @Test
    void itsBookmarksAreTheOutlineOfTheForm() throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(form))) {
            List<String> bookmarks = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline().children(), document, bookmarks);
            List<String> expected = new ArrayList<>();
            PrintedForm printed = Pdfs.PAGES.of(form);
            collect(
                    List.of(OutlineEntry.of(printed)),
                    printed.pages().getFirst().height(),
                    expected);
            assertThat(bookmarks)
                    .isEqualTo(expected)
                    .hasSizeGreaterThan(10)
                    .contains("预算情况 on page 1 at 408", "产出指标 on page 4 at 161");
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, PDDocument document, List<String> into)
            throws IOException {
        for (PDOutlineItem item : items) {
            PDPageXYZDestination to = (PDPageXYZDestination) item.getDestination();
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            into.add("%s on page %d at %d".formatted(item.getTitle(), page + 1, to.getTop()));
            collect(item.children(), document, into);
        }
    }

    /** PDF counts from the lower edge of a page; PDFBox gives whole points. */
    private static void collect(List<OutlineEntry> entries, double pageHeight, List<String> into) {
        for (OutlineEntry entry : entries) {
            into.add(
                    "%s on page %d at %d".formatted(entry.title(), entry.page() + 1, (int) (pageHeight - entry.top())));
            collect(entry.children(), pageHeight, into);
        }
    }

    @Test
    void nothingInItRuns() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(Corpus.published(1).form()))) {
            assertThat(document.getDocument().getXrefTable().keySet())
                    .hasSizeGreaterThan(100)
                    .extracting(
                            key -> document.getDocument().getObjectFromPool(key).getObject())
                    .filteredOn(COSDictionary.class::isInstance)
                    .noneMatch(dictionary -> List.of("JS", "JavaScript", "OpenAction", "AA", "Launch").stream()
                            .anyMatch(((COSDictionary) dictionary)::containsKey));
        }
    }

    @Test
    void theFormIsAttachedAsItsSource() throws IOException {
        DepartmentForm form = Corpus.published(1).form();
        try (PDDocument document = Loader.loadPDF(Pdfs.pdf(form))) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("jibiao-form.json");
            PDComplexFileSpecification file = files.values().iterator().next();
            assertThat(file.getFileUnicode()).isEqualTo("jibiao-form.json");
            assertThat(file.getFileDescription()).isEqualTo("本表的绩表数据（JSON），把这个 PDF 导入绩表时据此原样读回");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(new FormJson().write(form));
        }
    }

    @Test
    void everyFontIsInsideAndHoldsOnlyWhatIsUsed() throws IOException {
        byte[] pdf = Pdfs.pdf(Corpus.published(1).form());
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
        Pdfs.newWriter().write(form, again);
        assertThat(again.toByteArray()).isEqualTo(Pdfs.pdf(form));
        try (PDDocument document = Loader.loadPDF(again.toByteArray())) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void charactersThatAFontDrawsAlikeAreCopiedAsTheyWereWritten() throws IOException {
        // Two Latin letters and their full-width twins, two dots, an ideograph and its compatibility twin.
        String alike = "Ａ A 一 \u2F00 · \u00B7 金 \uF90A";
        assertThat(textOf(Pdfs.pdf(Corpus.published(0).form().withAnnualGoal(alike))))
                .contains(alike);
    }

    @Test
    void severalThreadsMayWriteAtOnce() throws Exception {
        List<DepartmentForm> forms = Corpus.forms();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> jobs = forms.stream()
                    .<Callable<byte[]>>map(form -> () -> Pdfs.pdf(form))
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

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The form's own characters, and the layout's: page numbers, and labels and heads that are repeated. */
    private static Map<String, Integer> expectedCharacters(DepartmentForm form) {
        PrintedForm printed = Pdfs.PAGES.of(form);
        Sheet sheet = printed.sheet();
        StringBuilder expected = new StringBuilder();
        sheet.headings().stream().map(Heading::text).forEach(expected::append);
        for (Band band : sheet.bands()) {
            for (Row row : band.allRows()) {
                row.cells().stream().map(Cell::text).forEach(expected::append);
            }
        }
        for (Page page : printed.pages()) {
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
