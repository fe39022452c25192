package org.jibiao.format.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.pdf.table.JoinedBlock;
import org.jibiao.format.pdf.table.PageJoiner;
import org.jibiao.format.pdf.table.PageLayout;
import org.jibiao.format.pdf.table.PageReader;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what any PDF with text shows, whatever program made it: the characters and ruled lines of each page, from which the lines
 * and tables follow by geometry. Pages are read one after the other, and of each only its lines and cells are kept.
 */
public final class PdfDocumentReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(PdfDocumentReader.class);

    private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** How far into a file it may begin: mail programs and scanners put something before it. */
    private static final int LATEST_BEGIN = 1024;

    /** How near to the end of a whole file its mark is. */
    private static final int END = 2048;

    private final Texts texts = new Texts(PdfDocumentReader.class);

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean recognises(byte[] content) {
        return indexOf(content, BEGIN, 0, LATEST_BEGIN) >= 0;
    }

    private static int indexOf(byte[] content, byte[] mark, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, content.length - mark.length); i++) {
            int same = 0;
            while (same < mark.length && content[i + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public SourceDocument read(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        // What a page's content unpacks to goes to a temporary file, not into the memory.
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new Run(document, progress).read(isCutOff(content));
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(texts.get("document.locked"), e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("a PDF could not be opened", e);
            throw new UnreadableFileException(texts.get("document.damaged"), e);
        }
    }

    private static boolean isCutOff(byte[] content) {
        byte[] mark = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        return indexOf(content, mark, content.length - END, content.length) < 0;
    }

    private final class Run {
        private final PDDocument document;
        private final ReadingProgress progress;
        private final PageNotes notes = new PageNotes(texts);
        private final List<PageLayout> pages = new ArrayList<>();
        private int letters;
        private int unknown;

        Run(PDDocument document, ReadingProgress progress) {
            this.document = document;
            this.progress = progress;
        }

        SourceDocument read(boolean cutOff) throws UnreadableFileException {
            int total = document.getNumberOfPages();
            int number = 0;
            boolean stopped = false;
            PagePrint print = new PagePrint(document, notes, texts);
            for (PDPage page : document.getPages()) {
                if (!progress.goOn(number, total)) {
                    stopped = true;
                    break;
                }
                number++;
                PagePrint.Print printed = print.of(page, number);
                letters += printed.content().glyphs().size();
                unknown += printed.unknown();
                pages.add(PageReader.read(printed.content()));
            }
            if (!stopped) {
                refuseWithoutText(number);
            }
            List<Remark> remarks = new ArrayList<>();
            if (stopped) {
                remarks.add(Remark.about(texts.get("document.stopped", number, total)));
            }
            if (cutOff) {
                remarks.add(Remark.about(texts.get("document.cutOff")));
            }
            remarks.addAll(notes.remarks());
            return new SourceDocument(
                    PageJoiner.join(pages).stream().map(this::block).toList(), remarks);
        }

        private void refuseWithoutText(int count) throws UnreadableFileException {
            int pictures = notes.count(PageNotes.Matter.PICTURE);
            if (letters == 0 && notes.count(PageNotes.Matter.DAMAGED) == count) {
                throw new UnreadableFileException(texts.get("document.damaged"));
            }
            if (letters == 0 && pictures > 0) {
                throw new UnreadableFileException(texts.get("document.scan", count));
            }
            if (letters == 0) {
                throw new UnreadableFileException(texts.get("document.noText", count));
            }
            if (unknown * 2 > letters) {
                throw new UnreadableFileException(texts.get("document.noCharacters", count));
            }
        }

        private SourceBlock block(JoinedBlock block) {
            return switch (block) {
                case JoinedBlock.Line line -> new SourceBlock.Line(line.text(), texts.get("page", line.page()));
                case JoinedBlock.Table table ->
                    new SourceBlock.Table(table.rows(), (row, column) -> {
                        JoinedBlock.RowPlace place = table.places()
                                .get(Math.clamp(row, 0, table.places().size() - 1));
                        return texts.get("row", place.page(), place.row());
                    });
            };
        }
    }
}
