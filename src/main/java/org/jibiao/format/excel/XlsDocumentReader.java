package org.jibiao.format.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.office.OfficeKind;
import org.jibiao.format.office.OleFile;
import org.jibiao.sheet.Remark;
import org.jibiao.sheet.SourceBlock;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what the worksheets of an Excel file of 97 to 2003 show, or of WPS (.et). By POI's stream of records, not its model of the
 * workbook: a million empty cells with borders then cost no memory.
 */
public final class XlsDocumentReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(XlsDocumentReader.class);

    private final Texts texts = new Texts(XlsDocumentReader.class);

    @Override
    public String id() {
        return "xls";
    }

    @Override
    public boolean recognises(byte[] content) {
        return OfficeKind.of(content) == OfficeKind.OLD_EXCEL;
    }

    @Override
    public SourceDocument read(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        XlsRecords records = new XlsRecords(progress, texts);
        List<Remark> remarks = new ArrayList<>();
        try (POIFSFileSystem files = OleFile.open(content)) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(texts.get("workbook.locked"), e);
        } catch (HSSFUserException e) {
            throw new IllegalStateException("only this class's listener throws these", e);
        } catch (IOException | RuntimeException e) {
            LOG.info("an old Excel file is damaged", e);
            if (records.isEmpty()) {
                throw new UnreadableFileException(texts.get("workbook.damaged"), e);
            }
            remarks.add(Remark.about(texts.get("workbook.cut")));
        }
        List<SourceBlock> blocks = new ArrayList<>();
        records.addTo(blocks, remarks);
        return new SourceDocument(blocks, remarks);
    }
}
