package org.jibiao.format.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jibiao.format.CarriedForm;
import org.jibiao.format.EditedForms;
import org.jibiao.format.FormReader;
import org.jibiao.format.FoundForm;
import org.jibiao.format.ReadingProgress;
import org.jibiao.format.UnreadableFileException;
import org.jibiao.format.archive.ArchiveReader;
import org.jibiao.format.archive.CarriedItem;
import org.jibiao.sheet.Reading;
import org.jibiao.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the form that rides along in an Excel file of ours, in either of its shapes, also after Excel or WPS have saved it. Cells that were
 * changed there give a remark, and so do sheets that another program has made unreadable: the form itself is whole all the same.
 */
public final class XlsxReader implements FormReader {
    private static final Logger LOG = LoggerFactory.getLogger(XlsxReader.class);

    private final ArchiveReader archives = new ArchiveReader();
    private final CarriedForm carried;
    private final EditedForms edited;
    private final Texts texts = new Texts(XlsxReader.class);

    /**
     * Reads files.
     *
     * @param carried reads the form that rides along
     * @param edited reads those that were edited in another program
     */
    public XlsxReader(CarriedForm carried, EditedForms edited) {
        this.carried = carried;
        this.edited = edited;
    }

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean recognises(byte[] content) {
        if (!ArchiveReader.isArchive(content)) {
            return false;
        }
        Map<String, byte[]> parts =
                archives.intactEntries(content, part -> part.equals(Workbook.MAIN_PART) || CarriedItem.mayBe(part));
        return parts.containsKey(Workbook.MAIN_PART) && CarriedItem.in(parts).isPresent();
    }

    @Override
    public List<FoundForm> find(byte[] content) throws UnreadableFileException {
        return find(content, ReadingProgress.NONE);
    }

    @Override
    public List<FoundForm> find(byte[] content, ReadingProgress progress) throws UnreadableFileException {
        Map<String, byte[]> parts =
                archives.entries(content, part -> WorkbookText.needs(part) || CarriedItem.mayBe(part));
        Optional<CarriedItem> item = CarriedItem.in(parts);
        if (item.isEmpty()) {
            throw new UnreadableFileException(texts.get("file.noForm"));
        }
        Optional<String> shown = shown(parts);
        if (shown.isPresent() && !shown.equals(item.get().digest())) {
            return edited.find(content, item.get().bytes(), item.get().digest(), this::digest, progress);
        }
        Reading reading = shown.isEmpty()
                ? carried.readEdited(item.get().bytes())
                : carried.read(item.get().bytes());
        return List.of(() -> reading);
    }

    /** The digest of what the cells show; empty when that cannot be told. */
    private static Optional<String> shown(Map<String, byte[]> parts) {
        try {
            return Optional.of(CarriedForm.digest(WorkbookText.of(parts)));
        } catch (XMLStreamException e) {
            LOG.info("the cells of an Excel file cannot be read; the form that it carries can", e);
            return Optional.empty();
        }
    }

    private Optional<String> digest(byte[] content) {
        return CarriedItem.in(archives.intactEntries(content, CarriedItem::mayBe))
                .flatMap(CarriedItem::digest);
    }
}
