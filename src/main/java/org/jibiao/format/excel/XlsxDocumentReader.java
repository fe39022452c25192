package org.jibiao.format.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.MarkupReader;
import org.jibiao.format.archive.OfficePackage;
import org.jibiao.format.office.OfficeKind;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what the worksheets of an Excel file of any program show: values as their cells write them, of formulas the value that was reckoned
 * last. Macros, data connections and links to other files are not looked at.
 *
 * <p>The worksheets pass by as they are unpacked. POI's own model of them needs gigabytes for a workbook whose empty rows have borders,
 * takes such rows for a bomb because they pack well, and does not open files in strict form; of POI the number formats are used.
 */
public final class XlsxDocumentReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(XlsxDocumentReader.class);

    private final ArchiveReader archives = new ArchiveReader();
    private final Texts texts = new Texts(XlsxDocumentReader.class);

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean recognises(byte[] content) {
        return OfficeKind.of(content) == OfficeKind.EXCEL;
    }

    @Override
    public SourceDocument read(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        OfficePackage file = new OfficePackage(archives.entries(content, XlsxDocumentReader::isKept));
        String main = file.main().orElseThrow(this::damaged);
        WorkbookIndex index = WorkbookIndex.of(file, main).orElseThrow(this::damaged);
        Run run = new Run(file, main, index, progress);
        try {
            archives.pass(content, run::wants, run::read);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(texts.get("workbook.damaged"), e);
        }
        return run.document();
    }

    /** The worksheets are too large to be kept, and of pictures and the like nothing is read. */
    private static boolean isKept(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return OfficePackage.isRelations(part)
                || (name.endsWith(".xml") && !name.contains("/worksheets/") && !name.contains("/pivot"));
    }

    private UnreadableFileException damaged() {
        return new UnreadableFileException(texts.get("workbook.damaged"));
    }

    /** The reading of one file. */
    private final class Run {
        private final OfficePackage file;
        private final ReadingProgress progress;

        /** By the names of their parts, in the order of their tabs. */
        private final Map<String, FoundSheet> sheets = new LinkedHashMap<>();

        private final List<String> shared;
        private final NumberFormats formats;
        private final ShownNumber numbers;
        private int done;
        private boolean stopped;

        Run(OfficePackage file, String main, WorkbookIndex index, ReadingProgress progress) {
            this.file = file;
            this.progress = progress;
            this.shared =
                    file.content(main, "sharedStrings").map(SharedTexts::of).orElse(List.of());
            this.formats = NumberFormats.of(file.content(main, "styles").orElse(new byte[0]));
            this.numbers = new ShownNumber(index.since1904());
            CellAllowance allowance = new CellAllowance();
            for (WorkbookIndex.Entry entry : index.worksheets()) {
                sheets.putIfAbsent(entry.part(), new FoundSheet(entry.name(), entry.hidden(), allowance, texts));
            }
        }

        boolean wants(String part) {
            return sheets.containsKey(part);
        }

        void read(String part, InputStream content) {
            stopped = stopped || !progress.goOn(done++, sheets.size());
            FoundSheet sheet = sheets.get(part);
            if (stopped || sheet == null) {
                return;
            }
            try {
                new WorksheetMarkup(sheet, shared, formats, numbers, texts)
                        .read(new MarkupReader().readInPieces(content));
            } catch (XMLStreamException e) {
                LOG.info("a worksheet is damaged", e);
                sheet.remarkAll(texts.get("sheet.damaged"), "");
            }
            new SheetNotes(file, texts).remark(part, sheet);
        }

        SourceDocument document() {
            List<SourceBlock> blocks = new ArrayList<>();
            List<Remark> remarks = new ArrayList<>();
            sheets.values().forEach(sheet -> sheet.addTo(blocks, remarks));
            return new SourceDocument(blocks, remarks);
        }
    }
}
