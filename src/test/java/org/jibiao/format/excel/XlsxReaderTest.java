package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.form.Money;
import org.jibiao.format.ForeignFormReader;
import org.jibiao.format.FormReader;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.ArchiveWriter;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.sheet.FormFinder;
import org.jibiao.sheet.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** What the namespaces begin with that Excel writes as a rule. */
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";

    /** And with what it writes as "Strict Open XML". */
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static List<DepartmentForm> corpus() {
        return Corpus.forms();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyPublishedFormComesBackEqual(DepartmentForm form) throws IOException {
        comesBack(form);
    }

    @Property(tries = 100)
    void anyFormComesBackEqual(@ForAll(supplier = Forms.class) DepartmentForm form) throws IOException {
        comesBack(form);
    }

    @Test
    void aFileThatAnotherProgramSavedUnchangedComesBackWithoutRemark() throws IOException {
        for (byte[] file : files()) {
            byte[] saved = Written.edited(file, workbook -> workbook.setActiveSheet(0));
            assertThat(Written.READER.recognises(saved)).isTrue();
            assertThat(Written.READER.read(saved)).containsExactly(new Reading(FORM, List.of()));
        }
    }

    @Test
    void textsThatExcelKeepsElsewhereAreTheSameTexts() throws IOException {
        byte[] saved = Written.edited(Written.by(Written.FORM, FORM), workbook -> {
            for (Cell cell : Written.cells(workbook.getSheetAt(0))) {
                if (cell.getCellType() == CellType.STRING) {
                    String text = cell.getStringCellValue();
                    // A text that is set in a blank cell goes into the table of shared texts.
                    cell.setBlank();
                    cell.setCellValue(text);
                }
            }
        });
        assertThat(new ArchiveReader().entries(saved, name -> name.equals("xl/sharedStrings.xml")))
                .isNotEmpty();
        assertThat(Written.READER.read(saved)).containsExactly(new Reading(FORM, List.of()));
    }

    @Test
    void aTextOrAnAmountThatWasChangedIsReadAsItIsNow() throws IOException {
        byte[] text = Written.edited(Written.by(Written.FORM, FORM), workbook -> {
            Cell goal = Written.cell(workbook.getSheetAt(0), FORM.annualGoal());
            // Or POI leaves the text of the export beside the new one.
            goal.setBlank();
            goal.setCellValue("改过的目标");
        });
        byte[] amount = Written.edited(
                Written.by(Written.FORM, FORM),
                workbook -> Written.cells(workbook.getSheetAt(0)).stream()
                        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                        .findFirst()
                        .orElseThrow()
                        .setCellValue(1.5));
        Reading read = Written.READER.read(text).getFirst();
        assertThat(read.form()).isEqualTo(FORM.withAnnualGoal("改过的目标"));
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("改过", "现在显示的内容"));
        Reading withAmount = Written.READER.read(amount).getFirst();
        assertThat(withAmount.form().budget().total()).contains(new Money(new BigDecimal("1.5")));
        assertThat(withAmount.remarks().getFirst().message()).contains("现在显示的内容");
    }

    /** Our worksheets are cut into pages; only where a name is cut in its middle it cannot be told from two. */
    @Test
    void whatOurPagesShowIsReadWhole() throws IOException {
        FormReader foreign = new ForeignFormReader(new XlsxDocumentReader(), new FormFinder(Written.STANDARDS));
        int equal = 0;
        for (DepartmentForm form : Corpus.forms()) {
            equal += foreign.read(Written.by(Written.FORM, form)).equals(List.of(new Reading(form, List.of()))) ? 1 : 0;
        }
        assertThat(equal).isGreaterThanOrEqualTo(42);
    }

    /** Plain columns are for copying from: not even the form of the export could be read from them. */
    @Test
    void anEditOfPlainColumnsIsNotTakenForAForm() throws IOException {
        byte[] column = Written.edited(
                Written.by(Written.COLUMNS, FORM),
                workbook -> workbook.getSheetAt(3).getRow(5).getCell(2).setCellValue("改过的指标"));
        Reading reading = Written.READER.read(column).getFirst();
        assertThat(reading.form()).isEqualTo(FORM);
        assertThat(reading.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("后来的改动不在其中"));
    }

    @Test
    void otherFilesAreNotRecognised() throws IOException {
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("部门（单位）整体绩效目标表");
            workbook.write(foreign);
        }
        assertThat(Written.READER.recognises(foreign.toByteArray())).isFalse();
        assertThat(Written.READER.recognises(new byte[0])).isFalse();
        assertThat(Written.READER.recognises("{\"year\": 2024}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Written.READER.recognises(withMainPart("word/document.xml"))).isFalse();
    }

    @Test
    void aDamagedFileIsRefusedOrNotRecognisedButNeverReadWrong() throws IOException {
        byte[] whole = Written.by(Written.FORM, FORM);
        for (int length = 0; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (Written.READER.recognises(cut)) {
                readOrRefused(cut);
            }
        }
        for (int at = 0; at < whole.length; at += 31) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            readOrRefused(damaged);
        }
    }

    private static void readOrRefused(byte[] damaged) {
        try {
            assertThat(Written.READER.read(damaged).getFirst().form()).isEqualTo(FORM);
        } catch (UnreadableFileException e) {
            assertThat(e).hasMessageMatching("(?s).*[\\u4e00-\\u9fff].*");
        }
    }

    @Test
    void aWorkbookWithoutItsSheetsIsReadWithARemark() throws IOException {
        readsAsEdited(withMainPart(Workbook.MAIN_PART));
    }

    @Test
    void aFileSavedAsStrictOpenXmlComesBackWithoutRemark() throws IOException {
        for (byte[] file : files()) {
            byte[] strict = changed(
                    file,
                    part -> !part.startsWith("docProps/") && !CarriedItem.mayBe(part),
                    xml -> xml.replace(TRANSITIONAL + "officeDocument/2006/", STRICT + "officeDocument/")
                            .replace(TRANSITIONAL + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main"));
            assertThat(Written.READER.recognises(strict)).isTrue();
            assertThat(Written.READER.read(strict)).containsExactly(new Reading(FORM, List.of()));
        }
    }

    @Test
    void aBlankCellWithAnEmptyValueIsStillBlank() throws IOException {
        byte[] saved = changed(
                Written.by(Written.FORM, FORM), SHEET::equals, xml -> xml.replaceAll("<c ([^>]*)/>", "<c $1><v/></c>"));
        assertThat(Written.READER.read(saved)).containsExactly(new Reading(FORM, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"Z1\"><v>1E999999999</v></c>",
                "<c r=\"Z1\"><v>10000000000E2147483647</v></c>",
                "<c r=\"Z1\"><v>一</v></c>",
                "<c r=\"Z1\" t=\"s\"><v>7</v></c>",
                "<c r=\"Z1\"><v>1<f/></v></c>",
                "<c r=\"Z1\">"
            })
    void aCellThatNobodyCanReadDoesNotCostTheForm(String cell) throws IOException {
        readsAsEdited(changed(
                Written.by(Written.FORM, FORM), SHEET::equals, xml -> xml.replaceFirst("</row>", cell + "</row>")));
    }

    @Test
    void aNumberOfAMillionDigitsIsNotReckonedWith() throws IOException {
        String cell = "<c r=\"Z1\"><v>" + "7".repeat(1_000_000) + "</v></c>";
        readsAsEdited(changed(
                Written.by(Written.FORM, FORM), SHEET::equals, xml -> xml.replaceFirst("</row>", cell + "</row>")));
    }

    @Test
    void aTextThatIsNamedOverAndOverDoesNotFillTheMemory() throws IOException {
        String shared = "<sst><si><t>" + "字".repeat(1_000_000) + "</t></si></sst>";
        String cells = "<c t=\"s\"><v>0</v></c>".repeat(10_000);
        byte[] named = changed(
                Written.by(Written.FORM, FORM), SHEET::equals, xml -> xml.replaceFirst("</row>", cells + "</row>"));
        readsAsEdited(with(named, "xl/sharedStrings.xml", shared));
    }

    @Test
    void aSheetThatIsNamedOverAndOverIsNotReadOverAndOver() throws IOException {
        byte[] named = changed(
                Written.by(Written.FORM, FORM),
                Workbook.MAIN_PART::equals,
                xml -> xml.replace("</sheets>", "<sheet r:id=\"rId1\"/>".repeat(200_000) + "</sheets>"));
        readsAsEdited(named);
    }

    private static void readsAsEdited(byte[] file) throws IOException {
        assertThat(Written.READER.recognises(file)).isTrue();
        Reading reading = Written.READER.read(file).getFirst();
        assertThat(reading.form()).isEqualTo(FORM);
        assertThat(reading.remarks().getFirst())
                .satisfies(remark -> assertThat(remark.message()).contains("改过"));
    }

    /** The file with other XML in some of its parts; some must differ. */
    private static byte[] changed(byte[] file, Predicate<String> parts, UnaryOperator<String> change)
            throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(new ArchiveReader().entries(file, name -> true));
        Map<String, byte[]> before = Map.copyOf(all);
        all.replaceAll((name, content) -> parts.test(name)
                ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content);
        assertThat(all).as("a change that changes something").isNotEqualTo(before);
        return archive(all);
    }

    /** The file with one part more. */
    private static byte[] with(byte[] file, String part, String xml) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(new ArchiveReader().entries(file, name -> true));
        all.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return archive(all);
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter archive = new ArchiveWriter(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            archive.add(part.getKey(), part.getValue());
        }
        archive.finish();
        return out.toByteArray();
    }

    private static List<byte[]> files() {
        return List.of(Written.by(Written.FORM, FORM), Written.by(Written.COLUMNS, FORM));
    }

    private static void comesBack(DepartmentForm form) throws IOException {
        for (byte[] file : List.of(Written.by(Written.FORM, form), Written.by(Written.COLUMNS, form))) {
            assertThat(Written.READER.recognises(file)).isTrue();
            assertThat(Written.READER.read(file)).containsExactly(new Reading(form, List.of()));
        }
    }

    /** A form in an archive with nothing else than a main part. */
    private static byte[] withMainPart(String name) throws IOException {
        String item = "customXml/item1.xml";
        Map<String, byte[]> ours = new ArchiveReader().entries(Written.by(Written.FORM, FORM), item::equals);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter archive = new ArchiveWriter(out);
        archive.add(name, markup -> markup.empty("workbook"));
        archive.add(item, ours.getOrDefault(item, new byte[0]));
        archive.finish();
        return out.toByteArray();
    }
}
