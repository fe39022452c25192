package org.jibiao.format.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jibiao.corpus.Corpus;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.excel.XlsDocumentReader;
import org.jibiao.format.excel.XlsxDocumentReader;
import org.jibiao.format.word.DocDocumentReader;
import org.jibiao.format.word.DocxDocumentReader;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are locked, cut off, of another kind than their name says, or made to do harm. */
class HostileOfficeFilesTest {
    private static final UnreadableOfficeReader REFUSING = new UnreadableOfficeReader();
    private static final DocxDocumentReader DOCX = new DocxDocumentReader();
    private static final XlsxDocumentReader XLSX = new XlsxDocumentReader();

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";
    private static final String RELATIONSHIPS = "<Relationships><Relationship Id=\"r1\" Target=\"%s\" Type=\"http://"
            + "schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>%s</Relationships>";

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void aLockedNewFileSaysSo(EncryptionMode mode) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(mode);
            info.getEncryptor().confirmPassword("密码");
            try (OutputStream locked = info.getEncryptor().getDataStream(files)) {
                locked.write(Corpus.foreign("form-00-style0.docx"));
            }
            files.writeFilesystem(out);
        }
        assertThat(REFUSING.recognises(out.toByteArray())).isTrue();
        assertThatThrownBy(() -> REFUSING.find(out.toByteArray())).hasMessageContaining("文件有打开密码");
    }

    @Test
    void aLockedOldExcelFileSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Corpus.foreign("form-00-style0.xls")))) {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertUnreadable(new XlsDocumentReader(), out.toByteArray(), "文件有打开密码");
    }

    /** The flag for encryption and obfuscation in the file's head ([MS-DOC] 2.5.2): the second for XOR, the first alone for RC4. */
    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x01})
    void aLockedOldWordFileSaysSo(int flags) throws IOException {
        byte[] file = Corpus.foreign("form-00-style0.doc");
        int head = new String(file, ISO_8859_1).indexOf("\u00EC\u00A5");
        file[head + 11] |= (byte) flags;
        file[head + 14] = 4;
        assertUnreadable(new DocDocumentReader(), file, "文件有打开密码");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1\\ansi}|RTF",
                "<html xmlns:o=\"urn\"><body><table>|网页",
                "\uFEFF<!DOCTYPE html><p>|网页",
                "MIME-Version: 1.0\\nContent-Type: multipart/related|MHT",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>|2003 的 XML",
            })
    void whatOnlyIsCalledAnOfficeFileIsNamed(String content, String named) {
        for (byte[] file : List.of(content.getBytes(UTF_8), content.getBytes(UTF_16LE))) {
            assertThat(REFUSING.recognises(file)).isTrue();
            assertThatThrownBy(() -> REFUSING.find(file))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining(named)
                    .hasMessageContaining("另存为 .docx");
        }
    }

    @Test
    void aFileOfWorksIsNotOneOfWps() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[100]), "MatOST");
            files.writeFilesystem(out);
        }
        assertThatThrownBy(() -> REFUSING.find(out.toByteArray())).hasMessageContaining("Microsoft Works");
    }

    @Test
    void otherFilesAreNotRefusedHere() {
        for (String text : List.of("部门（单位）整体绩效目标表", "{\"form\": 1}", "%PDF-1.7", "", "<other/>")) {
            assertThat(REFUSING.recognises(text.getBytes(UTF_8))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "xls"})
    void aFileThatIsCutOffIsRefusedInWordsOrReadWithARemark(String extension) {
        byte[] whole = Corpus.foreign("form-27-style1." + extension);
        List<DocumentReader> readers = List.of(DOCX, new DocDocumentReader(), XLSX, new XlsDocumentReader());
        for (int length = whole.length - 1; length > 0; length -= whole.length / 40) {
            byte[] cut = Arrays.copyOf(whole, length);
            readers.stream().filter(reader -> reader.recognises(cut)).forEach(reader -> {
                try {
                    reader.read(cut, ReadingProgress.NONE);
                } catch (UnreadableFileException e) {
                    assertThat(e).hasMessageMatching("(?s).*\\p{IsHan}.*");
                }
            });
        }
    }

    /** WPS leaves the last sector short. */
    @Test
    void aShortLastSectorLosesNothing() throws IOException {
        byte[] whole = Corpus.foreign("form-00-style0.doc");
        int length = whole.length;
        while (whole[length - 1] == 0) {
            length--;
        }
        assertThat(length).isLessThan(whole.length);
        DocDocumentReader reader = new DocDocumentReader();
        byte[] cut = Arrays.copyOf(whole, length);
        assertThat(reader.recognises(cut)).isTrue();
        assertThat(reader.read(cut, ReadingProgress.NONE).blocks())
                .hasSameSizeAs(reader.read(whole, ReadingProgress.NONE).blocks());
    }

    @Test
    void nothingOutsideTheFileIsEverAskedFor() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
            String entity = "<!DOCTYPE w:document SYSTEM \"" + address + "\" [<!ENTITY % a SYSTEM \"" + address
                    + "\"> %a; <!ENTITY b SYSTEM \"" + address + "\">]>";
            String external = "<Relationship Id=\"x\" TargetMode=\"External\" Target=\"" + address
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>";
            byte[] word = word(
                    entity + "<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p>"
                            + "<w:p><w:hyperlink r:id=\"x\"/><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>",
                    external);
            byte[] excel = excel(
                    entity + "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>甲</v></c><c t=\"str\"><v>&b;</v></c>"
                            + "</row></sheetData></worksheet>",
                    external);
            readInWords(DOCX, word);
            readInWords(XLSX, excel);
            listening.setSoTimeout(200);
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aThousandfoldEntityStaysOut() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w:document [<!ENTITY e0 \"甲甲甲甲甲甲甲甲\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append("&e%d;".formatted(i - 1).repeat(10))
                    .append("\">");
        }
        readInWords(
                DOCX,
                word(
                        entities
                                + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>",
                        ""));
    }

    @Test
    void tenThousandTablesInTablesAreNoTrouble() throws IOException {
        int depth = 10_000;
        String open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc>";
        String body =
                open.repeat(depth) + "<w:p><w:r><w:t>底</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>".repeat(depth);
        SourceDocument document = DOCX.read(
                word("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>", ""), ReadingProgress.NONE);
        assertThat(document.blocks().size()).isEqualTo(depth);
        SourceBlock.Table last = (SourceBlock.Table) document.blocks().getLast();
        assertThat(last.rows().getFirst().cells().getLast().text()).isEqualTo("底");
        assertThat(last.locator().where(0, 1)).hasSizeLessThan(200);
    }

    /** Somebody has drawn borders down to the end of the worksheet. */
    @Test
    void aMillionEmptyRowsWithBordersCostNothing() throws IOException {
        String row = "<row r=\"%d\" s=\"1\" customFormat=\"1\" ht=\"14.25\"><c r=\"A%1$d\" s=\"1\"/></row>";
        byte[] file = excel(1, 1_048_576, row, "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c></row>");
        SourceDocument document = XLSX.read(file, ReadingProgress.NONE);
        assertThat(document.blocks()).hasSize(2);
        assertThat(((SourceBlock.Table) document.blocks().getLast()).rows()).hasSize(1);
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void ofAWorkbookThatIsTooLongTheBeginningIsReadAndTheRestNamed() throws IOException {
        byte[] file = excel(1, 600_000, "<row r=\"%d\"><c t=\"str\"><v>甲</v></c></row>", "");
        SourceDocument document = XLSX.read(file, ReadingProgress.NONE);
        assertThat(((SourceBlock.Table) document.blocks().getLast()).rows()).hasSize(400_000);
        assertThat(document.remarks()).extracting(Remark::where).containsExactly("工作表“甲”单元格 A400001");
        assertThat(document.remarks().getFirst().message()).contains("太长");
    }

    @Test
    void aCellOfAHundredMegabytesIsCutAndOneOfABombRefused() throws IOException {
        byte[] long100 = excel(1, 100, "甲".repeat(1 << 18) + "%s", "<row r=\"1\"><c t=\"str\"><v>");
        readInWords(XLSX, long100);
        String body = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + "甲".repeat(48 << 18);
        assertUnreadable(DOCX, word(body, ""), "大得不像一份目标表");
    }

    private static void readInWords(DocumentReader reader, byte[] file) {
        assertThat(reader.recognises(file)).isTrue();
        try {
            SourceDocument document = reader.read(file, ReadingProgress.NONE);
            assertThat(document.blocks().toString().length()).isLessThan(1 << 20);
        } catch (UnreadableFileException e) {
            assertThat(e).hasMessageMatching("(?s).*\\p{IsHan}.*");
        }
    }

    private static void assertUnreadable(DocumentReader reader, byte[] file, String words) {
        assertThat(reader.recognises(file)).isTrue();
        assertThatThrownBy(() -> reader.read(file, ReadingProgress.NONE))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(words);
    }

    private static byte[] word(String document, String more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", TYPES.formatted("word/document.xml", "wordprocessingml.document"));
            add(zip, "_rels/.rels", RELATIONSHIPS.formatted("word/document.xml", "officeDocument", ""));
            add(zip, "word/_rels/document.xml.rels", "<Relationships>" + more + "</Relationships>");
            add(zip, "word/document.xml", document);
        }
        return out.toByteArray();
    }

    private static byte[] excel(String worksheet, String more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            beginExcel(zip, more);
            zip.write(worksheet.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /** A worksheet of many pieces, each with its number in it. */
    private static byte[] excel(int from, int to, String piece, String first) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            beginExcel(zip, "");
            zip.write(("<worksheet><sheetData>" + first).getBytes(UTF_8));
            String[] around = piece.split("%(?:d|s|1\\$d)", -1);
            for (int i = from; i <= to; i++) {
                zip.write(String.join(String.valueOf(i), around).getBytes(UTF_8));
            }
            String end = first.endsWith("<v>") ? "</v></c></row>" : "";
            zip.write((end + "</sheetData></worksheet>").getBytes(US_ASCII));
        }
        return out.toByteArray();
    }

    private static void beginExcel(ZipOutputStream zip, String more) throws IOException {
        add(zip, "[Content_Types].xml", TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet"));
        add(zip, "_rels/.rels", RELATIONSHIPS.formatted("xl/workbook.xml", "officeDocument", ""));
        add(zip, "xl/_rels/workbook.xml.rels", RELATIONSHIPS.formatted("worksheets/sheet1.xml", "worksheet", more));
        add(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"甲\" r:id=\"r1\"/></sheets></workbook>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
