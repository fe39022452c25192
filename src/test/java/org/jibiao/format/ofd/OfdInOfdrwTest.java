package org.jibiao.format.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jibiao.FileFormats;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.format.Formats;
import org.jibiao.format.Program;
import org.jibiao.format.json.FormJson;
import org.jibiao.page.FormPages;
import org.jibiao.page.Typefaces;
import org.jibiao.standard.Standards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our OFD, read and drawn by ofdrw, against our PDF, read and drawn by PDFBox. */
class OfdInOfdrwTest {
    private static final int DOTS_PER_INCH = 144;

    /** Of the 576 dots of a square; hairlines and the ends of letters differ by a few. */
    private static final int FEW_DOTS = 4;

    private static final Formats FORMATS = formats();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Ofdrw ofdrw;

    @BeforeAll
    static void load() throws IOException, ReflectiveOperationException {
        ofdrw = new Ofdrw();
    }

    @AfterAll
    static void unload() throws IOException {
        ofdrw.close();
    }

    @Test
    void everyPageSaysWhatThePageOfThePdfSays() throws IOException, ReflectiveOperationException {
        for (DepartmentForm form : List.of(shortest(), longest(), rare())) {
            List<Map<String, Integer>> pages = ofdrw.texts(written("ofd", form)).stream()
                    .map(texts -> characters(String.join("", texts)))
                    .toList();
            assertThat(pages).as(form.department()).isEqualTo(pdfTexts(written("pdf", form)));
        }
    }

    @Test
    void aLineIsSelectedAsItWasWritten() throws IOException, ReflectiveOperationException {
        DepartmentForm form = shortest().withAnnualGoal("　　（1）Ａ类 A 级  两个空格、·中点·\\0041");
        assertThat(ofdrw.texts(written("ofd", form)).getFirst()).contains("　　（1）Ａ类 A 级  两个空格、·中点·\\0041");
    }

    @Test
    void everyPageLooksLikeThePageOfThePdf() throws IOException, ReflectiveOperationException {
        for (DepartmentForm form : List.of(shortest(), rare())) {
            byte[] ofd = written("ofd", form);
            byte[] pdf = written("pdf", form);
            for (int page = 0; page < ofdrw.texts(ofd).size(); page++) {
                assertThat(new Pictures(ofdrw.picture(ofd, page, DOTS_PER_INCH), pdfPicture(pdf, page)).worst())
                        .as("%s, page %d", form.department(), page + 1)
                        .isLessThan(FEW_DOTS);
            }
        }
    }

    /** What the comparison is worth: it sees each of these. */
    @Test
    void aPageThatIsDrawnWrongIsFoundOut() throws IOException, ReflectiveOperationException {
        DepartmentForm form = shortest();
        BufferedImage pdf = pdfPicture(written("pdf", form), 0);
        byte[] ofd = written("ofd", form);
        Map<String, UnaryOperator<String>> damages = new TreeMap<>(Map.of(
                "a line of text that is 1 mm aside", page -> page.replaceFirst("X=\"0\"", "X=\"1\""),
                "a line of text that is 1 mm lower", page -> page.replaceFirst(" Y=\"3\\.", " Y=\"4."),
                "text in a smaller size", page -> page.replace("Size=\"3.7042\"", "Size=\"3.2\""),
                "labels in the face of the body", page -> page.replace("Font=\"2\"", "Font=\"3\""),
                "a line of text that is missing", page -> page.replaceFirst("<ofd:TextObject.*?</ofd:TextObject>", ""),
                "a rule that is missing", page -> page.replaceFirst("Data>M [^M]+", "Data>"),
                "all rules 1 mm lower", page -> page.replaceFirst("(PathObject.*?Boundary=\"\\S+ )", "$1" + "1")));
        for (Map.Entry<String, UnaryOperator<String>> damage : damages.entrySet()) {
            BufferedImage damaged = ofdrw.picture(damaged(ofd, damage.getValue()), 0, DOTS_PER_INCH);
            assertThat(new Pictures(damaged, pdf).worst()).as(damage.getKey()).isGreaterThan(FEW_DOTS);
        }
    }

    private static byte[] damaged(byte[] ofd, UnaryOperator<String> damage) {
        OfdFile file = OfdFile.of(ofd);
        String page = file.text("Doc_0/Pages/Page_0/Content.xml");
        assertThat(damage.apply(page)).as("the damaged page").isNotEqualTo(page);
        return file.with("Doc_0/Pages/Page_0/Content.xml", damage.apply(page)).bytes();
    }

    private static BufferedImage pdfPicture(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
        }
    }

    private static List<Map<String, Integer>> pdfTexts(byte[] pdf) throws IOException {
        List<Map<String, Integer>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(characters(stripper.getText(document)));
            }
        }
        return pages;
    }

    /** How often each character occurs, white space aside. */
    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .forEach(character -> counts.merge(Character.toString(character), 1, Integer::sum));
        return counts;
    }

    private static DepartmentForm shortest() {
        return Corpus.forms().stream()
                .min(Comparator.comparingInt(form -> form.toString().length()))
                .orElseThrow();
    }

    private static DepartmentForm longest() {
        return Corpus.forms().stream()
                .max(Comparator.comparingInt(form -> form.toString().length()))
                .orElseThrow();
    }

    /** Characters beyond the sixteen bits in the title line, in a label and in running text. */
    private static DepartmentForm rare() {
        return shortest().withDepartment("䶮㛃𬭎镇人民政府").withAnnualGoal("由䶮㛃𬭎同志负责，𬭎𬭎相连，A𬭎 B。");
    }

    private static byte[] written(String format, DepartmentForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMATS.writer(format).orElseThrow().write(form, out);
        return out.toByteArray();
    }

    private static Formats formats() {
        Standards standards = Standards.bundled();
        Typefaces typefaces = new Typefaces();
        return new FileFormats(
                        new Program("绩表 Jibiao", "0.1.0"),
                        standards,
                        typefaces,
                        new FormPages(standards, typefaces),
                        new FormJson())
                .all();
    }
}
