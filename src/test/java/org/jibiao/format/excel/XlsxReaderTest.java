package org.jibiao.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jibiao.corpus.Corpus;
import org.jibiao.form.DepartmentForm;
import org.jibiao.form.Forms;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.ArchiveWriter;
import org.jibiao.sheet.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxReaderTest {
    private static final DepartmentForm FORM = Corpus.published(6).form();

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
    void aTextOrAnAmountThatWasChangedGivesARemark() throws IOException {
        byte[] text = Written.edited(
                Written.by(Written.FORM, FORM),
                workbook -> Written.cell(workbook.getSheetAt(0), "年度履职目标").setCellValue("年度目标"));
        byte[] amount = Written.edited(
                Written.by(Written.FORM, FORM),
                workbook -> Written.cells(workbook.getSheetAt(0)).stream()
                        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                        .findFirst()
                        .orElseThrow()
                        .setCellValue(1.5));
        byte[] column = Written.edited(
                Written.by(Written.COLUMNS, FORM),
                workbook -> workbook.getSheetAt(3).getRow(5).getCell(2).setCellValue("改过的指标"));
        for (byte[] edited : List.of(text, amount, column)) {
            Reading reading = Written.READER.read(edited).getFirst();
            assertThat(reading.form()).isEqualTo(FORM);
            assertThat(reading.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.message()).contains("改过"));
        }
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
    void aWorkbookWithoutItsSheetsIsRefusedWithWhatToDo() throws IOException {
        byte[] file = withMainPart(Workbook.MAIN_PART);
        assertThat(Written.READER.recognises(file)).isTrue();
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Written.READER.find(file))
                .withMessageContaining("损坏")
                .withMessageContaining("另存");
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
