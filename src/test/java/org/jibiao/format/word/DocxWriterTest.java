package org.jibiao.format.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jibiao.format.word.WordFiles.docx;
import static org.jibiao.format.word.WordFiles.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jibiao.corpus.Corpus;
import org.jibiao.corpus.PublishedForm;
import org.jibiao.form.Budget;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.TargetValue;
import org.jibiao.format.GoldenFile;
import org.jibiao.format.UnprintableFormException;
import org.jibiao.format.word.WordTable.Seen;
import org.jibiao.sheet.Cell;
import org.jibiao.sheet.Heading;
import org.jibiao.sheet.Row;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard.Layout;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

class DocxWriterTest {
    /** Small, and with every kind of merge. */
    private static final DepartmentForm SMALL = new DepartmentForm(
            2024,
            "某局",
            "第一段\n第二段",
            List.of(new MainTask("任务", "内容")),
            Budget.BLANK,
            List.of(new IndicatorCategory(
                    "产出指标",
                    List.of(new IndicatorGroup(
                            "重点工作任务完成",
                            List.of(
                                    new Indicator("完成率", new TargetValue("≥95%"), Optional.of("一条说明")),
                                    new Indicator("及时率", new TargetValue("100%"), Optional.empty())))))));

    private static final Layout LAYOUT = WordFiles.STANDARDS.forYear(2024).layout();

    @Test
    void theTableOfEveryPublishedFormIsItsSheetCellByCell() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            assertIsTheSheet(published.form());
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theTableOfAnyFormIsItsSheetCellByCell(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        assertIsTheSheet(form);
    }

    private static void assertIsTheSheet(DepartmentForm form) throws IOException {
        WordPackage file = new WordPackage(docx(form));
        file.checkHangsTogether();
        assertThat(file.tables()).hasSize(1);
        WordTable table = file.tables().getFirst();
        Sheet sheet = sheet(form);
        assertThat(table.grid()).hasSameSizeAs(sheet.columnWidths());
        assertThat(table.headRows()).isOne();
        assertThat(table.cells()).isEqualTo(expectedCells(sheet));
        assertThat(file.paragraphs().stream().map(WordTable::text))
                .containsExactly(
                        sheet.headings().get(0).text(), sheet.headings().get(1).text(), "");
    }

    /** The lines right above the table are its first rows, the bands follow. */
    private static List<Seen> expectedCells(Sheet sheet) {
        List<Seen> expected = new ArrayList<>();
        int row = 0;
        for (Heading heading : sheet.headings()) {
            if (heading.kind() == Heading.Kind.LINE) {
                expected.add(new Seen(row++, 0, 1, sheet.columnWidths().size(), heading.text()));
            }
        }
        for (Row cells :
                sheet.bands().stream().flatMap(band -> band.allRows().stream()).toList()) {
            for (Cell cell : cells.cells()) {
                expected.add(new Seen(row, cell.column(), cell.rowSpan(), cell.columnSpan(), shown(cell.text())));
            }
            row++;
        }
        return expected;
    }

    private static String shown(String text) {
        return text.replaceFirst("\\R+$", "");
    }

