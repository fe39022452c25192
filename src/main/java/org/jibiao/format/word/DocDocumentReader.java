package org.jibiao.format.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jibiao.format.DocumentReader;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.office.OfficeKind;
import org.jibiao.format.office.OleFile;
import org.jibiao.sheet.SourceDocument;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a Word file of 97 to 2003 shows, or of WPS (.wps). */
public final class DocDocumentReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(DocDocumentReader.class);

    /** Where the head's flags end. */
    private static final int FLAGS_END = 12;

    private final Texts texts = new Texts(DocDocumentReader.class);

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public boolean recognises(byte[] content) {
        return OfficeKind.of(content) == OfficeKind.OLD_WORD;
    }

    @Override
    public SourceDocument read(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        try (POIFSFileSystem files = OleFile.open(content);
                HWPFDocument file = new HWPFDocument(files)) {
            return read(file);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(texts.get("document.locked"), e);
        } catch (OldFileFormatException e) {
            throw new UnreadableFileException(texts.get("document.word95"), e);
        } catch (IOException | RuntimeException e) {
            if (isLocked(content)) {
                // In a way that the library does not know.
                throw new UnreadableFileException(texts.get("document.locked"), e);
            }
            LOG.info("an old Word file is damaged", e);
            throw new UnreadableFileException(texts.get("document.unreadable"), e);
        }
    }

    /** Whether the file's head says that it is encrypted ([MS-DOC] 2.5.2, fEncrypted). */
    private static boolean isLocked(byte[] content) {
        try (POIFSFileSystem files = OleFile.open(content);
                InputStream head = files.createDocumentInputStream("WordDocument")) {
            byte[] flags = head.readNBytes(FLAGS_END);
            return flags.length == FLAGS_END && (flags[FLAGS_END - 1] & 1) != 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private SourceDocument read(HWPFDocument file) {
        DocBody body = new DocBody(file, texts);
        FoundDocument document = new FoundDocument(texts);
        document.add(body.pieces());
        if (body.isCut()) {
            document.remark(texts.get("document.cut"));
        }
        if (body.isChanged()) {
            document.remark(texts.get("document.tracked"));
        }
        if (body.pictures() > 0) {
            document.remark(texts.get("document.pictures", body.pictures()));
        }
        body.headersAndFooters().forEach(line -> document.remark(texts.get("page.beside", line)));
        return document.document();
    }
}
