package org.jibiao.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands in PDF files beside text and lines, and files of which little or nothing can be read. */
class PdfDocumentReaderTest {
    private final PdfDocumentReader reader = new PdfDocumentReader();
    private final DrawnPdf pdf = new DrawnPdf().page();

    @AfterEach
    void closeThePdf() throws IOException {
        pdf.close();
    }

    private SourceDocument read() throws IOException {
        return reader.read(pdf.bytes(), ReadingProgress.NONE);
    }

    private static List<String> shown(SourceDocument document) {
        List<String> shown = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            switch (block) {
                case SourceBlock.Line line -> shown.add(line.text());
                case SourceBlock.Table table ->
                    table.rows()
                            .forEach(row -> shown.add(row.cells().stream()
                                    .map(cell -> cell.text())
                                    .collect(Collectors.joining("|", "|", "|"))));
                case SourceBlock.Part part -> shown.add(part.name());
            }
        }
        return shown;
    }

    private static List<String> messages(SourceDocument document) {
        return document.remarks().stream().map(Remark::message).toList();
    }

    @Test
    void thinFilledRectanglesAreLines() throws IOException {
        SourceDocument document = reader.read(pdf.fourCells().bytes(), ReadingProgress.NONE);
        assertThat(shown(document)).containsExactly("|one|two|", "|three|four|");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void aCellIsFoundByItsPageAndItsRowOnIt() throws IOException {
        pdf.fourCells().page().text(100, 60, "a title").fourCells();
        List<SourceBlock.Table> tables = read().blocks().stream()
                .filter(SourceBlock.Table.class::isInstance)
                .map(SourceBlock.Table.class::cast)
                .toList();
        assertThat(tables.getLast().locator().where(1, 0)).isEqualTo("第 2 页第 2 行");
    }

    @Test
    void whiteLinesAndThoseThatAreCutOffAreNotThere() throws IOException {
        pdf.fourCells().stroked(150, 100, 150, 160, Color.WHITE).draw(content -> {
            content.addRect(0, 0, 10, 10);
            content.clip();
            content.moveTo(150, 0);
            content.lineTo(150, 842);
            content.stroke();
        });
        assertThat(shown(read())).containsExactly("|one|two|", "|three|four|");
    }

    @Test
    void whiteLinesBetweenColouredCellsAreSeen() throws IOException {
        pdf.filled(100, 100, 200, 60, Color.LIGHT_GRAY);
        for (double y : new double[] {100, 130, 160}) {
            pdf.stroked(100, y, 300, y, Color.WHITE);
        }
        for (double x : new double[] {100, 200, 300}) {
            pdf.stroked(x, 100, x, 160, Color.WHITE);
        }
        pdf.text(105, 119, "one").text(205, 119, "two").text(105, 149, "three").text(205, 149, "four");
        assertThat(shown(read())).containsExactly("|one|two|", "|three|four|");
    }

    @Test
    void aPageIsReadAsItIsTurnedAndCropped() throws IOException {
        pdf.fourCells().text(20, 20, "cropped off");
        pdf.current().setRotation(180);
        pdf.current().setCropBox(new PDRectangle(50, 50, 500, 742));
        SourceDocument document = read();
        assertThat(shown(document)).containsExactly("|one|two|", "|three|four|");
        assertThat(document.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.leftOver()).isEqualTo("cropped off"));
    }

    @Test
    void textBehindAPictureIsReadAndNamed() throws IOException {
        pdf.scanned().text(100, 100, "recognised", RenderingMode.NEITHER);
        SourceDocument document = read();
        assertThat(shown(document)).containsExactly("recognised");
        assertThat(messages(document)).containsExactly("有 1 页的文字是从图片背后的识别结果里读来的，可能有错字，请对照图片核对：第 1 页。");
    }

    @Test
    void textThatIsNotDrawnIsLeftOutAndNamed() throws IOException {
        pdf.text(100, 100, "seen").text(100, 130, "hidden", RenderingMode.NEITHER);
        SourceDocument document = read();
        assertThat(shown(document)).containsExactly("seen");
        assertThat(messages(document)).containsExactly("有看不见的文字，没有读入：hidden");
    }

    @Test
    void aScanIsNamedAsOne() throws IOException {
        byte[] scan = pdf.scanned().page().scanned().bytes();
        assertThatThrownBy(() -> reader.read(scan, ReadingProgress.NONE))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("扫描件：2 页都是图片");
    }

    @Test
    void scannedPagesAmongOthersAreNamed() throws IOException {
        pdf.fourCells().page().scanned().page().scanned().page().text(100, 100, "end");
        SourceDocument document = read();
        assertThat(shown(document)).containsExactly("|one|two|", "|three|four|", "end");
        assertThat(messages(document)).containsExactly("有 2 页是图片，没有文字，没有读入：第 2-3 页。");
    }

    @Test
    void aFileWithAPasswordIsRefusedAndOneThatIsOnlyLockedAgainstChangesIsRead() throws IOException {
        byte[] locked = pdf.fourCells().locked("owner", "user").bytes();
        assertThatThrownBy(() -> reader.read(locked, ReadingProgress.NONE)).hasMessageContaining("打开密码");
        try (DrawnPdf other = new DrawnPdf().page().fourCells().locked("owner", "")) {
            assertThat(shown(reader.read(other.bytes(), ReadingProgress.NONE)))
                    .containsExactly("|one|two|", "|three|four|");
        }
    }

    @Test
    void aFileOfWhichTheEndIsMissingIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = pdf.fourCells().bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 8);
        SourceDocument document = reader.read(cut, ReadingProgress.NONE);
        assertThat(shown(document)).containsExactly("|one|two|", "|three|four|");
        assertThat(messages(document)).containsExactly("这个 PDF 缺了末尾一段，最后几页可能不全，请对照原件核对。");
        assertThatThrownBy(() -> reader.read(Arrays.copyOf(whole, 40), ReadingProgress.NONE))
                .hasMessageContaining("损坏");
    }

    @Test
    void whatIsFilledIntoAFieldIsReadAndCommentsAreNamed() throws IOException {
        PDAnnotationWidget field = new PDAnnotationWidget();
        field.setRectangle(new PDRectangle(100, 700, 120, 16));
        field.getCOSObject().setItem(COSName.FT, COSName.TX);
        field.getCOSObject().setItem(COSName.V, new COSString("财政局"));
        PDAnnotationText comment = new PDAnnotationText();
        comment.setRectangle(new PDRectangle(300, 700, 20, 20));
        comment.setContents("请核对");
        pdf.text(100, 200, "text").current().setAnnotations(List.of(field, comment));
        SourceDocument document = read();
        assertThat(shown(document)).containsExactly("财政局", "text");
        assertThat(messages(document)).containsExactly("有一条批注：请核对");
    }

    @Test
    void aPageWithoutEndInASmallFileIsLeftOut() throws IOException {
        byte[] piece = "q Q ".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
        PDStream endless = new PDStream(pdf.document());
        try (OutputStream out = endless.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 60; i++) {
                out.write(piece);
            }
        }
        pdf.current().setContents(endless);
        SourceDocument document = reader.read(pdf.page().fourCells().bytes(), ReadingProgress.NONE);
        assertThat(shown(document)).containsExactly("|one|two|", "|three|four|");
        assertThat(messages(document)).containsExactly("有 1 页已经损坏，没有读全：第 1 页。");
    }

    @Test
    void readingStopsWhenItIsToldTo() throws IOException {
        pdf.fourCells().page().fourCells().page().fourCells();
        SourceDocument document = reader.read(pdf.bytes(), (done, total) -> done < 1);
        assertThat(shown(document)).hasSize(2);
        assertThat(messages(document)).containsExactly("读到一半停下了：3 页里读了 1 页。");
    }

    @Test
    void aPdfIsKnownByItsBeginning() throws IOException {
        assertThat(reader.recognises(pdf.bytes())).isTrue();
        assertThat(reader.recognises("from a mail\n%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(reader.recognises(new byte[0])).isFalse();
        assertThat(reader.recognises("text".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }
}