    /** Apache POI reads Word documents independently of us. */
    @Test
    void everyPublishedFormSaysTheSameToPoi() throws IOException {
        for (PublishedForm published : Corpus.published()) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(published.form())))) {
                StringBuilder text = new StringBuilder();
                for (IBodyElement element : document.getBodyElements()) {
                    text.append(
                            switch (element) {
                                case XWPFParagraph paragraph -> paragraph.getText();
                                case XWPFTable table -> table.getText();
                                default -> "";
                            });
                }
                assertThat(dense(text.toString()))
                        .as("form %d", published.index())
                        .isEqualTo(dense(sheet(published.form()).text()));
            }
        }
    }

    @Test
    void everyPartIsValidByTheSchema() throws IOException, XmlException {
        for (DepartmentForm form :
                List.of(SMALL, Corpus.published(6).form(), Corpus.published(1).form())) {
            WordPackage file = new WordPackage(docx(form));
            assertValid(DocumentDocument.Factory.parse(stream(file, WordParts.DOCUMENT)));
            assertValid(StylesDocument.Factory.parse(stream(file, WordParts.STYLES)));
            assertValid(SettingsDocument.Factory.parse(stream(file, WordParts.SETTINGS)));
            assertValid(FontsDocument.Factory.parse(stream(file, WordParts.FONTS)));
            assertValid(FtrDocument.Factory.parse(stream(file, WordParts.FOOTER_RIGHT)));
            assertValid(FtrDocument.Factory.parse(stream(file, WordParts.FOOTER_LEFT)));
        }
    }

    private static ByteArrayInputStream stream(WordPackage file, String part) {
        return new ByteArrayInputStream(file.part(part));
    }

    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions();
        options.setErrorListener(errors);
        boolean valid = part.validate(options);
        assertThat(errors).isEmpty();
        assertThat(valid).isTrue();
    }

    @Test
    void theXmlIsAsItWas() throws IOException, TransformerException {
        WordPackage file = new WordPackage(docx(SMALL));
        GoldenFile.assertSame(getClass(), "document.xml", indented(file.root(WordParts.DOCUMENT)));
        GoldenFile.assertSame(getClass(), "styles.xml", indented(file.root(WordParts.STYLES)));
    }

    private static String indented(Element root) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(root), new StreamResult(out));
        return out.toString(UTF_8);
    }

    @Test
    void theSameFormGivesTheSameFile() throws IOException {
        assertThat(docx(Corpus.published(6).form()))
                .isEqualTo(docx(Corpus.published(6).form()));
        assertThat(new String(new WordPackage(docx(SMALL)).part("docProps/core.xml"), UTF_8))
                .doesNotContain("created", "modified");
    }

    @Test
    void textsComeAsTheyWereTyped() throws IOException {
        String typed = " 前面有空格\t制表符  两个空格 \n\n  䶮㛃𬭎“引号”—— & <b> ]]>\r\n最后一行 ";
        List<Seen> cells = new WordPackage(docx(SMALL.withAnnualGoal(typed + "\n")))
                .tables()
                .getFirst()
                .cells();
        assertThat(cells).extracting(Seen::text).contains(typed.replace("\r\n", "\n"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndHalfACharacterRefused() throws IOException {
        assertThat(new WordPackage(docx(SMALL.withAnnualGoal("甲\u0001\uFFFE\u000B乙")))
                        .tables()
                        .getFirst()
                        .cells())
                .extracting(Seen::text)
                .contains("甲\n乙");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> docx(SMALL.withAnnualGoal("半个\uD82C"))).isInstanceOf(UnprintableFormException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void aTextOfNothingButLineEndsIsABlankCell() throws IOException {
        assertThat(new WordPackage(docx(SMALL.withAnnualGoal("\n\r\n\n")))
                        .tables()
                        .getFirst()
                        .cells())
                .filteredOn(cell -> cell.row() == 1 && cell.column() == 1)
                .extracting(Seen::text)
                .containsExactly("");
    }

    @Test
    void theDocumentSaysWhatItIs() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(SMALL)))) {
            PackageProperties core = document.getPackage().getPackageProperties();
            assertThat(core.getTitleProperty()).contains("部门（单位）整体绩效目标表（2024 年度）某局");
            assertThat(core.getCreatorProperty()).contains("某局");
            assertThat(core.getLanguageProperty()).contains("zh-CN");
            assertThat(document.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("绩表 Jibiao 0.1.0");
            assertThat(document.getProperties().getExtendedProperties().getAppVersion())
                    .isEqualTo("00.0100");
        }
    }

    @Test
    void thePaperIsThatOfTheLayout() throws IOException {
        Element section = WordXml.at(new WordPackage(docx(SMALL)).root(WordParts.DOCUMENT), "body", "sectPr")
                .orElseThrow();
        Element size = WordXml.child(section, "pgSz").orElseThrow();
        assertThat(WordXml.attribute(size, "w")).contains("11906");
        assertThat(WordXml.attribute(size, "h")).contains("16838");
        Element margins = WordXml.child(section, "pgMar").orElseThrow();
        assertThat(WordXml.attribute(margins, "top")).contains(String.valueOf(Math.round(LAYOUT.marginTop() * 20)));
        assertThat(WordXml.attribute(margins, "bottom"))
                .contains(String.valueOf(Math.round(LAYOUT.marginBottom() * 20)));
    }

    @Test
    void thePageNumberStandsOutsideBetweenDashes() throws IOException {
        WordPackage file = new WordPackage(docx(SMALL));
        assertThat(WordXml.child(file.root(WordParts.SETTINGS), "evenAndOddHeaders"))
                .isPresent();
        assertFooter(file.root(WordParts.FOOTER_RIGHT), "right", "— 1 —");
        assertFooter(file.root(WordParts.FOOTER_LEFT), "left", "— 2 —");
    }

    private static void assertFooter(Element footer, String side, String shown) {
        assertThat(WordXml.at(footer, "p", "pPr", "jc").map(WordXml::value)).contains(side);
        assertThat(WordXml.at(footer, "p").map(WordTable::text)).contains(shown);
        assertThat(WordXml.at(footer, "p", "fldSimple")
                        .flatMap(field -> WordXml.attribute(field, "instr"))
                        .map(String::strip))
                .contains("PAGE");
    }

    @Test
    void amountsStandAtTheRightAndTheTitleIsInTheNavigation() throws IOException {
        WordPackage file = new WordPackage(docx(Corpus.published(6).form()));
        assertThat(styleOf(file, "17,170,700.0")).isEqualTo(WordStyle.AMOUNT.id());
        assertThat(style(file, WordStyle.AMOUNT, "pPr", "jc")).isEqualTo("right");
        assertThat(style(file, WordStyle.TITLE, "pPr", "outlineLvl")).isEqualTo("0");
    }

    private static String styleOf(WordPackage file, String text) throws IOException {
        return WordXml.below(file.root(WordParts.DOCUMENT), "p")
                .filter(paragraph -> WordTable.text(paragraph).equals(text))
                .map(paragraph ->
                        WordXml.value(WordXml.at(paragraph, "pPr", "pStyle").orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    private static String style(WordPackage file, WordStyle style, String... path) throws IOException {
        return WordXml.children(file.root(WordParts.STYLES), "style").stream()
                .filter(element ->
                        WordXml.attribute(element, "styleId").orElse("").equals(style.id()))
                .flatMap(element -> WordXml.at(element, path).stream())
                .map(WordXml::value)
                .findFirst()
                .orElseThrow();
    }

    /** LibreOffice, and older Words, make the rows under a long merged cell only as high as their own cells. */
    @Test
    void rowsUnderALongSharedNoteAreHighEnoughForIt() throws IOException {
        String note = "一行说明\n".repeat(12).strip();
        DepartmentForm form = SMALL.withCategories(List.of(new IndicatorCategory(
                "产出指标",
                List.of(new IndicatorGroup(
                        "重点工作任务完成",
                        List.of(
                                new Indicator("完成率", new TargetValue("≥95%"), Optional.of(note)),
                                new Indicator("及时率", new TargetValue("100%"), Optional.empty())))))));
        WordTable table = new WordPackage(docx(form)).tables().getFirst();
        double high = table.rows().subList(table.rows().size() - 2, table.rows().size()).stream()
                .map(row -> WordXml.at(row, "trPr", "trHeight").orElseThrow())
                .mapToInt(height -> Integer.parseInt(WordXml.value(height)))
                .sum();
        assertThat(high).isGreaterThanOrEqualTo(12 * LAYOUT.lineHeight() * 20);
    }

    @Test
    void shortRowsAreNotTornAndLongOnesMayBe() throws IOException {
        WordTable table = new WordPackage(docx(SMALL.withAnnualGoal("一行\n".repeat(60))))
                .tables()
                .getFirst();
        assertThat(WordXml.at(table.rows().get(1), "trPr", "cantSplit")).isEmpty();
        assertThat(WordXml.at(table.rows().get(2), "trPr", "cantSplit")).isPresent();
    }

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\h]+");

    private static String dense(String text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }
}
