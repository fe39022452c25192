package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.assertj.core.data.Offset;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.AmountField;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.Indicator;
import org.jibiao.form.IndicatorCategory;
import org.jibiao.form.IndicatorGroup;
import org.jibiao.form.MainTask;
import org.jibiao.form.Money;
import org.jibiao.form.TargetValue;
import org.jibiao.format.GoldenFile;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.page.Face;
import org.jibiao.sheet.FormSheet;
import org.jibiao.sheet.Sheet;
import org.jibiao.standard.FormStandard;
import org.jibiao.standard.FormStandard.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class XlsxWriterTest {
    private static final FormStandard STANDARD = Written.STANDARDS.forYear(2024);
    private static final Layout LAYOUT = STANDARD.layout();
    private static final String CONTINUED = LAYOUT.marks().continued();

    /** What 宋体 takes for a line in Excel, in sizes, and what the serif of Linux takes. */
    private static final double TALLEST_LINE = 1.44;

    /** Excel keeps this free at the sides of a cell, in points. */
    private static final double CELL_SIDES = 4;

    static List<DepartmentForm> corpus() {
        return Corpus.forms();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyTextOfTheFormStandsInACellOfItsOwn(DepartmentForm form) throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            List<String> shown = new ArrayList<>(Written.texts(workbook.getSheetAt(0)));
            List<String> cut = new ArrayList<>();
            for (String text : texts(FormSheet.of(form, STANDARD))) {
                if (!shown.remove(text)) {
                    cut.add(text);
                }
            }
            assertThat(cut).as("texts that a page cuts").hasSizeLessThanOrEqualTo(3);
            for (String text : cut) {
                List<String> parts =
                        shown.stream().filter(text::contains).limit(2).toList();
                assertThat(String.join("", parts)).isEqualTo(text);
                parts.forEach(shown::remove);
            }
            assertThat(shown)
                    .as("labels that are printed again")
                    .allMatch(text -> text.endsWith(CONTINUED)
                            || text.equals(STANDARD.labels().taskName())
                            || text.equals(STANDARD.labels().taskContent()));
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theTableIsWhole(DepartmentForm form) throws IOException {
        checkTable(form);
    }

    @Property(tries = 60)
    void theTableOfAnyFormIsWhole(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        checkTable(form);
    }

    @Property(tries = 60)
    void nothingOfAnyFormIsLost(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            List<String> expected = new ArrayList<>();
            String all = String.join("", texts(FormSheet.of(form, STANDARD)));
            all.codePoints().filter(XlsxWriterTest::isPrinted).forEach(c -> expected.add(Character.toString(c)));
            List<String> shown = new ArrayList<>();
            String there = String.join("", Written.texts(workbook.getSheetAt(0)));
            there.codePoints().filter(XlsxWriterTest::isPrinted).forEach(c -> shown.add(Character.toString(c)));
            assertThat(shown).containsAll(expected).hasSizeGreaterThanOrEqualTo(expected.size());
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void noTextIsTallerThanItsCell(DepartmentForm form) throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Cell cell : Written.cells(sheet)) {
                if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getBorderTop() == BorderStyle.THIN) {
                    CellRangeAddress area = area(sheet, cell);
                    assertThat(lines(cell.getStringCellValue(), width(sheet, area)) * TALLEST_LINE * LAYOUT.bodySize())
                            .as(cell.getStringCellValue())
                            .isLessThanOrEqualTo(height(sheet, area));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyPageFitsOnThePaper(DepartmentForm form) throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            double paper = LAYOUT.paperHeight() - LAYOUT.marginTop() - LAYOUT.marginBottom();
            double room = paper * 100 / sheet.getPrintSetup().getScale();
            CellRangeAddress repeated = sheet.getRepeatingRows();
            double used = 0;
            for (Row row : sheet) {
                used += row.getHeightInPoints();
                assertThat(used).as("down to row %d", row.getRowNum() + 1).isLessThan(room);
                if (sheet.isRowBroken(row.getRowNum())) {
                    boolean again = repeated != null && row.getRowNum() >= repeated.getFirstRow();
                    used = again ? sheet.getRow(repeated.getFirstRow()).getHeightInPoints() : 0;
                }
            }
            assertThat(used).as("the last page").isGreaterThan(room / 6);
            assertThat(sheet.getRowBreaks()).hasSizeBetween(3, 6);
            assertThat(sheet.getColumnBreaks()).isEmpty();
        }
    }

    @Test
    void theHeadOfTheIndicatorsIsPrintedOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook =
                Written.open(Written.by(Written.FORM, Corpus.published(6).form()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            CellRangeAddress repeated = sheet.getRepeatingRows();
            assertThat(repeated.getFirstRow()).isEqualTo(repeated.getLastRow());
            assertThat(sheet.getRow(repeated.getFirstRow()).getCell(0).getStringCellValue())
                    .isEqualTo(STANDARD.labels().category());
            assertThat(Written.texts(sheet)).containsOnlyOnce(STANDARD.labels().category());
        }
    }

    @Test
    void thePaperIsThatOfTheLayout() throws IOException {
        try (XSSFWorkbook workbook =
                Written.open(Written.by(Written.FORM, Corpus.published(6).form()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 100);
            assertThat(sheet.getFitToPage()).as("Excel heeds no breaks then").isFalse();
            assertThat(sheet.getHorizontallyCenter()).isTrue();
            assertThat(sheet.getMargin(PageMargin.TOP) * 72).isCloseTo(LAYOUT.marginTop(), Offset.offset(0.1));
            assertThat(sheet.getOddFooter().getRight()).contains("— &P —");
            assertThat(sheet.getEvenFooter().getLeft()).contains("— &P —");
            assertThat(workbook.getPrintArea(0)).startsWith("'").endsWith("$E$" + (sheet.getLastRowNum() + 1));
        }
    }

    @Test
    void amountsAreNumbersAsTheBureauPrintsThem() throws IOException {
        DepartmentForm form = Corpus.published(6).form();
        DepartmentForm odd = form.withBudget(form.budget()
                .withAmount(AmountField.TOTAL, amount("1234567.25"))
                .withAmount(AmountField.GOVERNMENT, amount("0"))
                .withAmount(AmountField.FISCAL_ACCOUNT, Optional.empty())
                .withAmount(AmountField.UNIT_FUNDS, amount("12345678901234.56")));
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, odd))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Cell total = beside(sheet, STANDARD.labels().total());
            assertThat(total.getNumericCellValue()).isEqualTo(1234567.25);
            assertThat(new DataFormatter().formatCellValue(total)).isEqualTo("1,234,567.25");
            assertThat(new DataFormatter()
                            .formatCellValue(beside(sheet, STANDARD.labels().government())))
                    .isEqualTo("0.0");
            assertThat(beside(sheet, STANDARD.labels().fiscalAccount()).getCellType())
                    .as("blank is not zero")
                    .isEqualTo(CellType.BLANK);
            assertThat(beside(sheet, STANDARD.labels().unitFunds()).getStringCellValue())
                    .as("more digits than Excel keeps")
                    .isEqualTo("12,345,678,901,234.56");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SUM(A1:A9)",
                "+1",
                "-1-2",
                "@甲",
                "95%",
                "1-3",
                "'甲",
                "2024-12-31",
                "TRUE",
                "＝1",
                " 5",
                "12月31日",
                "（3）"
            })
    void aTextThatLooksLikeMoreStaysText(String text) throws IOException {
        DepartmentForm form = Corpus.published(6).form().withTasks(List.of(new MainTask(text, "甲")));
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            Cell cell = Written.cell(workbook.getSheetAt(0), text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            Cell plain = Written.cell(workbook.getSheetAt(0), "甲");
            assertThat(plain.getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮㛃𬭎𠙶", "控\u0001制", "_x0041_", "a_x005F_x", "<&>\"'", "  两端有空格  ", "非字\uFFFF符", "甲\t乙"})
    void everyCharacterIsShownAsItIs(String text) throws IOException {
        DepartmentForm form = Corpus.published(6).form().withTasks(List.of(new MainTask("甲", text)));
        byte[] file = Written.by(Written.FORM, form);
        try (XSSFWorkbook workbook = Written.open(file)) {
            assertThat(Written.cell(workbook.getSheetAt(0), text)).isNotNull();
        }
        assertThat(Written.READER.read(file).getFirst().form()).isEqualTo(form);
        assertThat(Written.READER.read(file).getFirst().remarks()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongForItsPageGoesOnInTheNextCell() throws IOException {
        // Not the same over and over: POI would take the file for one that was made to fill the memory.
        String goal = IntStream.range(0, 1200)
                .mapToObj(i -> "第" + i + "段：统筹推进城市更新、产业升级和民生保障，全年新增就业" + i * 7919 % 9973 + "人；")
                .collect(Collectors.joining("\n"));
        assertThat(goal).hasSizeGreaterThan(32_767);
        DepartmentForm form = Corpus.published(6).form().withAnnualGoal(goal);
        byte[] file = Written.by(Written.FORM, form);
        try (XSSFWorkbook workbook = Written.open(file)) {
            List<String> parts = Written.texts(workbook.getSheetAt(0)).stream()
                    .filter(text -> text.contains("城市更新、产业升级和民生保障，全年"))
                    .toList();
            assertThat(parts).hasSizeGreaterThan(10).allMatch(part -> part.length() < 2500);
            assertThat(dense(String.join("", parts))).isEqualTo(dense(goal));
        }
        assertThat(Written.READER.read(file).getFirst().form()).isEqualTo(form);
        assertThat(Written.READER.read(file).getFirst().remarks()).isEmpty();
    }

    @Test
    void aNoteThatIsTallerThanItsRowsRaisesThem() throws IOException {
        Indicator first = new Indicator("甲", new TargetValue("≥95%"), Optional.of("说明文字，".repeat(60)));
        Indicator second = new Indicator("乙", new TargetValue("2辆"), Optional.empty());
        DepartmentForm form = Corpus.published(6)
                .form()
                .withCategories(List.of(
                        new IndicatorCategory("产出指标", List.of(new IndicatorGroup("履职目标实现", List.of(first, second))))));
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row row = Written.cell(sheet, "甲").getRow();
            Row next = Written.cell(sheet, "乙").getRow();
            assertThat(row.getHeightInPoints()).isGreaterThan(120).isEqualTo(next.getHeightInPoints());
        }
    }

    @Test
    void theSameFormGivesTheSameBytes() {
        DepartmentForm form = Corpus.published(6).form();
        assertThat(Written.by(Written.FORM, form)).isEqualTo(Written.by(Written.FORM, form));
    }

    @Test
    void everyPartHasATypeAndEveryRelationshipLeadsToOne() throws IOException, OpenXML4JException {
        byte[] file = Written.by(Written.FORM, Corpus.published(6).form());
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            Set<String> reached = new HashSet<>();
            for (PackageRelationship root : parts.getRelationships()) {
                reached.add(root.getTargetURI().getPath());
            }
            for (PackagePart part : parts.getParts()) {
                assertThat(part.getContentType()).as("%s", part.getPartName()).isNotEmpty();
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relationship : part.getRelationships()) {
                        assertThat(part.getRelatedPart(relationship)).isNotNull();
                        reached.add(relationship.getTargetURI().getPath());
                    }
                }
            }
            assertThat(parts.getParts().stream()
                            .filter(part -> !part.isRelationshipPart())
                            .map(part -> part.getPartName().getName()))
                    .containsExactlyInAnyOrderElementsOf(reached)
                    .contains("/xl/styles.xml", "/customXml/item1.xml", "/docProps/core.xml");
            assertThat(parts.getPackageProperties().getTitleProperty().orElseThrow())
                    .startsWith(STANDARD.labels().title());
            assertThat(parts.getPackageProperties().getLanguageProperty()).contains("zh-CN");
        }
    }

    @Test
    void everyPartIsValidByTheSchema() throws IOException, XmlException {
        for (byte[] file : List.of(
                Written.by(Written.FORM, Corpus.published(6).form()),
                Written.by(Written.COLUMNS, Corpus.published(6).form()))) {
            List<XmlError> errors = new ArrayList<>();
            XmlOptions options = new XmlOptions().setErrorListener(errors);
            WorksheetDocument.Factory.parse(entry(file, "xl/worksheets/sheet1.xml"))
                    .validate(options);
            StyleSheetDocument.Factory.parse(entry(file, "xl/styles.xml")).validate(options);
            WorkbookDocument.Factory.parse(entry(file, "xl/workbook.xml")).validate(options);
            // The schema forgets xml:space, which Excel itself writes, and without which it strips texts.
            assertThat(errors)
                    .filteredOn(error -> !error.getMessage().contains(": space@"))
                    .isEmpty();
        }
    }

    @Test
    void theXmlOfASheetIsAsItWas() throws IOException {
        Indicator first = new Indicator("=甲", new TargetValue("≥95%"), Optional.of("说明"));
        Indicator second = new Indicator("乙", new TargetValue("=100%"), Optional.empty());
        DepartmentForm form = Corpus.published(6)
                .form()
                .withAnnualGoal("目标")
                .withTasks(List.of(new MainTask("任务", "内容\n两行")))
                .withCategories(List.of(
                        new IndicatorCategory("产出指标", List.of(new IndicatorGroup("履职目标实现", List.of(first, second))))));
        byte[] file = Written.by(Written.FORM, form);
        GoldenFile.assertSame(getClass(), "sheet1.xml", lines(entry(file, "xl/worksheets/sheet1.xml")));
        GoldenFile.assertSame(getClass(), "styles.xml", lines(entry(file, "xl/styles.xml")));
    }

    /** One element a line, so that a difference can be read. */
    private static String lines(String xml) {
        return xml.replace("><", ">\n<") + "\n";
    }

    private static String entry(byte[] file, String name) throws IOException {
        return new String(
                new ArchiveReader().entries(file, name::equals).getOrDefault(name, new byte[0]),
                StandardCharsets.UTF_8);
    }

    private static Optional<Money> amount(String yuan) {
        return Optional.of(new Money(new BigDecimal(yuan)));
    }

    /** The first cell to the right that is not part of the label's own merge. */
    private static Cell beside(XSSFSheet sheet, String label) {
        Cell cell = Written.cell(sheet, label);
        return cell.getRow().getCell(area(sheet, cell).getLastColumn() + 1);
    }

    /** What the cells of the sheet say; the amounts that are numbers aside. */
    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.headings().forEach(heading -> texts.add(heading.text()));
        sheet.bands().stream()
                .flatMap(band -> band.allRows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() != org.jibiao.sheet.Cell.Role.AMOUNT)
                .map(org.jibiao.sheet.Cell::text)
                .filter(text -> !text.isBlank())
                .forEach(texts::add);
        return texts;
    }

    private static void checkTable(DepartmentForm form) throws IOException {
        try (XSSFWorkbook workbook = Written.open(Written.by(Written.FORM, form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Set<CellAddress> merged = new HashSet<>();
            for (CellRangeAddress area : sheet.getMergedRegions()) {
                area.forEach(address -> assertThat(merged.add(address))
                        .as("%s is in two merges", address)
                        .isTrue());
            }
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isBetween(1f, 409f);
                for (int column = 0; column < 5; column++) {
                    Cell cell = sheet.getRow(row).getCell(column);
                    assertThat(cell).as("row %d, column %d", row, column).isNotNull();
                    if (row > 2) {
                        assertThat(borders(cell.getCellStyle())).containsOnly(BorderStyle.THIN);
                    }
                }
            }
        }
    }

    private static List<BorderStyle> borders(CellStyle style) {
        return List.of(style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight());
    }

    private static CellRangeAddress area(XSSFSheet sheet, Cell cell) {
        return sheet.getMergedRegions().stream()
                .filter(area -> area.isInRange(cell))
                .findFirst()
                .orElseGet(() -> new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
    }

    private static double width(XSSFSheet sheet, CellRangeAddress area) {
        double width = 0;
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            width += sheet.getColumnWidth(column) / 256.0 * Worksheet.POINTS_OF_WIDTH;
        }
        return width;
    }

    private static double height(XSSFSheet sheet, CellRangeAddress area) {
        double height = 0;
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        return height;
    }

    /** How many lines Excel makes of a text, which fills a line character by character. */
    private static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            double used = 0;
            lines++;
            for (int character : paragraph.codePoints().toArray()) {
                double advance = Written.TYPEFACES.width(Face.BODY, LAYOUT.bodySize(), Character.toString(character));
                if (used + advance > width - CELL_SIDES) {
                    lines++;
                    used = 0;
                }
                used += advance;
            }
        }
        return lines;
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }

    private static boolean isPrinted(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }
}
